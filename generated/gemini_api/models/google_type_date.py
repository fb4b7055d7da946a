"""The model ``GoogleTypeDate``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GoogleTypeDate(_Base):
    """A day of the calendar; a part that is 0 or absent is not known.

    Attributes:
        year: The year, from 1 to 9999.
        month: The month, from 1 to 12.
        day: The day of the month, from 1 to 31.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("year", "year", ("integer",), "", ()),
        ("month", "month", ("integer",), "", ()),
        ("day", "day", ("integer",), "", ()),
    )

    year: int | None = None
    month: int | None = None
    day: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, year=None, month=None, day=None, **_others):
            self._extra = None
            self.year = year if year is None or year.__class__ is int else check_int(year, "GoogleTypeDate.year")
            self.month = month if month is None or month.__class__ is int else check_int(month, "GoogleTypeDate.month")
            self.day = day if day is None or day.__class__ is int else check_int(day, "GoogleTypeDate.day")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("year")
        out.year = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("month")
        out.month = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("day")
        out.day = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.year) is not None:
            out["year"] = v if v.__class__ is int else check_int(v, "GoogleTypeDate.year")
        if (v := self.month) is not None:
            out["month"] = v if v.__class__ is int else check_int(v, "GoogleTypeDate.month")
        if (v := self.day) is not None:
            out["day"] = v if v.__class__ is int else check_int(v, "GoogleTypeDate.day")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "year",
        "month",
        "day",
    )
)
