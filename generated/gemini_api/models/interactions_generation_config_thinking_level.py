# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class InteractionsGenerationConfigThinkingLevel(OpenEnum):
    """How much a model thinks.

    Attributes:
        MINIMAL: As little as can be.
        LOW: Low.
        MEDIUM: Medium.
        HIGH: High.
        XHIGH: Very much.
    """

    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    XHIGH = "xhigh"
