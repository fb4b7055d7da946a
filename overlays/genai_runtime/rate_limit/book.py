"""The state that rate limits are checked against: what was sent, learned and spent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .window import SlidingWindow

MINUTE = 60.0
DAY = 86_400.0
#: The scope of limits that hold for all models together.
ALL = "*"


class Limit(NamedTuple):
    """``amount`` of ``kind`` (``"requests"`` or ``"tokens"``) within ``seconds``; of a model, or of ``"*"``, all."""

    scope: str
    kind: str
    seconds: float
    amount: float

    @property
    def key(self) -> str:
        return f"{self.scope}/{self.kind}/{self.seconds:g}"

    def __str__(self) -> str:
        of = "" if self.scope == ALL else f" of {self.scope}"
        return f"{self.amount:,.10g} {self.kind}{of} {'a day' if self.seconds == DAY else 'a minute'}"


class Book:
    """The windows of a set of limits, by key.

    Args:
        limits: What is set. Those of a model hold for this model, those of ``"*"`` for all together.
        state: What :meth:`state` gave, in this process or another.
        coarse: Whether entries are merged, as those of a state that is shared are.
    """

    def __init__(
        self, limits: Sequence[Limit], state: Mapping[str, Any] | None = None, *, coarse: bool = False
    ) -> None:
        self._set = limits
        self._coarse = coarse
        self._by_model: dict[str, tuple[Limit, ...]] = {}
        state = state or {}
        self.learned: dict[str, Limit] = {key: Limit(*value) for key, value in (state.get("learned") or {}).items()}
        self.paused: dict[str, float] = dict(state.get("paused") or {})
        self.spent_tokens: float = state.get("spent_tokens", 0)
        self.spent_money: float = state.get("spent_money", 0.0)
        self._windows: dict[str, SlidingWindow] = {}
        self._stored: Mapping[str, Any] = state.get("windows") or {}

    def state(self) -> dict[str, Any]:
        """All of it, as JSON."""
        windows = {key: list(window.entries) for key, window in self._windows.items() if window.entries}
        kept = {key: entries for key, entries in self._stored.items() if key not in self._windows}
        return {
            "windows": kept | windows,
            "learned": {key: list(limit) for key, limit in self.learned.items()},
            "paused": self.paused,
            "spent_tokens": self.spent_tokens,
            "spent_money": self.spent_money,
        }

    def limits_of(self, model: str) -> tuple[Limit, ...]:
        """The limits that a request to a model is held to."""
        found = self._by_model.get(model)
        if found is None:
            by_key = {limit.key: limit for limit in self._set if limit.scope in (ALL, model)}
            for key, limit in self.learned.items():
                if limit.scope == model and (key not in by_key or limit.amount < by_key[key].amount):
                    by_key[key] = limit
            found = self._by_model[model] = tuple(by_key.values())
        return found

    def windows_of(self, model: str) -> Iterator[tuple[Limit, SlidingWindow]]:
        for limit in self.limits_of(model):
            window = self._windows.get(limit.key)
            if window is None:
                entries = ([float(time), float(amount)] for time, amount in self._stored.get(limit.key, ()))
                quantum = limit.seconds / 600 if self._coarse else 0.0
                window = self._windows[limit.key] = SlidingWindow(limit.amount, limit.seconds, entries, quantum)
            window.limit = limit.amount
            yield limit, window

    def ready_at(self, model: str, tokens: float, now: float) -> tuple[float, list[str]]:
        """When a request may be sent, and the keys of what holds it back until then."""
        ready, holding = now, []
        until = self.paused.get(model, 0.0)
        if until > now:
            ready, holding = until, [f"{model}/paused"]
        for limit, window in self.windows_of(model):
            at = window.ready_at(now, 1 if limit.kind == "requests" else tokens)
            if at > now:
                holding.append(limit.key)
                ready = max(ready, at)
        return ready, holding

    def keys_of(self, model: str) -> list[str]:
        """The keys of all that can hold a request to this model back."""
        return [f"{model}/paused", *(limit.key for limit in self.limits_of(model))]

    def add(self, model: str, tokens: float, now: float) -> None:
        """Count a request that is sent now."""
        for limit, window in self.windows_of(model):
            window.add(now, 1 if limit.kind == "requests" else tokens)

    def correct(self, model: str, time: float, change: float) -> None:
        """Count ``change`` more tokens for what was sent at ``time``."""
        for limit, window in self.windows_of(model):
            if limit.kind == "tokens":
                window.adjust(time, change)

    def undo(self, model: str, tokens: float, time: float) -> None:
        """Take back what was counted at ``time`` and never sent."""
        for limit, window in self.windows_of(model):
            window.adjust(time, -1 if limit.kind == "requests" else -tokens)

    def learn(self, limit: Limit) -> None:
        """Keep to a limit that the service named, if it is less than what is set."""
        known = self.learned.get(limit.key)
        if known is None or limit.amount < known.amount:
            self.learned[limit.key] = limit
            self._by_model.clear()

    def pause(self, model: str, until: float) -> None:
        """Send nothing to a model before ``until``."""
        self.paused[model] = max(until, self.paused.get(model, 0.0))

    def too_much(self, model: str, tokens: float) -> Limit | None:
        """The limit that a request is beyond all by itself; None for one that will fit."""
        return next((each for each in self.limits_of(model) if each.kind == "tokens" and tokens > each.amount), None)

    def copy(self) -> Book:
        """One to play with."""
        other = Book(self._set, coarse=self._coarse)
        other.learned, other.paused = self.learned, dict(self.paused)
        other._stored = self._stored
        other._windows = {key: window.copy() for key, window in self._windows.items()}
        return other
