# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class FileState(OpenEnum):
    """Whether a file can be used.

    Attributes:
        STATE_UNSPECIFIED: Not said.
        PROCESSING: Being processed; not usable yet.
        ACTIVE: Ready to be used in prompts.
        FAILED: Could not be processed; `error` says why.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    PROCESSING = "PROCESSING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
