"""The model ``VertexAISearchDataStoreSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VertexAISearchDataStoreSpec(_Base):
    """A data store, and what of it is searched.

    Attributes:
        data_store: Resource name of the data store.
        filter: Which documents of the store are searched, as an expression.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("data_store", "dataStore", ("string",), "", ()),
        ("filter", "filter", ("string",), "", ()),
    )

    data_store: str | None = None
    filter: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, data_store=None, filter=None, **_others):
            self._extra = None
            self.data_store = (
                data_store
                if data_store is None or data_store.__class__ is str
                else check_str(data_store, "VertexAISearchDataStoreSpec.data_store")
            )
            self.filter = (
                filter
                if filter is None or filter.__class__ is str
                else check_str(filter, "VertexAISearchDataStoreSpec.filter")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("dataStore")
        out.data_store = v if v is None or v.__class__ is str else decode_str(v)
        v = get("filter")
        out.filter = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data_store) is not None:
            out["dataStore"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "VertexAISearchDataStoreSpec.data_store"))
            )
        if (v := self.filter) is not None:
            out["filter"] = v if v.__class__ is str else str.__str__(check_str(v, "VertexAISearchDataStoreSpec.filter"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "dataStore",
        "filter",
    )
)
