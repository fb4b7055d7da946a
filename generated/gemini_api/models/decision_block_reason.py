# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class DecisionBlockReason(OpenEnum):
    """Why the input of a decision was refused.

    Attributes:
        SAFETY: For safety.
        OTHER: For another reason.
        BLOCKLIST: For a word that is not allowed.
        PROHIBITED_CONTENT: For what is forbidden.
        IMAGE_SAFETY: For an unsafe image.
    """

    SAFETY = "safety"
    OTHER = "other"
    BLOCKLIST = "blocklist"
    PROHIBITED_CONTENT = "prohibited_content"
    IMAGE_SAFETY = "image_safety"
