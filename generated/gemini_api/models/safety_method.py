# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SafetyMethod(OpenEnum):
    """What decides whether something is held back.

    Attributes:
        SEVERITY: How bad it is.
        PROBABILITY: How likely it is.
    """

    SEVERITY = "severity"
    PROBABILITY = "probability"
