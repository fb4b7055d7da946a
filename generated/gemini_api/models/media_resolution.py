# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class MediaResolution(OpenEnum):
    """How finely the media of a prompt are read.

    Attributes:
        MEDIA_RESOLUTION_UNSPECIFIED: Not chosen; the service picks one.
        MEDIA_RESOLUTION_LOW: Coarse: 64 tokens an image.
        MEDIA_RESOLUTION_MEDIUM: In between: 256 tokens an image.
        MEDIA_RESOLUTION_HIGH: Fine: 256 tokens for each tile of an image.
    """

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
