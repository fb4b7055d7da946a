# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ImageConfigImageSize(OpenEnum):
    """How large an image is.

    Attributes:
        VALUE_1K: `1K`.
        VALUE_2K: `2K`.
        VALUE_4K: `4K`.
        VALUE_512: `512`.
    """

    VALUE_1K = "1K"
    VALUE_2K = "2K"
    VALUE_4K = "4K"
    VALUE_512 = "512"
