"""The emulator's clock, and times and durations as JSON."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_DURATION = re.compile(r"(-?)(\d{1,12})(?:\.(\d{1,9}))?s", re.ASCII)


class Clock:
    """The emulator's time: the system's, or a fixed one.

    ``Clock()`` runs; ``Clock(datetime(2026, 1, 1, tzinfo=UTC))`` stands still until :meth:`advance`.
    """

    def __init__(self, start: datetime | None = None) -> None:
        if start is not None and start.tzinfo is None:
            raise ValueError("start has no time zone; give a datetime with tzinfo, such as datetime.now(UTC)")
        self._start = start
        self._offset = timedelta()
        self._lock = threading.Lock()
        self._watchers: set[Callable[[], object]] = set()

    def now(self) -> datetime:
        base = self._start if self._start is not None else datetime.fromtimestamp(time.time(), UTC)
        return base + self._offset

    def advance(self, seconds: float | timedelta) -> None:
        """Advance (or set back, if negative) by seconds or a timedelta."""
        step = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
        with self._lock:
            self._offset += step
        self._moved()

    def reset(self) -> None:
        with self._lock:
            self._offset = timedelta()
        self._moved()

    async def passed(self, since: datetime, seconds: float) -> None:
        """Wait until so many seconds have passed since a time, or the clock was set after it."""
        loop, event = asyncio.get_running_loop(), asyncio.Event()
        forget = self.watch(lambda: loop.call_soon_threadsafe(event.set))
        try:
            left = seconds - (self.now() - since).total_seconds()
            if left <= 0 or (self._start is not None and self.now() != since):
                return
            async with asyncio.timeout(left if self._start is None else None):
                await event.wait()
        except TimeoutError:
            return
        finally:
            forget()

    def seconds_until(self, moment: datetime) -> float | None:
        """How long to wait for a moment, in seconds; None if it comes only when the clock is put forward."""
        left = max(0.0, (moment - self.now()).total_seconds())
        return None if left and self._start is not None else left

    def watch(self, moved: Callable[[], object]) -> Callable[[], None]:
        """Have ``moved`` called, from any thread, whenever the clock is moved; call the result to end it."""
        with self._lock:
            self._watchers.add(moved)

        def forget() -> None:
            with self._lock:
                self._watchers.discard(moved)

        return forget

    def _moved(self) -> None:
        with self._lock:
            watchers = list(self._watchers)
        for moved in watchers:
            moved()


def format_time(moment: datetime, *, nanos: bool = False) -> str:
    """RFC 3339 in UTC with six digits, or nine: ``2026-01-02T03:04:05.000006Z``."""
    return moment.astimezone(UTC).strftime(f"%Y-%m-%dT%H:%M:%S.%f{'000' if nanos else ''}Z")


def parse_time(text: str) -> datetime:
    """Parse an RFC 3339 time; ValueError if it is malformed or has no zone."""
    if "T" not in text.upper():
        raise ValueError(f"{text!r} has no time of day")
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"{text!r} has no time zone")
    try:
        moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{text!r} is before the year 1, or after 9999") from None
    return moment


def parse_duration(text: str) -> timedelta:
    """Parse a duration such as ``3.5s``; ValueError if it is malformed."""
    found = _DURATION.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a duration such as '3.5s'")
    sign, whole, fraction = found.groups()
    value = timedelta(seconds=int(whole), microseconds=int((fraction or "")[:6].ljust(6, "0")))
    return -value if sign else value


def format_duration(value: timedelta) -> str:
    text = f"{value.total_seconds():.6f}".rstrip("0").rstrip(".")
    return f"{text}s"
