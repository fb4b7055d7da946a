# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsFileSearchDict


@define(init=False, kw_only=True)
class InteractionsFileSearch(ModelBase):
    """Lets the model search file search stores.

    Attributes:
        file_search_store_names: Resource names of the file search stores, `fileSearchStores/{id}`.
        metadata_filter: A filter over the metadata of the documents.
        top_k: Most passages that are taken.
        type: What kind it is, always `file_search`.
    """

    file_search_store_names: list[str] | None = wire_field(("list", "string"), wire="file_search_store_names")
    """Resource names of the file search stores, `fileSearchStores/{id}`."""
    metadata_filter: str | None = wire_field("string", wire="metadata_filter")
    """A filter over the metadata of the documents."""
    top_k: int | None = wire_field("integer", wire="top_k")
    """Most passages that are taken."""
    type: Literal["file_search"] | None = wire_field(("const", "file_search"), "fixed")
    """What kind it is, always `file_search`."""

    def __init__(self, **fields: Unpack[InteractionsFileSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("file_search_store_names")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.file_search_store_names = v
        self.metadata_filter = v if (v := get("metadata_filter")) is None or v.__class__ is str else decode_str(v)
        self.top_k = v if (v := get("top_k")) is None or v.__class__ is int else decode_int(v)
        self.type = None if (v := get("type")) is None else v if v == "file_search" else decode_const(v, "file_search")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_search_store_names) is not None:
            v = v if v.__class__ is list else self._checked("file_search_store_names", v)
            v = [
                i if i.__class__ is str else InteractionsFileSearch._checked("file_search_store_names", i, 1) for i in v
            ]
            out["file_search_store_names"] = v
        if (v := self.metadata_filter) is not None:
            out["metadata_filter"] = v if v.__class__ is str else self._checked("metadata_filter", v)
        if (v := self.top_k) is not None:
            out["top_k"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
