"""The model ``Interval``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_timestamp
from genai_runtime.models.codecs import decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Self


def _start_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "Interval.start_time")


def _end_time(value: datetime | str | None) -> datetime | None:
    return None if value is None else check_timestamp(value, "Interval.end_time")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Interval(_Base):
    """A stretch of time, from its start up to its end.

    Attributes:
        start_time: When the stretch begins, this moment included. Not later than `endTime`.
        end_time: When the stretch ends, this moment left out. Not earlier than `startTime`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("start_time", "startTime", ("timestamp",), "", ()),
        ("end_time", "endTime", ("timestamp",), "", ()),
    )

    start_time: datetime | None = _field(default=None, converter=_start_time)
    end_time: datetime | None = _field(default=None, converter=_end_time)

    if not TYPE_CHECKING:

        def __init__(self, *, start_time=None, end_time=None, **_others):
            self._extra = None
            self.start_time = None if start_time is None else _start_time(start_time)
            self.end_time = None if end_time is None else _end_time(end_time)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("startTime")
        out.start_time = None if v is None else decode_timestamp(v)
        v = get("endTime")
        out.end_time = None if v is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "Interval.start_time")
            )
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(
                v if v.__class__ is Timestamp else check_timestamp(v, "Interval.end_time")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "startTime",
        "endTime",
    )
)
