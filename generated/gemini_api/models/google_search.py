"""The model ``GoogleSearch``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import IntervalOrDict, SearchTypesOrDict


def _search_types(value: SearchTypesOrDict | None) -> SearchTypes | None:
    return None if value is None else check_model(value, "GoogleSearch.search_types", SearchTypes)


def _time_range_filter(value: IntervalOrDict | None) -> Interval | None:
    return None if value is None else check_model(value, "GoogleSearch.time_range_filter", Interval)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GoogleSearch(_Base):
    """Grounding in Google Search.

    Attributes:
        search_types: What to search for. Web pages when left out.
        time_range_filter: Only results from this time. Both ends must be given.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("search_types", "searchTypes", ("model", "SearchTypes"), "", ()),
        ("time_range_filter", "timeRangeFilter", ("model", "Interval"), "", ()),
    )
    _BARE: ClassVar[bool] = True

    search_types: SearchTypes | None = _field(default=None, converter=_search_types)
    time_range_filter: Interval | None = _field(default=None, converter=_time_range_filter)

    if not TYPE_CHECKING:

        def __init__(self, *, search_types=None, time_range_filter=None, **_others):
            self._extra = None
            self.search_types = (
                search_types
                if search_types is None or search_types.__class__ is SearchTypes
                else _search_types(search_types)
            )
            self.time_range_filter = (
                time_range_filter
                if time_range_filter is None or time_range_filter.__class__ is Interval
                else _time_range_filter(time_range_filter)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("searchTypes")
        out.search_types = None if v is None else SearchTypes.from_dict(v)
        v = get("timeRangeFilter")
        out.time_range_filter = None if v is None else Interval.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.search_types) is not None:
            out["searchTypes"] = (
                v if v.__class__ is SearchTypes else check_model(v, "GoogleSearch.search_types", SearchTypes)
            ).to_dict(backend)
        if (v := self.time_range_filter) is not None:
            out["timeRangeFilter"] = (
                v if v.__class__ is Interval else check_model(v, "GoogleSearch.time_range_filter", Interval)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "searchTypes",
        "timeRangeFilter",
    )
)

from .interval import Interval
from .search_types import SearchTypes
