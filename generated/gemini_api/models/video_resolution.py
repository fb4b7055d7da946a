# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoResolution(OpenEnum):
    """Heights of videos.

    Attributes:
        VALUE_360P: `360p`.
        VALUE_720P: `720p`.
        VALUE_1080P: `1080p`.
        VALUE_4K: `4k`.
    """

    VALUE_360P = "360p"
    VALUE_720P = "720p"
    VALUE_1080P = "1080p"
    VALUE_4K = "4k"
