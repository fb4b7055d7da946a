# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ResponseParseType(OpenEnum):
    """How the answer of a model under training is read before it is scored.

    Attributes:
        RESPONSE_PARSE_TYPE_UNSPECIFIED: Not said.
        IDENTITY: As it is.
        REGEX_EXTRACT: What a regular expression finds in it.
    """

    RESPONSE_PARSE_TYPE_UNSPECIFIED = "RESPONSE_PARSE_TYPE_UNSPECIFIED"
    IDENTITY = "IDENTITY"
    REGEX_EXTRACT = "REGEX_EXTRACT"
