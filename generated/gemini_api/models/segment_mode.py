# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class SegmentMode(OpenEnum):
    """What of an image is found.

    Attributes:
        FOREGROUND: What stands in front.
        BACKGROUND: What stands behind.
        PROMPT: What the prompt names.
        SEMANTIC: What belongs to given classes.
        INTERACTIVE: What a scribble points to.
    """

    FOREGROUND = "FOREGROUND"
    BACKGROUND = "BACKGROUND"
    PROMPT = "PROMPT"
    SEMANTIC = "SEMANTIC"
    INTERACTIVE = "INTERACTIVE"
