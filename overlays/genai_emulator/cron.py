"""Schedules as cron expressions of five fields: minute, hour, day of the month, month, day of the week."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_FIELDS = (
    ("minute", 0, 59, ()),
    ("hour", 0, 23, ()),
    ("day of the month", 1, 31, ()),
    ("month", 1, 12, ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
    ("day of the week", 0, 7, ("sun", "mon", "tue", "wed", "thu", "fri", "sat")),
)
_PART = re.compile(r"(\*|[a-z0-9]+(?:-[a-z0-9]+)?)(?:/(\d{1,4}))?", re.ASCII)
#: A day that no month has is not looked for any longer; 29 February comes within eight years.
_YEARS = 9


class Schedule:
    """When something is due.

    Args:
        expression: The five fields, such as ``0 9 * * 1-5``.
        zone: The time zone that they are in, such as ``Europe/Berlin``.

    Raises:
        ValueError: one of both is none; it says which, and why.
    """

    def __init__(self, expression: str, zone: str) -> None:
        fields = expression.lower().split()
        if len(fields) != len(_FIELDS):
            raise ValueError(f"schedule {expression!r} is no cron expression of five fields")
        found = [_values(text, *rule) for text, rule in zip(fields, _FIELDS, strict=True)]
        self._minutes, self._hours, self._days, self._months = found[:4]
        self._weekdays = {day % 7 for day in found[4]}
        # Where both are said, one of them is enough.
        self._either = not fields[2].startswith("*") and not fields[4].startswith("*")
        try:
            self._zone = ZoneInfo(zone)
        except (ValueError, OSError, KeyError):
            raise ValueError(f"time_zone {zone!r} is no time zone, such as Europe/Berlin") from None

    def after(self, moment: datetime) -> datetime | None:
        """The first time after another at which it is due; None if there is none."""
        local = moment.astimezone(self._zone).replace(second=0, microsecond=0, tzinfo=None) + timedelta(minutes=1)
        end = local.replace(year=min(local.year + _YEARS, 9998), day=1)
        while local < end:
            if local.month not in self._months:
                local = (local.replace(day=1, hour=0, minute=0) + timedelta(days=32)).replace(day=1)
            elif not self._on(local):
                local = local.replace(hour=0, minute=0) + timedelta(days=1)
            elif local.hour not in self._hours:
                local = local.replace(minute=0) + timedelta(hours=1)
            elif local.minute not in self._minutes:
                local += timedelta(minutes=1)
            else:
                due = local.replace(tzinfo=self._zone).astimezone(UTC)
                # A time that the clocks skip in spring is no time; one that comes twice in autumn counts once.
                if due > moment and due.astimezone(self._zone).replace(tzinfo=None) == local:
                    return due
                local += timedelta(minutes=1)
        return None

    def _on(self, day: datetime) -> bool:
        by_month, by_week = day.day in self._days, day.isoweekday() % 7 in self._weekdays
        return by_month or by_week if self._either else by_month and by_week


def _values(text: str, name: str, low: int, high: int, names: tuple[str, ...]) -> set[int]:
    found: set[int] = set()
    for part in text.split(","):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f"schedule: {part!r} is no {name}")
        first, _, last = match[1].partition("-")
        step = int(match[2] or 1)
        if first == "*":
            start, stop = low, high
        else:
            start = _value(first, name, low, high, names)
            stop = _value(last, name, low, high, names) if last else high if match[2] else start
        if step < 1 or start > stop:
            raise ValueError(f"schedule: {part!r} is no {name}")
        found.update(range(start, stop + 1, step))
    return found


def _value(text: str, name: str, low: int, high: int, names: tuple[str, ...]) -> int:
    value = names.index(text) + (1 if low else 0) if text in names else int(text) if text.isdigit() else -1
    if not low <= value <= high:
        raise ValueError(f"schedule: {text!r} is no {name} ({low} to {high})")
    return value
