"""The model ``ExternalApiElasticSearchParams``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ExternalApiElasticSearchParams(_Base):
    """How an Elasticsearch service is asked.

    Attributes:
        index: Index that is searched.
        num_hits: Number of results to ask for.
        search_template: Search template that is used.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("index", "index", ("string",), "", ()),
        ("num_hits", "numHits", ("integer",), "", ()),
        ("search_template", "searchTemplate", ("string",), "", ()),
    )

    index: str | None = None
    num_hits: int | None = None
    search_template: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, index=None, num_hits=None, search_template=None, **_others):
            self._extra = None
            self.index = (
                index
                if index is None or index.__class__ is str
                else check_str(index, "ExternalApiElasticSearchParams.index")
            )
            self.num_hits = (
                num_hits
                if num_hits is None or num_hits.__class__ is int
                else check_int(num_hits, "ExternalApiElasticSearchParams.num_hits")
            )
            self.search_template = (
                search_template
                if search_template is None or search_template.__class__ is str
                else check_str(search_template, "ExternalApiElasticSearchParams.search_template")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("index")
        out.index = v if v is None or v.__class__ is str else decode_str(v)
        v = get("numHits")
        out.num_hits = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("searchTemplate")
        out.search_template = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.index) is not None:
            out["index"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ExternalApiElasticSearchParams.index"))
            )
        if (v := self.num_hits) is not None:
            out["numHits"] = v if v.__class__ is int else check_int(v, "ExternalApiElasticSearchParams.num_hits")
        if (v := self.search_template) is not None:
            out["searchTemplate"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ExternalApiElasticSearchParams.search_template"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "index",
        "numHits",
        "searchTemplate",
    )
)
