# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import ExternalApiElasticSearchParamsDict


@define(init=False, kw_only=True)
class ExternalApiElasticSearchParams(ModelBase):
    """How an Elasticsearch service is asked.

    Attributes:
        index: Index that is searched.
        num_hits: Number of results to ask for.
        search_template: Search template that is used.
    """

    index: str | None = wire_field("string")
    """Index that is searched."""
    num_hits: int | None = wire_field("integer")
    """Number of results to ask for."""
    search_template: str | None = wire_field("string")
    """Search template that is used."""

    def __init__(self, **fields: Unpack[ExternalApiElasticSearchParamsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.index = v if (v := get("index")) is None or v.__class__ is str else decode_str(v)
        self.num_hits = v if (v := get("numHits")) is None or v.__class__ is int else decode_int(v)
        self.search_template = v if (v := get("searchTemplate")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.index) is not None:
            out["index"] = v if v.__class__ is str else self._checked("index", v)
        if (v := self.num_hits) is not None:
            out["numHits"] = v if v.__class__ is int else self._checked("num_hits", v)
        if (v := self.search_template) is not None:
            out["searchTemplate"] = v if v.__class__ is str else self._checked("search_template", v)
        return {**self._extra, **out} if self._extra else out
