# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class CreateAgentInteractionServiceTier(OpenEnum):
    """How fast and at what price something is served.

    Attributes:
        FLEX: Cheaper, when there is room.
        STANDARD: As usual.
        PRIORITY: Before others, at a higher price.
        DEFERRED: Later, at the lowest price.
    """

    FLEX = "flex"
    STANDARD = "standard"
    PRIORITY = "priority"
    DEFERRED = "deferred"
