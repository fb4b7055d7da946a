# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class MediaModality(OpenEnum):
    """Kinds of media whose tokens are counted apart.

    Attributes:
        MODALITY_UNSPECIFIED: No kind named.
        TEXT: Plain text.
        IMAGE: Images.
        VIDEO: Video.
        AUDIO: Audio.
        DOCUMENT: Documents, such as PDF.
    """

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    VIDEO = "VIDEO"
    AUDIO = "AUDIO"
    DOCUMENT = "DOCUMENT"
