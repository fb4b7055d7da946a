# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class InteractionStatus(OpenEnum):
    """What the session waits for.

    Attributes:
        INTERACTION_STATUS_UNSPECIFIED: Not said.
        IN_PROGRESS: The model is at work.
        REQUIRES_ACTION: The client must answer a tool call.
        IDLE: Nothing; the user may speak.
    """

    INTERACTION_STATUS_UNSPECIFIED = "INTERACTION_STATUS_UNSPECIFIED"
    IN_PROGRESS = "IN_PROGRESS"
    REQUIRES_ACTION = "REQUIRES_ACTION"
    IDLE = "IDLE"
