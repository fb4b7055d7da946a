# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TextResponseMimeType(OpenEnum):
    """Media types of text output.

    Attributes:
        MIME_TYPE_UNSPECIFIED: Not chosen; plain text.
        APPLICATION_JSON: JSON.
        TEXT_PLAIN: Plain text.
    """

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    APPLICATION_JSON = "APPLICATION_JSON"
    TEXT_PLAIN = "TEXT_PLAIN"
