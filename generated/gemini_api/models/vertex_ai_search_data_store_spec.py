# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import VertexAISearchDataStoreSpecDict


@define(init=False, kw_only=True)
class VertexAISearchDataStoreSpec(ModelBase):
    """A data store, and what of it is searched.

    Attributes:
        data_store: Resource name of the data store.
        filter: Which documents of the store are searched, as an expression.
    """

    data_store: str | None = wire_field("string")
    """Resource name of the data store."""
    filter: str | None = wire_field("string")
    """Which documents of the store are searched, as an expression."""

    def __init__(self, **fields: Unpack[VertexAISearchDataStoreSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.data_store = v if (v := get("dataStore")) is None or v.__class__ is str else decode_str(v)
        self.filter = v if (v := get("filter")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.data_store) is not None:
            out["dataStore"] = v if v.__class__ is str else self._checked("data_store", v)
        if (v := self.filter) is not None:
            out["filter"] = v if v.__class__ is str else self._checked("filter", v)
        return {**self._extra, **out} if self._extra else out
