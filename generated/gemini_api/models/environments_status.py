# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class EnvironmentsStatus(OpenEnum):
    """Whether an environment is there.

    Attributes:
        ACTIVE: In use.
        EXPIRED: Gone.
    """

    ACTIVE = "active"
    EXPIRED = "expired"
