# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class HarmBlockMethod(OpenEnum):
    """Which number the threshold of a safety setting is held to.

    Attributes:
        HARM_BLOCK_METHOD_UNSPECIFIED: Not said.
        SEVERITY: How bad the harm would be, and how likely it is.
        PROBABILITY: How likely the harm is.
    """

    HARM_BLOCK_METHOD_UNSPECIFIED = "HARM_BLOCK_METHOD_UNSPECIFIED"
    SEVERITY = "SEVERITY"
    PROBABILITY = "PROBABILITY"
