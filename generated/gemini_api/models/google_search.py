# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GoogleSearchDict
    from .interval import Interval
    from .phish_block_threshold import PhishBlockThreshold
    from .search_types import SearchTypes

later(globals(), "Interval PhishBlockThreshold SearchTypes")


@define(init=False, kw_only=True)
class GoogleSearch(ModelBase):
    """Grounding in Google Search.

    Attributes:
        search_types: What to search for. Web pages when left out.
        time_range_filter: Only results from this time. Both ends must be given.
        blocking_confidence: How sure the service must be that a site is phishing to leave it out. Vertex AI only.
        exclude_domains: Domains whose pages are left out, such as `example.com`. Vertex AI only.
    """

    _BARE: ClassVar[bool] = True
    _CLOSED: ClassVar[bool] = True
    search_types: SearchTypes | None = wire_field("SearchTypes")
    """What to search for. Web pages when left out."""
    time_range_filter: Interval | None = wire_field("Interval")
    """Only results from this time. Both ends must be given."""
    blocking_confidence: PhishBlockThreshold | None = wire_field(("enum", "PhishBlockThreshold"), "vertex")
    """How sure the service must be that a site is phishing to leave it out. Vertex AI only."""
    exclude_domains: list[str] | None = wire_field(("list", "string"), "vertex")
    """Domains whose pages are left out, such as `example.com`. Vertex AI only."""

    def __init__(self, **fields: Unpack[GoogleSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.search_types = None if (v := get("searchTypes")) is None else SearchTypes.from_dict(v)
        self.time_range_filter = None if (v := get("timeRangeFilter")) is None else Interval.from_dict(v)
        if (v := get("blockingConfidence")) is not None:
            v = PhishBlockThreshold._by_value.get(v) or PhishBlockThreshold.decode(v)
        self.blocking_confidence = v
        if (v := get("excludeDomains")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.exclude_domains = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.search_types) is not None:
            v = v if v.__class__ is SearchTypes else self._checked("search_types", v)
            out["searchTypes"] = v.to_dict(backend)
        if (v := self.time_range_filter) is not None:
            v = v if v.__class__ is Interval else self._checked("time_range_filter", v)
            out["timeRangeFilter"] = v.to_dict(backend)
        if (v := self.blocking_confidence) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GoogleSearch.blocking_confidence")
            v = v if v.__class__ is PhishBlockThreshold else self._checked("blocking_confidence", v)
            out["blockingConfidence"] = v._value_
        if (v := self.exclude_domains) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GoogleSearch.exclude_domains")
            v = v if v.__class__ is list else self._checked("exclude_domains", v)
            v = [i if i.__class__ is str else GoogleSearch._checked("exclude_domains", i, 1) for i in v]
            out["excludeDomains"] = v
        return {**self._extra, **out} if self._extra else out
