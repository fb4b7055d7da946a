# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class HarmBlockThreshold(OpenEnum):
    """The probability of harm from which content is blocked.

    Attributes:
        HARM_BLOCK_THRESHOLD_UNSPECIFIED: Not chosen; the model's default.
        BLOCK_LOW_AND_ABOVE: Only negligible harm passes.
        BLOCK_MEDIUM_AND_ABOVE: Negligible and low harm pass.
        BLOCK_ONLY_HIGH: Negligible, low and medium harm pass.
        BLOCK_NONE: Everything passes, with its rating.
        OFF: The check is off, and there is no rating.
    """

    HARM_BLOCK_THRESHOLD_UNSPECIFIED = "HARM_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
    OFF = "OFF"
