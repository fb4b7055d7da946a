# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class FunctionCallingConfigMode(OpenEnum):
    """Whether a model calls functions.

    Attributes:
        MODE_UNSPECIFIED: Not chosen; taken as `AUTO`.
        AUTO: The model decides between calls and words.
        ANY: The model always calls a function, one of `allowed_function_names` if given.
        NONE: The model calls no function, as if none were declared.
        VALIDATED: The model decides, and its calls are held to the declared parameters.
    """

    MODE_UNSPECIFIED = "MODE_UNSPECIFIED"
    AUTO = "AUTO"
    ANY = "ANY"
    NONE = "NONE"
    VALIDATED = "VALIDATED"
