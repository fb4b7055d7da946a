"""The model ``FileSearch``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_str
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _file_search_store_names(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "FileSearch.file_search_store_names", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FileSearch(_Base):
    """Retrieval from file search stores.

    Attributes:
        file_search_store_names: Resource names of the stores to search, `fileSearchStores/{fileSearchStore}`. Required.
        top_k: Most chunks to retrieve.
        metadata_filter: Filter on custom metadata in the syntax of AIP-160, such as `author = "Jane Doe" AND year >
            2020`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("file_search_store_names", "fileSearchStoreNames", ("list", ("string",)), "required", ()),
        ("top_k", "topK", ("integer",), "", ()),
        ("metadata_filter", "metadataFilter", ("string",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    file_search_store_names: list[str] | None = _field(default=None, converter=_file_search_store_names)
    top_k: int | None = None
    metadata_filter: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, file_search_store_names=None, top_k=None, metadata_filter=None, **_others):
            self._extra = None
            self.file_search_store_names = (
                None if file_search_store_names is None else _file_search_store_names(file_search_store_names)
            )
            self.top_k = top_k if top_k is None or top_k.__class__ is int else check_int(top_k, "FileSearch.top_k")
            self.metadata_filter = (
                metadata_filter
                if metadata_filter is None or metadata_filter.__class__ is str
                else check_str(metadata_filter, "FileSearch.metadata_filter")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("fileSearchStoreNames")
        out.file_search_store_names = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("topK")
        out.top_k = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("metadataFilter")
        out.metadata_filter = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.file_search_store_names) is not None:
            out["fileSearchStoreNames"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "FileSearch.file_search_store_names"))
                for i0 in (v if v.__class__ is list else check_list(v, "FileSearch.file_search_store_names"))
            ]
        if (v := self.top_k) is not None:
            out["topK"] = v if v.__class__ is int else check_int(v, "FileSearch.top_k")
        if (v := self.metadata_filter) is not None:
            out["metadataFilter"] = v if v.__class__ is str else str.__str__(check_str(v, "FileSearch.metadata_filter"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "fileSearchStoreNames",
        "topK",
        "metadataFilter",
    )
)
