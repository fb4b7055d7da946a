# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class HarmSeverity(OpenEnum):
    """How bad harmful content is.

    Attributes:
        HARM_SEVERITY_UNSPECIFIED: Not said.
        HARM_SEVERITY_NEGLIGIBLE: Hardly harmful.
        HARM_SEVERITY_LOW: A little harmful.
        HARM_SEVERITY_MEDIUM: Harmful.
        HARM_SEVERITY_HIGH: Most harmful.
    """

    HARM_SEVERITY_UNSPECIFIED = "HARM_SEVERITY_UNSPECIFIED"
    HARM_SEVERITY_NEGLIGIBLE = "HARM_SEVERITY_NEGLIGIBLE"
    HARM_SEVERITY_LOW = "HARM_SEVERITY_LOW"
    HARM_SEVERITY_MEDIUM = "HARM_SEVERITY_MEDIUM"
    HARM_SEVERITY_HIGH = "HARM_SEVERITY_HIGH"
