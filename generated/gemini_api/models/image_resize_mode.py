# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ImageResizeMode(OpenEnum):
    """How an image is fitted into the frame of a video.

    Attributes:
        CROP: What does not fit is cut off.
        PAD: What is missing is filled up.
    """

    CROP = "CROP"
    PAD = "PAD"
