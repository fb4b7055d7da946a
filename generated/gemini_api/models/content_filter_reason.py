# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ContentFilterReason(OpenEnum):
    """Why an answer was held back.

    Attributes:
        BLOCKED_REASON_UNSPECIFIED: Not said.
        SAFETY: For safety.
        OTHER: For another reason.
    """

    BLOCKED_REASON_UNSPECIFIED = "BLOCKED_REASON_UNSPECIFIED"
    SAFETY = "SAFETY"
    OTHER = "OTHER"
