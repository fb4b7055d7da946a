# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class BlockedReason(OpenEnum):
    """Why a prompt was refused.

    Attributes:
        BLOCK_REASON_UNSPECIFIED: Not said. Gemini Developer API only.
        SAFETY: The prompt is harmful; `safety_ratings` says how.
        OTHER: A reason without a name of its own.
        BLOCKLIST: The prompt holds a forbidden term.
        PROHIBITED_CONTENT: The prompt holds content that is never allowed.
        IMAGE_SAFETY: The prompt asks for an image that would be harmful.
        MODEL_ARMOR: Model Armor refused the prompt. Vertex AI only.
        JAILBREAK: The prompt tries to get round the safety rules. Vertex AI only.
        BLOCKED_REASON_UNSPECIFIED: Not said, as Vertex AI spells it. Vertex AI only.
    """

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
    BLOCKLIST = "BLOCKLIST"
    PROHIBITED_CONTENT = "PROHIBITED_CONTENT"
    IMAGE_SAFETY = "IMAGE_SAFETY"
    MODEL_ARMOR = "MODEL_ARMOR"
    JAILBREAK = "JAILBREAK"
    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
