"""The model ``EnterpriseWebSearch``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_list, check_str
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _exclude_domains(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "EnterpriseWebSearch.exclude_domains", check_str)


def _blocking_confidence(value: PhishBlockThreshold | str | None) -> PhishBlockThreshold | None:
    return None if value is None else check_enum(value, "EnterpriseWebSearch.blocking_confidence", PhishBlockThreshold)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EnterpriseWebSearch(_Base):
    """Search of the web by the rules of enterprises.

    Attributes:
        exclude_domains: Domains whose pages are left out, such as `example.com`.
        blocking_confidence: How sure the service must be that a site is phishing to leave it out.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("exclude_domains", "excludeDomains", ("list", ("string",)), "", ()),
        ("blocking_confidence", "blockingConfidence", ("enum", "PhishBlockThreshold"), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    exclude_domains: list[str] | None = _field(default=None, converter=_exclude_domains)
    blocking_confidence: PhishBlockThreshold | None = _field(default=None, converter=_blocking_confidence)

    if not TYPE_CHECKING:

        def __init__(self, *, exclude_domains=None, blocking_confidence=None, **_others):
            self._extra = None
            self.exclude_domains = None if exclude_domains is None else _exclude_domains(exclude_domains)
            self.blocking_confidence = (
                blocking_confidence
                if blocking_confidence is None or blocking_confidence.__class__ is PhishBlockThreshold
                else _blocking_confidence(blocking_confidence)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
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
        v = get("blockingConfidence")
        out.blocking_confidence = (
            None if v is None else PhishBlockThreshold._value2member_map_.get(v) or PhishBlockThreshold.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.exclude_domains) is not None:
            out["excludeDomains"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "EnterpriseWebSearch.exclude_domains"))
                for i0 in (v if v.__class__ is list else check_list(v, "EnterpriseWebSearch.exclude_domains"))
            ]
        if (v := self.blocking_confidence) is not None:
            out["blockingConfidence"] = (
                v
                if v.__class__ is PhishBlockThreshold
                else check_enum(v, "EnterpriseWebSearch.blocking_confidence", PhishBlockThreshold)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "excludeDomains",
        "blockingConfidence",
    )
)

from .phish_block_threshold import PhishBlockThreshold
