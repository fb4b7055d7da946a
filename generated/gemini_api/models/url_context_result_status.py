# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class URLContextResultStatus(OpenEnum):
    """Whether a page could be read.

    Attributes:
        SUCCESS: It was read.
        ERROR: It failed.
        PAYWALL: It has to be paid for.
        UNSAFE: It is not safe.
    """

    SUCCESS = "success"
    ERROR = "error"
    PAYWALL = "paywall"
    UNSAFE = "unsafe"
