# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class DocumentMetadataContentLayer(OpenEnum):
    """What can be read from a page of a document.

    Attributes:
        CONTENT_LAYER_UNSPECIFIED: No layer named.
        PAGE_IMAGE: The page as an image.
        PAGE_TEXT: The text of the page.
    """

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    PAGE_IMAGE = "PAGE_IMAGE"
    PAGE_TEXT = "PAGE_TEXT"
