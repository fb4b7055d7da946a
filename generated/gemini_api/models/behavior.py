# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Behavior(OpenEnum):
    """Whether a model waits for the result of a function.

    Attributes:
        UNSPECIFIED: Not chosen; taken as `BLOCKING`.
        BLOCKING: The model waits before it goes on.
        NON_BLOCKING: The model goes on and takes up the result when it comes.
    """

    UNSPECIFIED = "UNSPECIFIED"
    BLOCKING = "BLOCKING"
    NON_BLOCKING = "NON_BLOCKING"
