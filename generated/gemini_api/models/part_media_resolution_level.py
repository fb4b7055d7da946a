# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class PartMediaResolutionLevel(OpenEnum):
    """Levels of detail at which one medium can be read.

    Attributes:
        MEDIA_RESOLUTION_UNSPECIFIED: No level chosen; the service picks one.
        MEDIA_RESOLUTION_LOW: Coarse: fewest tokens.
        MEDIA_RESOLUTION_MEDIUM: In between.
        MEDIA_RESOLUTION_HIGH: Fine: enough for small print.
        MEDIA_RESOLUTION_ULTRA_HIGH: Finest: most tokens.
    """

    MEDIA_RESOLUTION_UNSPECIFIED = "MEDIA_RESOLUTION_UNSPECIFIED"
    MEDIA_RESOLUTION_LOW = "MEDIA_RESOLUTION_LOW"
    MEDIA_RESOLUTION_MEDIUM = "MEDIA_RESOLUTION_MEDIUM"
    MEDIA_RESOLUTION_HIGH = "MEDIA_RESOLUTION_HIGH"
    MEDIA_RESOLUTION_ULTRA_HIGH = "MEDIA_RESOLUTION_ULTRA_HIGH"
