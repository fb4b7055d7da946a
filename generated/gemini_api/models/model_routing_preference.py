# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ModelRoutingPreference(OpenEnum):
    """What matters when the service routes a request to a model.

    Attributes:
        UNKNOWN: Not said.
        PRIORITIZE_QUALITY: The better answer.
        BALANCED: Quality and cost alike.
        PRIORITIZE_COST: The cheaper answer.
    """

    UNKNOWN = "UNKNOWN"
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    BALANCED = "BALANCED"
    PRIORITIZE_COST = "PRIORITIZE_COST"
