# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TuningSpeed(OpenEnum):
    """How fast a video model is tuned.

    Attributes:
        TUNING_SPEED_UNSPECIFIED: Not said.
        REGULAR: At the usual speed.
        FAST: Faster, with less care.
    """

    TUNING_SPEED_UNSPECIFIED = "TUNING_SPEED_UNSPECIFIED"
    REGULAR = "REGULAR"
    FAST = "FAST"
