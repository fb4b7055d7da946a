"""The model ``VertexAISearch``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_list, check_model, check_str
from genai_runtime.models.codecs import decode_int, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import VertexAISearchDataStoreSpecOrDict


def _data_store_specs(
    value: Sequence[VertexAISearchDataStoreSpecOrDict] | None,
) -> list[VertexAISearchDataStoreSpec] | None:
    return (
        None
        if value is None
        else check_list(value, "VertexAISearch.data_store_specs", check_model, VertexAISearchDataStoreSpec)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VertexAISearch(_Base):
    """Data stores or an engine of Vertex AI Search.

    Attributes:
        data_store_specs: Data stores of the engine that are searched; all when left out.
        datastore: Resource name of a data store.
        engine: Resource name of an engine.
        filter: Which documents are searched, as an expression.
        max_results: Number of results to find, at most 10.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("data_store_specs", "dataStoreSpecs", ("list", ("model", "VertexAISearchDataStoreSpec")), "", ()),
        ("datastore", "datastore", ("string",), "", ()),
        ("engine", "engine", ("string",), "", ()),
        ("filter", "filter", ("string",), "", ()),
        ("max_results", "maxResults", ("integer",), "", ()),
    )

    data_store_specs: list[VertexAISearchDataStoreSpec] | None = _field(default=None, converter=_data_store_specs)
    datastore: str | None = None
    engine: str | None = None
    filter: str | None = None
    max_results: int | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, data_store_specs=None, datastore=None, engine=None, filter=None, max_results=None, **_others
        ):
            self._extra = None
            self.data_store_specs = None if data_store_specs is None else _data_store_specs(data_store_specs)
            self.datastore = (
                datastore
                if datastore is None or datastore.__class__ is str
                else check_str(datastore, "VertexAISearch.datastore")
            )
            self.engine = (
                engine if engine is None or engine.__class__ is str else check_str(engine, "VertexAISearch.engine")
            )
            self.filter = (
                filter if filter is None or filter.__class__ is str else check_str(filter, "VertexAISearch.filter")
            )
            self.max_results = (
                max_results
                if max_results is None or max_results.__class__ is int
                else check_int(max_results, "VertexAISearch.max_results")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("dataStoreSpecs")
        out.data_store_specs = (
            None
            if v is None
            else [
                VertexAISearchDataStoreSpec.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("datastore")
        out.datastore = v if v is None or v.__class__ is str else decode_str(v)
        v = get("engine")
        out.engine = v if v is None or v.__class__ is str else decode_str(v)
        v = get("filter")
        out.filter = v if v is None or v.__class__ is str else decode_str(v)
        v = get("maxResults")
        out.max_results = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data_store_specs) is not None:
            out["dataStoreSpecs"] = [
                (
                    i0
                    if i0.__class__ is VertexAISearchDataStoreSpec
                    else check_model(i0, "VertexAISearch.data_store_specs", VertexAISearchDataStoreSpec)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "VertexAISearch.data_store_specs"))
            ]
        if (v := self.datastore) is not None:
            out["datastore"] = v if v.__class__ is str else str.__str__(check_str(v, "VertexAISearch.datastore"))
        if (v := self.engine) is not None:
            out["engine"] = v if v.__class__ is str else str.__str__(check_str(v, "VertexAISearch.engine"))
        if (v := self.filter) is not None:
            out["filter"] = v if v.__class__ is str else str.__str__(check_str(v, "VertexAISearch.filter"))
        if (v := self.max_results) is not None:
            out["maxResults"] = v if v.__class__ is int else check_int(v, "VertexAISearch.max_results")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "dataStoreSpecs",
        "datastore",
        "engine",
        "filter",
        "maxResults",
    )
)

from .vertex_ai_search_data_store_spec import VertexAISearchDataStoreSpec
