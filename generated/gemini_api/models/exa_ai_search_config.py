# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import ExaAISearchConfigDict


@define(init=False, kw_only=True)
class ExaAISearchConfig(ModelBase):
    """Settings of a search by Exa.

    Attributes:
        api_key: API key of the service that searches. Required. A secret, which ``repr`` hides.
        custom_config: Settings of another kind.
    """

    api_key: str | None = wire_field("string", "required secret", wire="api_key")
    """API key of the service that searches. Required. A secret, which ``repr`` hides."""
    custom_config: dict[str, Any] | None = wire_field("object", wire="custom_config")
    """Settings of another kind."""

    def __init__(self, **fields: Unpack[ExaAISearchConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.api_key = v if (v := get("api_key")) is None or v.__class__ is str else decode_str(v)
        self.custom_config = v if (v := get("custom_config")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key) is not None:
            out["api_key"] = v if v.__class__ is str else self._checked("api_key", v)
        if (v := self.custom_config) is not None:
            out["custom_config"] = encode_json(v, "ExaAISearchConfig.custom_config")
        return {**self._extra, **out} if self._extra else out
