# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import AuthConfigDict
    from .api_key_config import ApiKeyConfig
    from .auth_config_google_service_account_config import AuthConfigGoogleServiceAccountConfig
    from .auth_config_http_basic_auth_config import AuthConfigHttpBasicAuthConfig
    from .auth_config_oauth_config import AuthConfigOauthConfig
    from .auth_config_oidc_config import AuthConfigOidcConfig
    from .auth_type import AuthType

later(
    globals(),
    "ApiKeyConfig AuthConfigGoogleServiceAccountConfig AuthConfigHttpBasicAuthConfig "
    "AuthConfigOauthConfig AuthConfigOidcConfig AuthType",
)


@define(init=False, kw_only=True)
class AuthConfig(ModelBase):
    """Credentials with which a tool is called.

    Attributes:
        api_key: API key of the tool's own service. A secret, which ``repr`` hides.
        api_key_config: An API key, and where it goes. Vertex AI only.
        auth_type: How it is proven who calls. Vertex AI only.
        google_service_account_config: A service account that calls. Vertex AI only.
        http_basic_auth_config: User name and password. Vertex AI only.
        oauth_config: An OAuth access token. Vertex AI only.
        oidc_config: An OpenID Connect token. Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    api_key: str | None = wire_field("string", "secret")
    """API key of the tool's own service. A secret, which ``repr`` hides."""
    api_key_config: ApiKeyConfig | None = wire_field("ApiKeyConfig", "vertex")
    """An API key, and where it goes. Vertex AI only."""
    auth_type: AuthType | None = wire_field(("enum", "AuthType"), "vertex")
    """How it is proven who calls. Vertex AI only."""
    google_service_account_config: AuthConfigGoogleServiceAccountConfig | None = wire_field(
        "AuthConfigGoogleServiceAccountConfig", "vertex"
    )
    """A service account that calls. Vertex AI only."""
    http_basic_auth_config: AuthConfigHttpBasicAuthConfig | None = wire_field("AuthConfigHttpBasicAuthConfig", "vertex")
    """User name and password. Vertex AI only."""
    oauth_config: AuthConfigOauthConfig | None = wire_field("AuthConfigOauthConfig", "vertex")
    """An OAuth access token. Vertex AI only."""
    oidc_config: AuthConfigOidcConfig | None = wire_field("AuthConfigOidcConfig", "vertex")
    """An OpenID Connect token. Vertex AI only."""

    def __init__(self, **fields: Unpack[AuthConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.api_key = v if (v := get("apiKey")) is None or v.__class__ is str else decode_str(v)
        self.api_key_config = None if (v := get("apiKeyConfig")) is None else ApiKeyConfig.from_dict(v)
        self.auth_type = None if (v := get("authType")) is None else AuthType._by_value.get(v) or AuthType.decode(v)
        v = get("googleServiceAccountConfig")
        self.google_service_account_config = None if v is None else AuthConfigGoogleServiceAccountConfig.from_dict(v)
        v = get("httpBasicAuthConfig")
        self.http_basic_auth_config = None if v is None else AuthConfigHttpBasicAuthConfig.from_dict(v)
        self.oauth_config = None if (v := get("oauthConfig")) is None else AuthConfigOauthConfig.from_dict(v)
        self.oidc_config = None if (v := get("oidcConfig")) is None else AuthConfigOidcConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key) is not None:
            out["apiKey"] = v if v.__class__ is str else self._checked("api_key", v)
        if (v := self.api_key_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "AuthConfig.api_key_config")
            v = v if v.__class__ is ApiKeyConfig else self._checked("api_key_config", v)
            out["apiKeyConfig"] = v.to_dict(backend)
        if (v := self.auth_type) is not None:
            only_on(("vertex",), "Vertex AI", backend, "AuthConfig.auth_type")
            out["authType"] = (v if v.__class__ is AuthType else self._checked("auth_type", v))._value_
        if (v := self.google_service_account_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "AuthConfig.google_service_account_config")
            v = (
                v
                if v.__class__ is AuthConfigGoogleServiceAccountConfig
                else self._checked("google_service_account_config", v)
            )
            out["googleServiceAccountConfig"] = v.to_dict(backend)
        if (v := self.http_basic_auth_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "AuthConfig.http_basic_auth_config")
            v = v if v.__class__ is AuthConfigHttpBasicAuthConfig else self._checked("http_basic_auth_config", v)
            out["httpBasicAuthConfig"] = v.to_dict(backend)
        if (v := self.oauth_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "AuthConfig.oauth_config")
            v = v if v.__class__ is AuthConfigOauthConfig else self._checked("oauth_config", v)
            out["oauthConfig"] = v.to_dict(backend)
        if (v := self.oidc_config) is not None:
            only_on(("vertex",), "Vertex AI", backend, "AuthConfig.oidc_config")
            v = v if v.__class__ is AuthConfigOidcConfig else self._checked("oidc_config", v)
            out["oidcConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
