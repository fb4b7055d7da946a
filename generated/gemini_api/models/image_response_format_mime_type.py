# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ImageResponseFormatMimeType(OpenEnum):
    """IANA types of images in an answer.

    Attributes:
        IMAGE_JPEG: `image/jpeg`.
    """

    IMAGE_JPEG = "image/jpeg"
