# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoMetadataContentLayer(OpenEnum):
    """What of a video is read.

    Attributes:
        CONTENT_LAYER_UNSPECIFIED: Not said.
        FRAMES: Its pictures.
        AUDIO: Its sound.
        TRANSCRIPT: What is said in it, as text.
    """

    CONTENT_LAYER_UNSPECIFIED = "CONTENT_LAYER_UNSPECIFIED"
    FRAMES = "FRAMES"
    AUDIO = "AUDIO"
    TRANSCRIPT = "TRANSCRIPT"
