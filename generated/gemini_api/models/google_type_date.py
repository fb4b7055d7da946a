# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import GoogleTypeDateDict


@define(init=False, kw_only=True)
class GoogleTypeDate(ModelBase):
    """A day of the calendar; a part that is 0 or absent is not known.

    Attributes:
        year: The year, from 1 to 9999.
        month: The month, from 1 to 12.
        day: The day of the month, from 1 to 31.
    """

    year: int | None = wire_field("integer")
    """The year, from 1 to 9999."""
    month: int | None = wire_field("integer")
    """The month, from 1 to 12."""
    day: int | None = wire_field("integer")
    """The day of the month, from 1 to 31."""

    def __init__(self, **fields: Unpack[GoogleTypeDateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.year = v if (v := get("year")) is None or v.__class__ is int else decode_int(v)
        self.month = v if (v := get("month")) is None or v.__class__ is int else decode_int(v)
        self.day = v if (v := get("day")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.year) is not None:
            out["year"] = v if v.__class__ is int else self._checked("year", v)
        if (v := self.month) is not None:
            out["month"] = v if v.__class__ is int else self._checked("month", v)
        if (v := self.day) is not None:
            out["day"] = v if v.__class__ is int else self._checked("day", v)
        return {**self._extra, **out} if self._extra else out
