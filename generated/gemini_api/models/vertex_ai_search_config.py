# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import VertexAISearchConfigDict


@define(init=False, kw_only=True)
class VertexAISearchConfig(ModelBase):
    """Settings of a search by Vertex AI Search.

    Attributes:
        datastores: Resource names of the data stores to search.
        engine: Resource name of the search engine.
    """

    datastores: list[str] | None = wire_field(("list", "string"))
    """Resource names of the data stores to search."""
    engine: str | None = wire_field("string")
    """Resource name of the search engine."""

    def __init__(self, **fields: Unpack[VertexAISearchConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("datastores")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.datastores = v
        self.engine = v if (v := get("engine")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.datastores) is not None:
            v = v if v.__class__ is list else self._checked("datastores", v)
            v = [i if i.__class__ is str else VertexAISearchConfig._checked("datastores", i, 1) for i in v]
            out["datastores"] = v
        if (v := self.engine) is not None:
            out["engine"] = v if v.__class__ is str else self._checked("engine", v)
        return {**self._extra, **out} if self._extra else out
