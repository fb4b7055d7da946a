# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoGenerationMaskMode(OpenEnum):
    """What happens to the masked part of a video.

    Attributes:
        INSERT: Something new is put in.
        REMOVE: What moves there is taken out.
        REMOVE_STATIC: What stands still there is taken out.
        OUTPAINT: The video is continued beyond its frame.
    """

    INSERT = "INSERT"
    REMOVE = "REMOVE"
    REMOVE_STATIC = "REMOVE_STATIC"
    OUTPAINT = "OUTPAINT"
