# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class MatchOperation(OpenEnum):
    """How two strings are compared.

    Attributes:
        MATCH_OPERATION_UNSPECIFIED: Not said.
        REGEX_CONTAINS: A regular expression finds something.
        PARTIAL_MATCH: One string holds the other.
        EXACT_MATCH: Both strings are the same.
    """

    MATCH_OPERATION_UNSPECIFIED = "MATCH_OPERATION_UNSPECIFIED"
    REGEX_CONTAINS = "REGEX_CONTAINS"
    PARTIAL_MATCH = "PARTIAL_MATCH"
    EXACT_MATCH = "EXACT_MATCH"
