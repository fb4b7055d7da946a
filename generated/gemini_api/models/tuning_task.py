# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TuningTask(OpenEnum):
    """What a tuned video model makes its videos from.

    Attributes:
        TUNING_TASK_UNSPECIFIED: Not said.
        TUNING_TASK_I2V: From an image.
        TUNING_TASK_T2V: From text.
        TUNING_TASK_R2V: From reference images.
    """

    TUNING_TASK_UNSPECIFIED = "TUNING_TASK_UNSPECIFIED"
    TUNING_TASK_I2V = "TUNING_TASK_I2V"
    TUNING_TASK_T2V = "TUNING_TASK_T2V"
    TUNING_TASK_R2V = "TUNING_TASK_R2V"
