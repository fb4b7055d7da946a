# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class HarmProbability(OpenEnum):
    """How likely content is harmful.

    Attributes:
        HARM_PROBABILITY_UNSPECIFIED: Not said.
        NEGLIGIBLE: Hardly at all.
        LOW: Unlikely.
        MEDIUM: Possibly.
        HIGH: Most likely.
    """

    HARM_PROBABILITY_UNSPECIFIED = "HARM_PROBABILITY_UNSPECIFIED"
    NEGLIGIBLE = "NEGLIGIBLE"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"
