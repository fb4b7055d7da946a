# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoOrientation(OpenEnum):
    """Which way round the videos are.

    Attributes:
        VIDEO_ORIENTATION_UNSPECIFIED: Not said.
        LANDSCAPE: Wider than high.
        PORTRAIT: Higher than wide.
    """

    VIDEO_ORIENTATION_UNSPECIFIED = "VIDEO_ORIENTATION_UNSPECIFIED"
    LANDSCAPE = "LANDSCAPE"
    PORTRAIT = "PORTRAIT"
