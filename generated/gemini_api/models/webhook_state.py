# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class WebhookState(OpenEnum):
    """Whether a webhook is in use.

    Attributes:
        ENABLED: In use.
        DISABLED: Switched off.
        DISABLED_DUE_TO_FAILED_DELIVERIES: Switched off, since what was posted was not taken.
    """

    ENABLED = "enabled"
    DISABLED = "disabled"
    DISABLED_DUE_TO_FAILED_DELIVERIES = "disabled_due_to_failed_deliveries"
