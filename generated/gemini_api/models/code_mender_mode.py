# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class CodeMenderMode(OpenEnum):
    """Whether flaws are looked for or checked.

    Attributes:
        SCAN: Look for flaws.
        VERIFY: Check a flaw.
    """

    SCAN = "scan"
    VERIFY = "verify"
