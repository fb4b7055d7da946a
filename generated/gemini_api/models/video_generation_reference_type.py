# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoGenerationReferenceType(OpenEnum):
    """What a reference image gives to the video.

    Attributes:
        ASSET: A thing, a person or a scene to show.
        STYLE: A look to follow.
    """

    ASSET = "ASSET"
    STYLE = "STYLE"
