# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import ToolExaAiSearchDict


@define(init=False, kw_only=True)
class ToolExaAiSearch(ModelBase):
    """Search of the web by Exa.

    Attributes:
        api_key: Key for the search service. A secret, which ``repr`` hides.
        custom_configs: Further settings that the search service knows, by name.
    """

    api_key: str | None = wire_field("string", "secret")
    """Key for the search service. A secret, which ``repr`` hides."""
    custom_configs: dict[str, Any] | None = wire_field("object")
    """Further settings that the search service knows, by name."""

    def __init__(self, **fields: Unpack[ToolExaAiSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.api_key = v if (v := get("apiKey")) is None or v.__class__ is str else decode_str(v)
        self.custom_configs = v if (v := get("customConfigs")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.api_key) is not None:
            out["apiKey"] = v if v.__class__ is str else self._checked("api_key", v)
        if (v := self.custom_configs) is not None:
            out["customConfigs"] = encode_json(v, "ToolExaAiSearch.custom_configs")
        return {**self._extra, **out} if self._extra else out
