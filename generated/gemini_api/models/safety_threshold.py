# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SafetyThreshold(OpenEnum):
    """From when on something is held back.

    Attributes:
        BLOCK_LOW_AND_ABOVE: From low on.
        BLOCK_MEDIUM_AND_ABOVE: From medium on.
        BLOCK_ONLY_HIGH: High only.
        BLOCK_NONE: Nothing is held back.
        OFF: Off.
    """

    BLOCK_LOW_AND_ABOVE = "block_low_and_above"
    BLOCK_MEDIUM_AND_ABOVE = "block_medium_and_above"
    BLOCK_ONLY_HIGH = "block_only_high"
    BLOCK_NONE = "block_none"
    OFF = "off"
