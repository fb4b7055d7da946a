# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class NullValue(OpenEnum):
    """How null is written where null itself means that nothing is there.

    Attributes:
        NULL_VALUE: Null.
    """

    NULL_VALUE = "NULL_VALUE"
