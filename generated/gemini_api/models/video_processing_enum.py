# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class VideoProcessingEnum(OpenEnum):
    """Ways to read a video.

    Attributes:
        STATIC: As it is.
        AGENTIC: The model looks where it wants to.
    """

    STATIC = "static"
    AGENTIC = "agentic"
