# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import FileSearchDict


@define(init=False, kw_only=True)
class FileSearch(ModelBase):
    """Retrieval from file search stores.

    Attributes:
        file_search_store_names: Resource names of the stores to search, `fileSearchStores/{fileSearchStore}`. Required.
        top_k: Most chunks to retrieve.
        metadata_filter: Filter on custom metadata in the syntax of AIP-160, such as `author = "Jane Doe" AND year >
            2020`.
    """

    _CLOSED: ClassVar[bool] = True
    file_search_store_names: list[str] | None = wire_field(("list", "string"), "required")
    """Resource names of the stores to search, `fileSearchStores/{fileSearchStore}`. Required."""
    top_k: int | None = wire_field("integer")
    """Most chunks to retrieve."""
    metadata_filter: str | None = wire_field("string")
    """Filter on custom metadata in the syntax of AIP-160, such as `author = "Jane Doe" AND year > 2020`."""

    def __init__(self, **fields: Unpack[FileSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("fileSearchStoreNames")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.file_search_store_names = v
        self.top_k = v if (v := get("topK")) is None or v.__class__ is int else decode_int(v)
        self.metadata_filter = v if (v := get("metadataFilter")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_search_store_names) is not None:
            v = v if v.__class__ is list else self._checked("file_search_store_names", v)
            v = [i if i.__class__ is str else FileSearch._checked("file_search_store_names", i, 1) for i in v]
            out["fileSearchStoreNames"] = v
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else self._checked("top_k", v)
        if (v := self.metadata_filter) is not None:
            out["metadataFilter"] = v if v.__class__ is str else self._checked("metadata_filter", v)
        return {**self._extra, **out} if self._extra else out
