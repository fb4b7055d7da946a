# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VoiceActivityType(OpenEnum):
    """Whether the user began or stopped to speak.

    Attributes:
        TYPE_UNSPECIFIED: Not said.
        ACTIVITY_START: Speech began.
        ACTIVITY_END: Speech ended.
    """

    TYPE_UNSPECIFIED = "TYPE_UNSPECIFIED"
    ACTIVITY_START = "ACTIVITY_START"
    ACTIVITY_END = "ACTIVITY_END"
