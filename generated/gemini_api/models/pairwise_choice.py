# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PairwiseChoice(OpenEnum):
    """Which of two answers a judge prefers.

    Attributes:
        PAIRWISE_CHOICE_UNSPECIFIED: Not said.
        BASELINE: That of the baseline.
        CANDIDATE: That of the candidate.
        TIE: Neither.
    """

    PAIRWISE_CHOICE_UNSPECIFIED = "PAIRWISE_CHOICE_UNSPECIFIED"
    BASELINE = "BASELINE"
    CANDIDATE = "CANDIDATE"
    TIE = "TIE"
