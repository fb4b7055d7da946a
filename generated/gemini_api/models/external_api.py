# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import ExternalApiDict
    from .api_auth import ApiAuth
    from .api_spec import ApiSpec
    from .auth_config import AuthConfig
    from .external_api_elastic_search_params import ExternalApiElasticSearchParams
    from .external_api_simple_search_params import ExternalApiSimpleSearchParams

later(globals(), "ApiAuth ApiSpec AuthConfig ExternalApiElasticSearchParams ExternalApiSimpleSearchParams")


@define(init=False, kw_only=True)
class ExternalApi(ModelBase):
    """A search service of the caller's.

    Attributes:
        api_auth: Old form of `auth_config`. Deprecated.
        api_spec: Which interface the service has.
        auth_config: How it is proven who calls.
        elastic_search_params: How an Elasticsearch service is asked.
        endpoint: Address of the service, such as `https://acme.com:443/search`.
        simple_search_params: How a service with the simple interface is asked.
    """

    api_auth: ApiAuth | None = wire_field("ApiAuth", "deprecated")
    """Old form of `auth_config`. Deprecated."""
    api_spec: ApiSpec | None = wire_field(("enum", "ApiSpec"))
    """Which interface the service has."""
    auth_config: AuthConfig | None = wire_field("AuthConfig")
    """How it is proven who calls."""
    elastic_search_params: ExternalApiElasticSearchParams | None = wire_field("ExternalApiElasticSearchParams")
    """How an Elasticsearch service is asked."""
    endpoint: str | None = wire_field("string")
    """Address of the service, such as `https://acme.com:443/search`."""
    simple_search_params: ExternalApiSimpleSearchParams | None = wire_field("ExternalApiSimpleSearchParams")
    """How a service with the simple interface is asked."""

    def __init__(self, **fields: Unpack[ExternalApiDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.api_auth = None if (v := get("apiAuth")) is None else ApiAuth.from_dict(v)
        self.api_spec = None if (v := get("apiSpec")) is None else ApiSpec._by_value.get(v) or ApiSpec.decode(v)
        self.auth_config = None if (v := get("authConfig")) is None else AuthConfig.from_dict(v)
        v = get("elasticSearchParams")
        self.elastic_search_params = None if v is None else ExternalApiElasticSearchParams.from_dict(v)
        self.endpoint = v if (v := get("endpoint")) is None or v.__class__ is str else decode_str(v)
        v = get("simpleSearchParams")
        self.simple_search_params = None if v is None else ExternalApiSimpleSearchParams.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_auth) is not None:
            out["apiAuth"] = (v if v.__class__ is ApiAuth else self._checked("api_auth", v)).to_dict(backend)
        if (v := self.api_spec) is not None:
            out["apiSpec"] = (v if v.__class__ is ApiSpec else self._checked("api_spec", v))._value_
        if (v := self.auth_config) is not None:
            out["authConfig"] = (v if v.__class__ is AuthConfig else self._checked("auth_config", v)).to_dict(backend)
        if (v := self.elastic_search_params) is not None:
            v = v if v.__class__ is ExternalApiElasticSearchParams else self._checked("elastic_search_params", v)
            out["elasticSearchParams"] = v.to_dict(backend)
        if (v := self.endpoint) is not None:
            out["endpoint"] = v if v.__class__ is str else self._checked("endpoint", v)
        if (v := self.simple_search_params) is not None:
            v = v if v.__class__ is ExternalApiSimpleSearchParams else self._checked("simple_search_params", v)
            out["simpleSearchParams"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
