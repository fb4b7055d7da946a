# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ResponseModality(OpenEnum):
    """What an answer may be made of.

    Attributes:
        TEXT: Text.
        IMAGE: Images.
        AUDIO: Sound.
        VIDEO: Video.
        DOCUMENT: Documents.
    """

    TEXT = "text"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
