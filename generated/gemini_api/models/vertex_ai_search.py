# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import VertexAISearchDict
    from .vertex_ai_search_data_store_spec import VertexAISearchDataStoreSpec

later(globals(), "VertexAISearchDataStoreSpec")


@define(init=False, kw_only=True)
class VertexAISearch(ModelBase):
    """Data stores or an engine of Vertex AI Search.

    Attributes:
        data_store_specs: Data stores of the engine that are searched; all when left out.
        datastore: Resource name of a data store.
        engine: Resource name of an engine.
        filter: Which documents are searched, as an expression.
        max_results: Number of results to find, at most 10.
    """

    data_store_specs: list[VertexAISearchDataStoreSpec] | None = wire_field(("list", "VertexAISearchDataStoreSpec"))
    """Data stores of the engine that are searched; all when left out."""
    datastore: str | None = wire_field("string")
    """Resource name of a data store."""
    engine: str | None = wire_field("string")
    """Resource name of an engine."""
    filter: str | None = wire_field("string")
    """Which documents are searched, as an expression."""
    max_results: int | None = wire_field("integer")
    """Number of results to find, at most 10."""

    def __init__(self, **fields: Unpack[VertexAISearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("dataStoreSpecs")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [VertexAISearchDataStoreSpec.from_dict(i) for i in v if i is not None]
        self.data_store_specs = v
        self.datastore = v if (v := get("datastore")) is None or v.__class__ is str else decode_str(v)
        self.engine = v if (v := get("engine")) is None or v.__class__ is str else decode_str(v)
        self.filter = v if (v := get("filter")) is None or v.__class__ is str else decode_str(v)
        self.max_results = v if (v := get("maxResults")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data_store_specs) is not None:
            v = self._each("data_store_specs", v, VertexAISearchDataStoreSpec)
            out["dataStoreSpecs"] = [i.to_dict(backend) for i in v]
        if (v := self.datastore) is not None:
            out["datastore"] = v if v.__class__ is str else self._checked("datastore", v)
        if (v := self.engine) is not None:
            out["engine"] = v if v.__class__ is str else self._checked("engine", v)
        if (v := self.filter) is not None:
            out["filter"] = v if v.__class__ is str else self._checked("filter", v)
        if (v := self.max_results) is not None:
            out["maxResults"] = v if v.__class__ is int else self._checked("max_results", v)
        return {**self._extra, **out} if self._extra else out
