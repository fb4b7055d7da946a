# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TuningMethod(OpenEnum):
    """How a model is tuned.

    Attributes:
        SUPERVISED_FINE_TUNING: By examples of prompts and good answers.
        PREFERENCE_TUNING: By answers of which one is preferred.
        DISTILLATION: By the answers of a larger model.
        REINFORCEMENT_TUNING: By rewards for its own answers.
    """

    SUPERVISED_FINE_TUNING = "SUPERVISED_FINE_TUNING"
    PREFERENCE_TUNING = "PREFERENCE_TUNING"
    DISTILLATION = "DISTILLATION"
    REINFORCEMENT_TUNING = "REINFORCEMENT_TUNING"
