"""A ``datetime`` that keeps nanoseconds and the server's RFC 3339 text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Self

from ..patterns import lazy_pattern

_RFC3339 = lazy_pattern(r"(?a)(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:([Zz])|([+-])(\d\d):(\d\d))")
_NAIVE = lazy_pattern(r"(?a)\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?")


class Timestamp(datetime):
    """An aware ``datetime`` as the API sent it.

    :attr:`nanosecond` has the API's nanoseconds, of which a ``datetime`` has microseconds only, and the value is sent
    back unchanged. Results of arithmetic have microseconds.
    """

    __slots__ = ("_nanosecond", "_text")

    _nanosecond: int
    _text: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Parse an RFC 3339 time such as ``2014-10-02T15:01:23.045123456Z``; ValueError if it is malformed."""
        found = _RFC3339.fullmatch(text)
        if found is None:
            if _NAIVE.fullmatch(text):
                raise ValueError(f"{text!r} has no time zone; end it with 'Z' or an offset such as '+02:00'")
            raise ValueError(f"{text!r} is not an RFC 3339 time such as '2014-10-02T15:01:23Z'")
        year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes = found.groups()
        nanosecond = int((fraction or "")[:9].ljust(9, "0"))
        if second == "60":  # a leap second: the last moment of the minute, since datetime has none
            second, nanosecond = "59", 999_999_999
        zone: timezone = UTC
        if not zulu:
            offset = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-offset if sign == "-" else offset)
        try:
            self = cls(
                int(year), int(month), int(day), int(hour), int(minute), int(second), nanosecond // 1000, tzinfo=zone
            )
        except ValueError as error:
            raise ValueError(f"{text!r} is not a time: {error}") from None
        self._nanosecond = nanosecond
        self._text = text
        return self

    @property
    def nanosecond(self) -> int:
        """The fraction of the second, in nanoseconds: 0 to 999,999,999."""
        return getattr(self, "_nanosecond", self.microsecond * 1000)

    def rfc3339(self) -> str:
        """The text to send: the one that was parsed, or the time in UTC."""
        text: str | None = getattr(self, "_text", None)
        return rfc3339(self) if text is None else text

    def __eq__(self, other: object) -> bool:
        same = super().__eq__(other)
        if same is True and isinstance(other, Timestamp):
            return self.nanosecond % 1000 == other.nanosecond % 1000
        return same

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = datetime.__hash__

    def __lt__(self, other: Any) -> bool:
        return self._before(other) if super().__eq__(other) is True else super().__lt__(other)

    def __gt__(self, other: Any) -> bool:
        return self._after(other) if super().__eq__(other) is True else super().__gt__(other)

    def __le__(self, other: Any) -> bool:
        return not self._after(other) if super().__eq__(other) is True else super().__le__(other)

    def __ge__(self, other: Any) -> bool:
        return not self._before(other) if super().__eq__(other) is True else super().__ge__(other)

    def _before(self, other: datetime) -> bool:
        return isinstance(other, Timestamp) and self.nanosecond % 1000 < other.nanosecond % 1000

    def _after(self, other: datetime) -> bool:
        return isinstance(other, Timestamp) and self.nanosecond % 1000 > other.nanosecond % 1000

    def __reduce_ex__(self, protocol: Any) -> Any:
        return super().__reduce_ex__(protocol) if self.tzinfo is None else (type(self).parse, (self.rfc3339(),))

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


def rfc3339(moment: datetime) -> str:
    """Format an aware ``datetime`` in UTC, with 0, 3 or 6 fractional digits."""
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:  # the first or last day there is, in another zone
        return moment.isoformat()
    text = datetime.isoformat(utc.replace(tzinfo=None), timespec="seconds")
    if utc.microsecond % 1000:
        return f"{text}.{utc.microsecond:06}Z"
    return f"{text}.{utc.microsecond // 1000:03}Z" if utc.microsecond else f"{text}Z"
