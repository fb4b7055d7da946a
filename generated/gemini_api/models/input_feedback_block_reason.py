# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class InputFeedbackBlockReason(OpenEnum):
    """Why a question was blocked.

    Attributes:
        BLOCK_REASON_UNSPECIFIED: Not said.
        SAFETY: For safety; the ratings tell more.
        OTHER: For another reason.
    """

    BLOCK_REASON_UNSPECIFIED = "BLOCK_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
