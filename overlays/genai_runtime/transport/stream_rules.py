"""How the stream of one operation is read: when it is over, and how a broken one goes on.

An operation brings its ``StreamRules`` with it; the transport knows of none by itself.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, NamedTuple

from .request import Path, Request, StreamEnd, StreamResume, StreamRules

#: Most ids, and most events without one, that are remembered so that a resumed stream gives nothing twice.
_REMEMBERED = 10_000
_WITHOUT_ID = 1_000


class Received(NamedTuple):
    """One event: its JSON value, its name, and the id that it came with, each empty when it has none."""

    value: Any
    name: str = ""
    id: str = ""


#: An event that has arrived; an object without a name and an id travels as it is.
Arrived = Received | dict[str, Any]


class Sentinel:
    """The value of an event whose text says that the stream is over, such as ``[DONE]``."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<end of the stream>"


SENTINEL = Sentinel()


class FinishTracker:
    """Whether a stream has come to its end, by the rules of its operation."""

    __slots__ = ("_each", "_ends", "_events", "_fields", "_marked", "over")

    def __init__(self, rules: StreamRules) -> None:
        self._ends = rules.ends
        self._events = {end.event for end in rules.ends if end.event}
        # The first step of each path stands apart: it is taken for each event, and nearly always leads to nothing.
        self._fields = [(end.field[0], end.field[1:], end.values) for end in rules.ends if end.field and not end.each]
        self._each: list[tuple[StreamEnd, str, tuple[str, ...], set[Any], set[Any]]] = [
            (end, end.each[0], end.each[1:], set(), set()) for end in rules.ends if end.each
        ]
        self._marked = False
        #: Whether nothing can follow any more: the text came that ends every stream.
        self.over = False

    def see(self, value: Any, name: str = "") -> None:
        """Take the value and the name of an event."""
        if value is SENTINEL:
            self._marked = self.over = True
        elif name and name in self._events:
            self._marked = True
        if not isinstance(value, dict):
            return
        for first, rest, values in self._fields:
            found = value.get(first)
            if found is None and not values:
                continue
            if rest and found is not None:
                found = value_at(found, rest)
            if found in values if values else found:
                self._marked = True
        for end, first, rest, seen, finished in self._each:
            items = value.get(first)
            if rest and items is not None:
                items = value_at(items, rest)
            for item in items if isinstance(items, list) else ():
                if isinstance(item, dict):
                    key = item.get(end.key)
                    key = key if key.__class__ is int or key.__class__ is str else 0
                    seen.add(key)
                    if item.get(end.field[0]) if len(end.field) == 1 else value_at(item, end.field):
                        finished.add(key)

    @property
    def reached(self) -> bool:
        return self._marked or any(seen and seen == finished for *_, seen, finished in self._each)

    def reached_with_body(self, whole: bool) -> bool:
        """Whether it has, now that the body is over; ``whole`` when no event was cut off."""
        return whole and (self.reached or any(end.body for end in self._ends))

    @property
    def missing(self) -> str:
        """What it would have ended with."""
        return next((end.missing for end in self._ends if not end.body), "its end")


class Resumption:
    """Where a stream stands, so that it can be asked for again, and nothing is lost or given twice.

    Events with an id that was given before are told from new ones by it. Of events without one, those that came since
    the last id are expected again, in their order.
    """

    __slots__ = ("_again", "_name", "_request", "_rules", "_seen", "_since", "last", "tries")

    def __init__(self, rules: StreamResume, request: Request) -> None:
        self._rules = rules
        self._request = request
        self._name: str | None = None
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._since: list[Any] = []
        self._again: list[Any] = []
        #: The id of the last event that came with one.
        self.last: str | None = None
        #: How often in a row it was resumed, and brought nothing new.
        self.tries = 0

    def is_new(self, value: Any, id: str = "") -> bool:
        """Whether an event has not been given before, by its value and its id; it is remembered."""
        name = value_at(value, self._rules.name) if self._rules.name else None
        if isinstance(name, str) and name:
            self._name = name
        found = value_at(value, self._rules.id) if self._rules.id else id
        given = found if isinstance(found, str) else ""
        if given in self._seen:
            self._again = list(self._since) if given == self.last else []
            return False
        if not given and self._again and self._again[0] == value:
            del self._again[0]
            return False
        self._again = []
        self.tries = 0
        if given:
            self.last = given
            self._since.clear()
            self._seen[given] = None
            if len(self._seen) > _REMEMBERED:
                self._seen.popitem(last=False)
        elif self.last is not None and len(self._since) <= _WITHOUT_ID:
            # Behind so many, the stream is not resumed.
            self._since.append(value)
        return True

    def request(self) -> Request | None:
        """What to send to go on behind the last event; None where nothing says where that is."""
        rules = self._rules
        if self.last is None or len(self._since) > _WITHOUT_ID or (rules.request is not None and self._name is None):
            return None
        self.tries += 1
        self._again = list(self._since)
        request = self._request
        if rules.request is not None and self._name is not None:
            request = rules.request(self._name, request.options)
        where: Mapping[str, Any] = {rules.parameter: self.last}
        query, headers = request.query, request.headers
        if rules.location == "query":
            query = {**(query or {}), **where}
        else:
            headers = {**(headers or {}), **where}
        return request.copy(query=query, headers=headers)


def value_at(value: Any, path: Path) -> Any:
    """What ``path`` leads to in a JSON value; None when there is nothing."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value
