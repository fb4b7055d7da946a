# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TextResponseFormatMimeType(OpenEnum):
    """IANA types of text in an answer.

    Attributes:
        APPLICATION_JSON: `application/json`.
        TEXT_PLAIN: `text/plain`.
    """

    APPLICATION_JSON = "application/json"
    TEXT_PLAIN = "text/plain"
