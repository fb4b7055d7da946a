# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SafetyFilterLevel(OpenEnum):
    """From which likelihood of harm on an image is filtered out.

    Attributes:
        BLOCK_LOW_AND_ABOVE: A low one is enough; filters most.
        BLOCK_MEDIUM_AND_ABOVE: A medium one.
        BLOCK_ONLY_HIGH: Only a high one.
        BLOCK_NONE: Nothing is filtered out.
    """

    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_ONLY_HIGH = "BLOCK_ONLY_HIGH"
    BLOCK_NONE = "BLOCK_NONE"
