# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ApiAuthDict
    from .api_auth_api_key_config import ApiAuthApiKeyConfig

later(globals(), "ApiAuthApiKeyConfig")


@define(init=False, kw_only=True)
class ApiAuth(ModelBase):
    """An API key that opens an external service.

    Attributes:
        api_key_config: The key that is sent.
    """

    api_key_config: ApiAuthApiKeyConfig | None = wire_field("ApiAuthApiKeyConfig")
    """The key that is sent."""

    def __init__(self, **fields: Unpack[ApiAuthDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.api_key_config = None if (v := get("apiKeyConfig")) is None else ApiAuthApiKeyConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.api_key_config) is not None:
            v = v if v.__class__ is ApiAuthApiKeyConfig else self._checked("api_key_config", v)
            out["apiKeyConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
