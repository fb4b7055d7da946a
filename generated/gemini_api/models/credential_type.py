# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class CredentialType(OpenEnum):
    """Kinds of credentials.

    Attributes:
        BEARER_TOKEN: A bearer token.
        OAUTH2: OAuth 2.
        ENVIRONMENT_VARIABLE: An environment variable.
    """

    BEARER_TOKEN = "bearer_token"
    OAUTH2 = "oauth2"
    ENVIRONMENT_VARIABLE = "environment_variable"
