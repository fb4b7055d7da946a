# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ActivityHandling(OpenEnum):
    """What becomes of the model's answer when the user begins to speak.

    Attributes:
        ACTIVITY_HANDLING_UNSPECIFIED: Not said.
        START_OF_ACTIVITY_INTERRUPTS: The answer is broken off.
        NO_INTERRUPTION: The answer goes on.
    """

    ACTIVITY_HANDLING_UNSPECIFIED = "ACTIVITY_HANDLING_UNSPECIFIED"
    START_OF_ACTIVITY_INTERRUPTS = "START_OF_ACTIVITY_INTERRUPTS"
    NO_INTERRUPTION = "NO_INTERRUPTION"
