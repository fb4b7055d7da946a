# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ImageSize(OpenEnum):
    """Size classes of an image.

    Attributes:
        IMAGE_SIZE_UNSPECIFIED: Not chosen; the model decides.
        IMAGE_SIZE_FIVE_TWELVE: About 512 pixels a side.
        IMAGE_SIZE_ONE_K: About 1024 pixels a side.
        IMAGE_SIZE_TWO_K: About 2048 pixels a side.
        IMAGE_SIZE_FOUR_K: About 4096 pixels a side.
    """

    IMAGE_SIZE_UNSPECIFIED = "IMAGE_SIZE_UNSPECIFIED"
    IMAGE_SIZE_FIVE_TWELVE = "IMAGE_SIZE_FIVE_TWELVE"
    IMAGE_SIZE_ONE_K = "IMAGE_SIZE_ONE_K"
    IMAGE_SIZE_TWO_K = "IMAGE_SIZE_TWO_K"
    IMAGE_SIZE_FOUR_K = "IMAGE_SIZE_FOUR_K"
