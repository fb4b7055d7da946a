# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class CredentialsStatus(OpenEnum):
    """Whether a credential is in use.

    Attributes:
        ACTIVE: In use.
        REVOKED: No longer valid.
    """

    ACTIVE = "active"
    REVOKED = "revoked"
