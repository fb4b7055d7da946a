# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from genai_runtime.models.enums import OpenEnum


class AuthType(OpenEnum):
    """How a tool proves to a service who calls.

    Attributes:
        AUTH_TYPE_UNSPECIFIED: Not said.
        NO_AUTH: Not at all.
        API_KEY_AUTH: With an API key.
        HTTP_BASIC_AUTH: With HTTP basic authentication.
        GOOGLE_SERVICE_ACCOUNT_AUTH: As a service account of Google Cloud.
        OAUTH: With an OAuth access token.
        OIDC_AUTH: With an OpenID Connect token.
    """

    AUTH_TYPE_UNSPECIFIED = "AUTH_TYPE_UNSPECIFIED"
    NO_AUTH = "NO_AUTH"
    API_KEY_AUTH = "API_KEY_AUTH"
    HTTP_BASIC_AUTH = "HTTP_BASIC_AUTH"
    GOOGLE_SERVICE_ACCOUNT_AUTH = "GOOGLE_SERVICE_ACCOUNT_AUTH"
    OAUTH = "OAUTH"
    OIDC_AUTH = "OIDC_AUTH"
