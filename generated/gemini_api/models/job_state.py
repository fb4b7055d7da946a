# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class JobState(OpenEnum):
    """How far a job has come.

    Attributes:
        JOB_STATE_UNSPECIFIED: Not said.
        JOB_STATE_QUEUED: It waits for its turn.
        JOB_STATE_PENDING: It is being prepared.
        JOB_STATE_RUNNING: It is at work.
        JOB_STATE_SUCCEEDED: It is done.
        JOB_STATE_FAILED: It ended with an error.
        JOB_STATE_CANCELLING: It is being cancelled.
        JOB_STATE_CANCELLED: It was cancelled.
        JOB_STATE_PAUSED: It is held and can go on.
        JOB_STATE_EXPIRED: It took too long and was ended.
        JOB_STATE_UPDATING: It is being changed; its results may be used meanwhile.
        JOB_STATE_PARTIALLY_SUCCEEDED: It is done, but not all of it succeeded.
    """

    JOB_STATE_UNSPECIFIED = "JOB_STATE_UNSPECIFIED"
    JOB_STATE_QUEUED = "JOB_STATE_QUEUED"
    JOB_STATE_PENDING = "JOB_STATE_PENDING"
    JOB_STATE_RUNNING = "JOB_STATE_RUNNING"
    JOB_STATE_SUCCEEDED = "JOB_STATE_SUCCEEDED"
    JOB_STATE_FAILED = "JOB_STATE_FAILED"
    JOB_STATE_CANCELLING = "JOB_STATE_CANCELLING"
    JOB_STATE_CANCELLED = "JOB_STATE_CANCELLED"
    JOB_STATE_PAUSED = "JOB_STATE_PAUSED"
    JOB_STATE_EXPIRED = "JOB_STATE_EXPIRED"
    JOB_STATE_UPDATING = "JOB_STATE_UPDATING"
    JOB_STATE_PARTIALLY_SUCCEEDED = "JOB_STATE_PARTIALLY_SUCCEEDED"


JobState._spelled = {
    "gemini": {
        "BATCH_STATE_UNSPECIFIED": "JOB_STATE_UNSPECIFIED",
        "BATCH_STATE_PENDING": "JOB_STATE_PENDING",
        "BATCH_STATE_RUNNING": "JOB_STATE_RUNNING",
        "BATCH_STATE_SUCCEEDED": "JOB_STATE_SUCCEEDED",
        "BATCH_STATE_FAILED": "JOB_STATE_FAILED",
        "BATCH_STATE_CANCELLED": "JOB_STATE_CANCELLED",
        "BATCH_STATE_EXPIRED": "JOB_STATE_EXPIRED",
    },
}
