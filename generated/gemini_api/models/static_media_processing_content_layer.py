# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class StaticMediaProcessingContentLayer(OpenEnum):
    """What is read of a video.

    Attributes:
        FRAMES: The frames.
        AUDIO: Sound.
        TRANSCRIPT: What is said.
    """

    FRAMES = "frames"
    AUDIO = "audio"
    TRANSCRIPT = "transcript"
