# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ToolChoiceType(OpenEnum):
    """Whether tools are used.

    Attributes:
        AUTO: The model decides.
        ANY: One must be used.
        NONE: None.
        VALIDATED: Calls keep to the schemas.
    """

    AUTO = "auto"
    ANY = "any"
    NONE = "none"
    VALIDATED = "validated"
