# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class FeatureSelectionPreference(OpenEnum):
    """What matters when the service chooses a model.

    Attributes:
        FEATURE_SELECTION_PREFERENCE_UNSPECIFIED: Not said.
        PRIORITIZE_QUALITY: The better answer.
        BALANCED: Quality and cost alike.
        PRIORITIZE_COST: The cheaper answer.
    """

    FEATURE_SELECTION_PREFERENCE_UNSPECIFIED = "FEATURE_SELECTION_PREFERENCE_UNSPECIFIED"
    PRIORITIZE_QUALITY = "PRIORITIZE_QUALITY"
    BALANCED = "BALANCED"
    PRIORITIZE_COST = "PRIORITIZE_COST"
