# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ThinkingSummaries(OpenEnum):
    """Whether thoughts are told in short.

    Attributes:
        AUTO: The model decides.
        NONE: None.
    """

    AUTO = "auto"
    NONE = "none"
