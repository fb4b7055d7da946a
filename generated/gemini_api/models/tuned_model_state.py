# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class TunedModelState(OpenEnum):
    """How far a tuned model has come.

    Attributes:
        STATE_UNSPECIFIED: Not said.
        CREATING: It is being trained.
        ACTIVE: It can be used.
        FAILED: It could not be trained.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    CREATING = "CREATING"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
