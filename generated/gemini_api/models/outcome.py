# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class Outcome(OpenEnum):
    """How running a piece of code ended.

    Attributes:
        OUTCOME_UNSPECIFIED: Not said.
        OUTCOME_OK: The code ran to its end; `output` holds standard output.
        OUTCOME_FAILED: The code failed; `output` holds standard error and what was printed before.
        OUTCOME_DEADLINE_EXCEEDED: The code ran too long and was stopped; `output` may hold what it printed until then.
    """

    OUTCOME_UNSPECIFIED = "OUTCOME_UNSPECIFIED"
    OUTCOME_OK = "OUTCOME_OK"
    OUTCOME_FAILED = "OUTCOME_FAILED"
    OUTCOME_DEADLINE_EXCEEDED = "OUTCOME_DEADLINE_EXCEEDED"
