# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class GeneratedFileState(OpenEnum):
    """How far the making of a file has come.

    Attributes:
        STATE_UNSPECIFIED: Not said.
        GENERATING: It is being made.
        GENERATED: It is there to be read.
        FAILED: It could not be made.
    """

    STATE_UNSPECIFIED = "STATE_UNSPECIFIED"
    GENERATING = "GENERATING"
    GENERATED = "GENERATED"
    FAILED = "FAILED"
