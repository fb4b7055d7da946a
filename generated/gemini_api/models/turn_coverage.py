# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TurnCoverage(OpenEnum):
    """What of the input belongs to the user's turn.

    Attributes:
        TURN_COVERAGE_UNSPECIFIED: Not said.
        TURN_INCLUDES_ONLY_ACTIVITY: What came while the user was active.
        TURN_INCLUDES_ALL_INPUT: Everything since the last turn, silence as well.
        TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO: Speech while the user was active, and all video.
    """

    TURN_COVERAGE_UNSPECIFIED = "TURN_COVERAGE_UNSPECIFIED"
    TURN_INCLUDES_ONLY_ACTIVITY = "TURN_INCLUDES_ONLY_ACTIVITY"
    TURN_INCLUDES_ALL_INPUT = "TURN_INCLUDES_ALL_INPUT"
    TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO = "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO"
