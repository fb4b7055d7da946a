"""The model ``GoogleSearch``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_list, check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import IntervalOrDict, SearchTypesOrDict


def _search_types(value: SearchTypesOrDict | None) -> SearchTypes | None:
    return None if value is None else check_model(value, "GoogleSearch.search_types", SearchTypes)


def _time_range_filter(value: IntervalOrDict | None) -> Interval | None:
    return None if value is None else check_model(value, "GoogleSearch.time_range_filter", Interval)


def _blocking_confidence(value: PhishBlockThreshold | str | None) -> PhishBlockThreshold | None:
    return None if value is None else check_enum(value, "GoogleSearch.blocking_confidence", PhishBlockThreshold)


def _exclude_domains(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "GoogleSearch.exclude_domains", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GoogleSearch(_Base):
    """Grounding in Google Search.

    Attributes:
        search_types: What to search for. Web pages when left out.
        time_range_filter: Only results from this time. Both ends must be given.
        blocking_confidence: How sure the service must be that a site is phishing to leave it out. Vertex AI only.
        exclude_domains: Domains whose pages are left out, such as `example.com`. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("search_types", "searchTypes", ("model", "SearchTypes"), "", ()),
        ("time_range_filter", "timeRangeFilter", ("model", "Interval"), "", ()),
        ("blocking_confidence", "blockingConfidence", ("enum", "PhishBlockThreshold"), "vertex", ()),
        ("exclude_domains", "excludeDomains", ("list", ("string",)), "vertex", ()),
    )
    _BARE: ClassVar[bool] = True
    _CLOSED: ClassVar[bool] = True

    search_types: SearchTypes | None = _field(default=None, converter=_search_types)
    time_range_filter: Interval | None = _field(default=None, converter=_time_range_filter)
    blocking_confidence: PhishBlockThreshold | None = _field(default=None, converter=_blocking_confidence)
    exclude_domains: list[str] | None = _field(default=None, converter=_exclude_domains)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            search_types=None,
            time_range_filter=None,
            blocking_confidence=None,
            exclude_domains=None,
            **_others,
        ):
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
            self.blocking_confidence = (
                blocking_confidence
                if blocking_confidence is None or blocking_confidence.__class__ is PhishBlockThreshold
                else _blocking_confidence(blocking_confidence)
            )
            self.exclude_domains = None if exclude_domains is None else _exclude_domains(exclude_domains)
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
        v = get("blockingConfidence")
        out.blocking_confidence = (
            None if v is None else PhishBlockThreshold._value2member_map_.get(v) or PhishBlockThreshold.decode(v)
        )
        v = get("excludeDomains")
        out.exclude_domains = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
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
        if (v := self.blocking_confidence) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GoogleSearch.blocking_confidence", backend, ("vertex",))
            out["blockingConfidence"] = (
                v
                if v.__class__ is PhishBlockThreshold
                else check_enum(v, "GoogleSearch.blocking_confidence", PhishBlockThreshold)
            )._value_
        if (v := self.exclude_domains) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GoogleSearch.exclude_domains", backend, ("vertex",))
            out["excludeDomains"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "GoogleSearch.exclude_domains"))
                for i0 in (v if v.__class__ is list else check_list(v, "GoogleSearch.exclude_domains"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "searchTypes",
        "timeRangeFilter",
        "blockingConfidence",
        "excludeDomains",
    )
)

from .interval import Interval
from .phish_block_threshold import PhishBlockThreshold
from .search_types import SearchTypes
