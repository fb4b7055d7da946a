# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TuningJobState(OpenEnum):
    """What a running tuning job does at the moment.

    Attributes:
        TUNING_JOB_STATE_UNSPECIFIED: Not said.
        TUNING_JOB_STATE_WAITING_FOR_QUOTA: It waits until the project's quota allows it.
        TUNING_JOB_STATE_PROCESSING_DATASET: It reads the examples.
        TUNING_JOB_STATE_WAITING_FOR_CAPACITY: It waits for machines.
        TUNING_JOB_STATE_TUNING: It trains.
        TUNING_JOB_STATE_POST_PROCESSING: It makes the tuned model ready for use.
    """

    TUNING_JOB_STATE_UNSPECIFIED = "TUNING_JOB_STATE_UNSPECIFIED"
    TUNING_JOB_STATE_WAITING_FOR_QUOTA = "TUNING_JOB_STATE_WAITING_FOR_QUOTA"
    TUNING_JOB_STATE_PROCESSING_DATASET = "TUNING_JOB_STATE_PROCESSING_DATASET"
    TUNING_JOB_STATE_WAITING_FOR_CAPACITY = "TUNING_JOB_STATE_WAITING_FOR_CAPACITY"
    TUNING_JOB_STATE_TUNING = "TUNING_JOB_STATE_TUNING"
    TUNING_JOB_STATE_POST_PROCESSING = "TUNING_JOB_STATE_POST_PROCESSING"
