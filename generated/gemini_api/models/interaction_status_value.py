# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class InteractionStatusValue(OpenEnum):
    """How far an interaction has come.

    Attributes:
        IN_PROGRESS: It runs.
        REQUIRES_ACTION: It waits for a result of yours.
        COMPLETED: It is done.
        FAILED: It failed.
        CANCELLED: It was stopped.
        INCOMPLETE: It ended before the answer was whole.
        BUDGET_EXCEEDED: It used all the tokens that it had.
        QUEUED: It has not begun.
        IDLE: It waits for input.
        REQUIRES_CONTINUATION: The answer goes on in another request.
    """

    IN_PROGRESS = "in_progress"
    REQUIRES_ACTION = "requires_action"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"
    INCOMPLETE = "incomplete"
    BUDGET_EXCEEDED = "budget_exceeded"
    QUEUED = "queued"
    IDLE = "idle"
    REQUIRES_CONTINUATION = "requires_continuation"
