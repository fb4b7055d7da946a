# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TriggerStatus(OpenEnum):
    """Whether a trigger runs.

    Attributes:
        ACTIVE: In use.
        PAUSED: Paused.
        ERROR: It failed.
    """

    ACTIVE = "active"
    PAUSED = "paused"
    ERROR = "error"
