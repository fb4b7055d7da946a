# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Modality(OpenEnum):
    """Kinds of output that a model can make.

    Attributes:
        MODALITY_UNSPECIFIED: No kind named.
        TEXT: Text.
        IMAGE: Images.
        AUDIO: Speech or other sound.
        VIDEO: Videos. Vertex AI only.
    """

    MODALITY_UNSPECIFIED = "MODALITY_UNSPECIFIED"
    TEXT = "TEXT"
    IMAGE = "IMAGE"
    AUDIO = "AUDIO"
    VIDEO = "VIDEO"
