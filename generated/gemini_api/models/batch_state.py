# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class BatchState(OpenEnum):
    """How far a batch has come.

    Attributes:
        BATCH_STATE_UNSPECIFIED: Not said.
        BATCH_STATE_PENDING: It waits for its turn.
        BATCH_STATE_RUNNING: Its requests are being answered.
        BATCH_STATE_SUCCEEDED: It is done; single requests may have failed.
        BATCH_STATE_FAILED: It ended with an error.
        BATCH_STATE_CANCELLED: It was cancelled.
        BATCH_STATE_EXPIRED: It was not done in time and was ended.
    """

    BATCH_STATE_UNSPECIFIED = "BATCH_STATE_UNSPECIFIED"
    BATCH_STATE_PENDING = "BATCH_STATE_PENDING"
    BATCH_STATE_RUNNING = "BATCH_STATE_RUNNING"
    BATCH_STATE_SUCCEEDED = "BATCH_STATE_SUCCEEDED"
    BATCH_STATE_FAILED = "BATCH_STATE_FAILED"
    BATCH_STATE_CANCELLED = "BATCH_STATE_CANCELLED"
    BATCH_STATE_EXPIRED = "BATCH_STATE_EXPIRED"
