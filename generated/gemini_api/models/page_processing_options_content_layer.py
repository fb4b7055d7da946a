# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PageProcessingOptionsContentLayer(OpenEnum):
    """What is read of a page.

    Attributes:
        PAGE_IMAGE: The page as an image.
        PAGE_TEXT: The text of the page.
    """

    PAGE_IMAGE = "page_image"
    PAGE_TEXT = "page_text"
