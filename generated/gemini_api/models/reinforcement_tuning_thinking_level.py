# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ReinforcementTuningThinkingLevel(OpenEnum):
    """How much the model thinks while it is trained by rewards.

    Attributes:
        REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED: Not said.
        MINIMAL: Hardly at all.
        LOW: A little.
        MEDIUM: A fair amount.
        HIGH: As much as it can.
    """

    REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED = "REINFORCEMENT_TUNING_THINKING_LEVEL_UNSPECIFIED"
    MINIMAL = "MINIMAL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
