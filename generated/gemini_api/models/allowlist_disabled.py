# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AllowlistDisabled(OpenEnum):
    """No network at all.

    Attributes:
        DISABLED: Switched off.
    """

    DISABLED = "disabled"
