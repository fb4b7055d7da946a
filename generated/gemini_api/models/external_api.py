"""The model ``ExternalApi``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        ApiAuthOrDict,
        AuthConfigOrDict,
        ExternalApiElasticSearchParamsOrDict,
        ExternalApiSimpleSearchParamsOrDict,
    )


def _api_auth(value: ApiAuthOrDict | None) -> ApiAuth | None:
    return None if value is None else check_model(value, "ExternalApi.api_auth", ApiAuth)


def _api_spec(value: ApiSpec | str | None) -> ApiSpec | None:
    return None if value is None else check_enum(value, "ExternalApi.api_spec", ApiSpec)


def _auth_config(value: AuthConfigOrDict | None) -> AuthConfig | None:
    return None if value is None else check_model(value, "ExternalApi.auth_config", AuthConfig)


def _elastic_search_params(value: ExternalApiElasticSearchParamsOrDict | None) -> ExternalApiElasticSearchParams | None:
    return (
        None
        if value is None
        else check_model(value, "ExternalApi.elastic_search_params", ExternalApiElasticSearchParams)
    )


def _simple_search_params(
    value: ExternalApiSimpleSearchParamsOrDict | type[ExternalApiSimpleSearchParams] | None,
) -> ExternalApiSimpleSearchParams | None:
    return (
        None if value is None else check_model(value, "ExternalApi.simple_search_params", ExternalApiSimpleSearchParams)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ExternalApi(_Base):
    """A search service of the caller's.

    Attributes:
        api_auth: Old form of `authConfig`. Deprecated.
        api_spec: Which interface the service has.
        auth_config: How it is proven who calls.
        elastic_search_params: How an Elasticsearch service is asked.
        endpoint: Address of the service, such as `https://acme.com:443/search`.
        simple_search_params: How a service with the simple interface is asked.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("api_auth", "apiAuth", ("model", "ApiAuth"), "deprecated", ()),
        ("api_spec", "apiSpec", ("enum", "ApiSpec"), "", ()),
        ("auth_config", "authConfig", ("model", "AuthConfig"), "", ()),
        ("elastic_search_params", "elasticSearchParams", ("model", "ExternalApiElasticSearchParams"), "", ()),
        ("endpoint", "endpoint", ("string",), "", ()),
        ("simple_search_params", "simpleSearchParams", ("model", "ExternalApiSimpleSearchParams"), "", ()),
    )

    api_auth: ApiAuth | None = _field(default=None, converter=_api_auth)
    api_spec: ApiSpec | None = _field(default=None, converter=_api_spec)
    auth_config: AuthConfig | None = _field(default=None, converter=_auth_config)
    elastic_search_params: ExternalApiElasticSearchParams | None = _field(
        default=None, converter=_elastic_search_params
    )
    endpoint: str | None = None
    simple_search_params: ExternalApiSimpleSearchParams | None = _field(default=None, converter=_simple_search_params)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            api_auth=None,
            api_spec=None,
            auth_config=None,
            elastic_search_params=None,
            endpoint=None,
            simple_search_params=None,
            **_others,
        ):
            self._extra = None
            self.api_auth = api_auth if api_auth is None or api_auth.__class__ is ApiAuth else _api_auth(api_auth)
            self.api_spec = api_spec if api_spec is None or api_spec.__class__ is ApiSpec else _api_spec(api_spec)
            self.auth_config = (
                auth_config if auth_config is None or auth_config.__class__ is AuthConfig else _auth_config(auth_config)
            )
            self.elastic_search_params = (
                elastic_search_params
                if elastic_search_params is None or elastic_search_params.__class__ is ExternalApiElasticSearchParams
                else _elastic_search_params(elastic_search_params)
            )
            self.endpoint = (
                endpoint
                if endpoint is None or endpoint.__class__ is str
                else check_str(endpoint, "ExternalApi.endpoint")
            )
            self.simple_search_params = (
                simple_search_params
                if simple_search_params is None or simple_search_params.__class__ is ExternalApiSimpleSearchParams
                else _simple_search_params(simple_search_params)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("apiAuth")
        out.api_auth = None if v is None else ApiAuth.from_dict(v)
        v = get("apiSpec")
        out.api_spec = None if v is None else ApiSpec._value2member_map_.get(v) or ApiSpec.decode(v)
        v = get("authConfig")
        out.auth_config = None if v is None else AuthConfig.from_dict(v)
        v = get("elasticSearchParams")
        out.elastic_search_params = None if v is None else ExternalApiElasticSearchParams.from_dict(v)
        v = get("endpoint")
        out.endpoint = v if v is None or v.__class__ is str else decode_str(v)
        v = get("simpleSearchParams")
        out.simple_search_params = None if v is None else ExternalApiSimpleSearchParams.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_auth) is not None:
            out["apiAuth"] = (v if v.__class__ is ApiAuth else check_model(v, "ExternalApi.api_auth", ApiAuth)).to_dict(
                backend
            )
        if (v := self.api_spec) is not None:
            out["apiSpec"] = (v if v.__class__ is ApiSpec else check_enum(v, "ExternalApi.api_spec", ApiSpec))._value_
        if (v := self.auth_config) is not None:
            out["authConfig"] = (
                v if v.__class__ is AuthConfig else check_model(v, "ExternalApi.auth_config", AuthConfig)
            ).to_dict(backend)
        if (v := self.elastic_search_params) is not None:
            out["elasticSearchParams"] = (
                v
                if v.__class__ is ExternalApiElasticSearchParams
                else check_model(v, "ExternalApi.elastic_search_params", ExternalApiElasticSearchParams)
            ).to_dict(backend)
        if (v := self.endpoint) is not None:
            out["endpoint"] = v if v.__class__ is str else str.__str__(check_str(v, "ExternalApi.endpoint"))
        if (v := self.simple_search_params) is not None:
            out["simpleSearchParams"] = (
                v
                if v.__class__ is ExternalApiSimpleSearchParams
                else check_model(v, "ExternalApi.simple_search_params", ExternalApiSimpleSearchParams)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "apiAuth",
        "apiSpec",
        "authConfig",
        "elasticSearchParams",
        "endpoint",
        "simpleSearchParams",
    )
)

from .api_auth import ApiAuth
from .api_spec import ApiSpec
from .auth_config import AuthConfig
from .external_api_elastic_search_params import ExternalApiElasticSearchParams
from .external_api_simple_search_params import ExternalApiSimpleSearchParams
