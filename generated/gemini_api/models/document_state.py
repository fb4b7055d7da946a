# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class DocumentState(OpenEnum):
    """Whether a document can be searched.

    Attributes:
        STATE_UNSPECIFIED: Not said.
        STATE_PENDING: Some of its chunks are still being processed.
        STATE_ACTIVE: All of its chunks can be searched.
        STATE_FAILED: It could not be processed.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    STATE_PENDING = "STATE_PENDING"
    STATE_ACTIVE = "STATE_ACTIVE"
    STATE_FAILED = "STATE_FAILED"
