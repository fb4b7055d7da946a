# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class ConditionOperation(OpenEnum):
    """How a condition compares.

    Attributes:
        OPERATOR_UNSPECIFIED: Not said.
        LESS: Smaller; for numbers.
        LESS_EQUAL: Smaller or equal; for numbers.
        EQUAL: Equal.
        GREATER_EQUAL: Greater or equal; for numbers.
        GREATER: Greater; for numbers.
        NOT_EQUAL: Not equal.
        INCLUDES: Among the values; for texts.
        EXCLUDES: Not among the values; for texts.
    """

    OPERATOR_UNSPECIFIED = "OPERATOR_UNSPECIFIED"
    LESS = "LESS"
    LESS_EQUAL = "LESS_EQUAL"
    EQUAL = "EQUAL"
    GREATER_EQUAL = "GREATER_EQUAL"
    GREATER = "GREATER"
    NOT_EQUAL = "NOT_EQUAL"
    INCLUDES = "INCLUDES"
    EXCLUDES = "EXCLUDES"
