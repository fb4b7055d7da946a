# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AudioProcessingEnum(OpenEnum):
    """Ways to read sound.

    Attributes:
        STATIC: As it is.
    """

    STATIC = "static"
