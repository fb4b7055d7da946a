# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TuningMode(OpenEnum):
    """Which weights of the model are trained.

    Attributes:
        TUNING_MODE_UNSPECIFIED: Not said.
        TUNING_MODE_FULL: All of them.
        TUNING_MODE_PEFT_ADAPTER: A small adapter beside them.
    """

    TUNING_MODE_UNSPECIFIED = "TUNING_MODE_UNSPECIFIED"
    TUNING_MODE_FULL = "TUNING_MODE_FULL"
    TUNING_MODE_PEFT_ADAPTER = "TUNING_MODE_PEFT_ADAPTER"
