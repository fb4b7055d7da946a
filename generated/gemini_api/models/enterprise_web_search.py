# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import EnterpriseWebSearchDict
    from .phish_block_threshold import PhishBlockThreshold

later(globals(), "PhishBlockThreshold")


@define(init=False, kw_only=True)
class EnterpriseWebSearch(ModelBase):
    """Search of the web by the rules of enterprises.

    Attributes:
        exclude_domains: Domains whose pages are left out, such as `example.com`.
        blocking_confidence: How sure the service must be that a site is phishing to leave it out.
    """

    _CLOSED: ClassVar[bool] = True
    exclude_domains: list[str] | None = wire_field(("list", "string"))
    """Domains whose pages are left out, such as `example.com`."""
    blocking_confidence: PhishBlockThreshold | None = wire_field(("enum", "PhishBlockThreshold"))
    """How sure the service must be that a site is phishing to leave it out."""

    def __init__(self, **fields: Unpack[EnterpriseWebSearchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("excludeDomains")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.exclude_domains = v
        if (v := get("blockingConfidence")) is not None:
            v = PhishBlockThreshold._by_value.get(v) or PhishBlockThreshold.decode(v)
        self.blocking_confidence = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.exclude_domains) is not None:
            v = v if v.__class__ is list else self._checked("exclude_domains", v)
            v = [i if i.__class__ is str else EnterpriseWebSearch._checked("exclude_domains", i, 1) for i in v]
            out["excludeDomains"] = v
        if (v := self.blocking_confidence) is not None:
            v = v if v.__class__ is PhishBlockThreshold else self._checked("blocking_confidence", v)
            out["blockingConfidence"] = v._value_
        return {**self._extra, **out} if self._extra else out
