# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoTask(OpenEnum):
    """Ways to make a video.

    Attributes:
        TEXT_TO_VIDEO: From a text.
        IMAGE_TO_VIDEO: From an image.
        REFERENCE_TO_VIDEO: From pictures of what is in it.
        EDIT: Change a video.
        EXTEND: Make a video longer.
        UPSCALE: Make a video larger.
    """

    TEXT_TO_VIDEO = "text_to_video"
    IMAGE_TO_VIDEO = "image_to_video"
    REFERENCE_TO_VIDEO = "reference_to_video"
    EDIT = "edit"
    EXTEND = "extend"
    UPSCALE = "upscale"
