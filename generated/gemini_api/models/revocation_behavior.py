# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class RevocationBehavior(OpenEnum):
    """When older secrets end to be valid.

    Attributes:
        REVOKE_PREVIOUS_SECRETS_AFTER_H24: After 24 hours.
        REVOKE_PREVIOUS_SECRETS_IMMEDIATELY: At once.
    """

    REVOKE_PREVIOUS_SECRETS_AFTER_H24 = "revoke_previous_secrets_after_h24"
    REVOKE_PREVIOUS_SECRETS_IMMEDIATELY = "revoke_previous_secrets_immediately"
