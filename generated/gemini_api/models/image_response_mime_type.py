# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ImageResponseMimeType(OpenEnum):
    """File formats of image output.

    Attributes:
        MIME_TYPE_UNSPECIFIED: Not chosen; the model decides.
        IMAGE_JPEG: JPEG.
    """

    MIME_TYPE_UNSPECIFIED = "MIME_TYPE_UNSPECIFIED"
    IMAGE_JPEG = "IMAGE_JPEG"
