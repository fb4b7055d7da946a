# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoResponseFormatAspectRatio(OpenEnum):
    """Width to height of a video.

    Attributes:
        VALUE_16_9: `16:9`.
        VALUE_9_16: `9:16`.
    """

    VALUE_16_9 = "16:9"
    VALUE_9_16 = "9:16"
