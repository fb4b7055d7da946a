# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import IntervalDict

later(globals(), "datetime:datetime")


@define(init=False, kw_only=True)
class Interval(ModelBase):
    """A stretch of time, from its start up to its end.

    Attributes:
        start_time: When the stretch begins, this moment included. Not later than `end_time`.
        end_time: When the stretch ends, this moment left out. Not earlier than `start_time`.
    """

    start_time: datetime | None = wire_field("timestamp")
    """When the stretch begins, this moment included. Not later than `end_time`."""
    end_time: datetime | None = wire_field("timestamp")
    """When the stretch ends, this moment left out. Not earlier than `start_time`."""

    def __init__(self, **fields: Unpack[IntervalDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.start_time = None if (v := get("startTime")) is None else decode_timestamp(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        return {**self._extra, **out} if self._extra else out
