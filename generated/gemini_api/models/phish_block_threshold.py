# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PhishBlockThreshold(OpenEnum):
    """How sure a search must be that a site is phishing to leave it out.

    Attributes:
        PHISH_BLOCK_THRESHOLD_UNSPECIFIED: Not chosen; the service decides.
        BLOCK_LOW_AND_ABOVE: A low confidence is enough.
        BLOCK_MEDIUM_AND_ABOVE: A medium confidence is needed.
        BLOCK_HIGH_AND_ABOVE: A high confidence is needed.
        BLOCK_HIGHER_AND_ABOVE: A higher confidence is needed.
        BLOCK_VERY_HIGH_AND_ABOVE: A very high confidence is needed.
        BLOCK_ONLY_EXTREMELY_HIGH: An extremely high confidence is needed.
    """

    PHISH_BLOCK_THRESHOLD_UNSPECIFIED = "PHISH_BLOCK_THRESHOLD_UNSPECIFIED"
    BLOCK_LOW_AND_ABOVE = "BLOCK_LOW_AND_ABOVE"
    BLOCK_MEDIUM_AND_ABOVE = "BLOCK_MEDIUM_AND_ABOVE"
    BLOCK_HIGH_AND_ABOVE = "BLOCK_HIGH_AND_ABOVE"
    BLOCK_HIGHER_AND_ABOVE = "BLOCK_HIGHER_AND_ABOVE"
    BLOCK_VERY_HIGH_AND_ABOVE = "BLOCK_VERY_HIGH_AND_ABOVE"
    BLOCK_ONLY_EXTREMELY_HIGH = "BLOCK_ONLY_EXTREMELY_HIGH"
