# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TriggerExecutionStatus(OpenEnum):
    """How a run of a trigger ended.

    Attributes:
        IN_PROGRESS: It runs.
        COMPLETED: It is done.
        FAILED: It failed.
        SKIPPED: It was left out.
        TIMED_OUT: It took too long.
    """

    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    SKIPPED = "skipped"
    TIMED_OUT = "timed_out"
