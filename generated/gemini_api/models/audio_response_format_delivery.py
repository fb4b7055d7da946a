# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AudioResponseFormatDelivery(OpenEnum):
    """How bytes are given.

    Attributes:
        INLINE: In place.
        URI: As a URI.
    """

    INLINE = "inline"
    URI = "uri"
