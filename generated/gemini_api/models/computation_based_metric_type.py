# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ComputationBasedMetricType(OpenEnum):
    """Which metric is computed, without a judging model.

    Attributes:
        COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED: Not said.
        EXACT_MATCH: 1 where answer and reference are the same text, else 0.
        BLEU: Overlap of n-grams as BLEU counts it.
        ROUGE: Overlap of n-grams as ROUGE counts it.
    """

    COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED = "COMPUTATION_BASED_METRIC_TYPE_UNSPECIFIED"
    EXACT_MATCH = "EXACT_MATCH"
    BLEU = "BLEU"
    ROUGE = "ROUGE"
