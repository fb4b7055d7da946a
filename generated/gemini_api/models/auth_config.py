"""The model ``AuthConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        ApiKeyConfigOrDict,
        AuthConfigGoogleServiceAccountConfigOrDict,
        AuthConfigHttpBasicAuthConfigOrDict,
        AuthConfigOauthConfigOrDict,
        AuthConfigOidcConfigOrDict,
    )


def _api_key_config(value: ApiKeyConfigOrDict | None) -> ApiKeyConfig | None:
    return None if value is None else check_model(value, "AuthConfig.api_key_config", ApiKeyConfig)


def _auth_type(value: AuthType | str | None) -> AuthType | None:
    return None if value is None else check_enum(value, "AuthConfig.auth_type", AuthType)


def _google_service_account_config(
    value: AuthConfigGoogleServiceAccountConfigOrDict | None,
) -> AuthConfigGoogleServiceAccountConfig | None:
    return (
        None
        if value is None
        else check_model(value, "AuthConfig.google_service_account_config", AuthConfigGoogleServiceAccountConfig)
    )


def _http_basic_auth_config(value: AuthConfigHttpBasicAuthConfigOrDict | None) -> AuthConfigHttpBasicAuthConfig | None:
    return (
        None
        if value is None
        else check_model(value, "AuthConfig.http_basic_auth_config", AuthConfigHttpBasicAuthConfig)
    )


def _oauth_config(value: AuthConfigOauthConfigOrDict | None) -> AuthConfigOauthConfig | None:
    return None if value is None else check_model(value, "AuthConfig.oauth_config", AuthConfigOauthConfig)


def _oidc_config(value: AuthConfigOidcConfigOrDict | None) -> AuthConfigOidcConfig | None:
    return None if value is None else check_model(value, "AuthConfig.oidc_config", AuthConfigOidcConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AuthConfig(_Base):
    """Credentials with which a tool is called.

    Attributes:
        api_key: API key of the tool's own service.
        api_key_config: An API key, and where it goes. Vertex AI only.
        auth_type: How it is proven who calls. Vertex AI only.
        google_service_account_config: A service account that calls. Vertex AI only.
        http_basic_auth_config: User name and password. Vertex AI only.
        oauth_config: An OAuth access token. Vertex AI only.
        oidc_config: An OpenID Connect token. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("api_key", "apiKey", ("string",), "", ()),
        ("api_key_config", "apiKeyConfig", ("model", "ApiKeyConfig"), "vertex", ()),
        ("auth_type", "authType", ("enum", "AuthType"), "vertex", ()),
        (
            "google_service_account_config",
            "googleServiceAccountConfig",
            ("model", "AuthConfigGoogleServiceAccountConfig"),
            "vertex",
            (),
        ),
        ("http_basic_auth_config", "httpBasicAuthConfig", ("model", "AuthConfigHttpBasicAuthConfig"), "vertex", ()),
        ("oauth_config", "oauthConfig", ("model", "AuthConfigOauthConfig"), "vertex", ()),
        ("oidc_config", "oidcConfig", ("model", "AuthConfigOidcConfig"), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    api_key: str | None = None
    api_key_config: ApiKeyConfig | None = _field(default=None, converter=_api_key_config)
    auth_type: AuthType | None = _field(default=None, converter=_auth_type)
    google_service_account_config: AuthConfigGoogleServiceAccountConfig | None = _field(
        default=None, converter=_google_service_account_config
    )
    http_basic_auth_config: AuthConfigHttpBasicAuthConfig | None = _field(
        default=None, converter=_http_basic_auth_config
    )
    oauth_config: AuthConfigOauthConfig | None = _field(default=None, converter=_oauth_config)
    oidc_config: AuthConfigOidcConfig | None = _field(default=None, converter=_oidc_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_key=None,
            api_key_config=None,
            auth_type=None,
            google_service_account_config=None,
            http_basic_auth_config=None,
            oauth_config=None,
            oidc_config=None,
            **_others,
        ):
            self._extra = None
            self.api_key = (
                api_key if api_key is None or api_key.__class__ is str else check_str(api_key, "AuthConfig.api_key")
            )
            self.api_key_config = (
                api_key_config
                if api_key_config is None or api_key_config.__class__ is ApiKeyConfig
                else _api_key_config(api_key_config)
            )
            self.auth_type = (
                auth_type if auth_type is None or auth_type.__class__ is AuthType else _auth_type(auth_type)
            )
            self.google_service_account_config = (
                google_service_account_config
                if google_service_account_config is None
                or google_service_account_config.__class__ is AuthConfigGoogleServiceAccountConfig
                else _google_service_account_config(google_service_account_config)
            )
            self.http_basic_auth_config = (
                http_basic_auth_config
                if http_basic_auth_config is None or http_basic_auth_config.__class__ is AuthConfigHttpBasicAuthConfig
                else _http_basic_auth_config(http_basic_auth_config)
            )
            self.oauth_config = (
                oauth_config
                if oauth_config is None or oauth_config.__class__ is AuthConfigOauthConfig
                else _oauth_config(oauth_config)
            )
            self.oidc_config = (
                oidc_config
                if oidc_config is None or oidc_config.__class__ is AuthConfigOidcConfig
                else _oidc_config(oidc_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiKey")
        out.api_key = v if v is None or v.__class__ is str else decode_str(v)
        v = get("apiKeyConfig")
        out.api_key_config = None if v is None else ApiKeyConfig.from_dict(v)
        v = get("authType")
        out.auth_type = None if v is None else AuthType._value2member_map_.get(v) or AuthType.decode(v)
        v = get("googleServiceAccountConfig")
        out.google_service_account_config = None if v is None else AuthConfigGoogleServiceAccountConfig.from_dict(v)
        v = get("httpBasicAuthConfig")
        out.http_basic_auth_config = None if v is None else AuthConfigHttpBasicAuthConfig.from_dict(v)
        v = get("oauthConfig")
        out.oauth_config = None if v is None else AuthConfigOauthConfig.from_dict(v)
        v = get("oidcConfig")
        out.oidc_config = None if v is None else AuthConfigOidcConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key) is not None:
            out["apiKey"] = v if v.__class__ is str else str.__str__(check_str(v, "AuthConfig.api_key"))
        if (v := self.api_key_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AuthConfig.api_key_config", backend, ("vertex",))
            out["apiKeyConfig"] = (
                v if v.__class__ is ApiKeyConfig else check_model(v, "AuthConfig.api_key_config", ApiKeyConfig)
            ).to_dict(backend)
        if (v := self.auth_type) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AuthConfig.auth_type", backend, ("vertex",))
            out["authType"] = (
                v if v.__class__ is AuthType else check_enum(v, "AuthConfig.auth_type", AuthType)
            )._value_
        if (v := self.google_service_account_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AuthConfig.google_service_account_config", backend, ("vertex",))
            out["googleServiceAccountConfig"] = (
                v
                if v.__class__ is AuthConfigGoogleServiceAccountConfig
                else check_model(v, "AuthConfig.google_service_account_config", AuthConfigGoogleServiceAccountConfig)
            ).to_dict(backend)
        if (v := self.http_basic_auth_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AuthConfig.http_basic_auth_config", backend, ("vertex",))
            out["httpBasicAuthConfig"] = (
                v
                if v.__class__ is AuthConfigHttpBasicAuthConfig
                else check_model(v, "AuthConfig.http_basic_auth_config", AuthConfigHttpBasicAuthConfig)
            ).to_dict(backend)
        if (v := self.oauth_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AuthConfig.oauth_config", backend, ("vertex",))
            out["oauthConfig"] = (
                v
                if v.__class__ is AuthConfigOauthConfig
                else check_model(v, "AuthConfig.oauth_config", AuthConfigOauthConfig)
            ).to_dict(backend)
        if (v := self.oidc_config) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("AuthConfig.oidc_config", backend, ("vertex",))
            out["oidcConfig"] = (
                v
                if v.__class__ is AuthConfigOidcConfig
                else check_model(v, "AuthConfig.oidc_config", AuthConfigOidcConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "apiKey",
        "apiKeyConfig",
        "authType",
        "googleServiceAccountConfig",
        "httpBasicAuthConfig",
        "oauthConfig",
        "oidcConfig",
    )
)

from .api_key_config import ApiKeyConfig
from .auth_config_google_service_account_config import AuthConfigGoogleServiceAccountConfig
from .auth_config_http_basic_auth_config import AuthConfigHttpBasicAuthConfig
from .auth_config_oauth_config import AuthConfigOauthConfig
from .auth_config_oidc_config import AuthConfigOidcConfig
from .auth_type import AuthType
