"""What is written anew in the messages of a session, for another connection knows them otherwise. Sans-IO."""

from __future__ import annotations

from typing import Any

from .frames import write
from .journal import Given, Outgoing
from .protocol import JSON, SessionProtocol, at

__all__ = ["CallIds", "History"]


class CallIds:
    """The ids of calls, which differ where the model makes the same call again on another connection."""

    def __init__(self, protocol: SessionProtocol) -> None:
        self._protocol = protocol
        #: New ids by those that the program knows, and the other way round.
        self._new: dict[str, str] = {}
        self._known: dict[str, str] = {}

    def same(self, before: Given, now: Given) -> None:
        """Take note that two messages make the same calls."""
        for old, new in zip(before.ids, now.ids, strict=False):
            if isinstance(old, str) and isinstance(new, str) and old != new:
                self._new[old], self._known[new] = new, old

    def outgoing(self, outgoing: Outgoing) -> Outgoing:
        """A message with the ids that the server knows."""
        answers = self._protocol.answers
        if not self._new or not answers or outgoing.kind != answers[0]:
            return outgoing
        outer, inner = answers
        given = outgoing.message[outer].get(inner) or []
        renamed = [{**each, "id": self._new.get(each.get("id"), each.get("id"))} for each in given if each.get("id")]
        if len(renamed) != len(given):
            return outgoing
        return _twin(outgoing, {outer: {**outgoing.message[outer], inner: renamed}})

    def arrived(self, message: JSON) -> JSON:
        """A message with the ids that the program knows."""
        path = self._protocol.cancelled
        if not self._known or not path or not isinstance(ids := at(message, path), list):
            return message
        outer, inner = path
        return {**message, outer: {**message[outer], inner: [self._name(each) for each in ids]}}

    def _name(self, identity: Any) -> Any:
        return self._known.get(identity, identity) if isinstance(identity, str) else identity


class History:
    """What was said before the session, which is not answered, also where it is sent again.

    Args:
        ends: Path in a client's message to whether it is the last of it; empty if there is no such thing.
        expected: Whether the first turns of the client are history, until it says that they are all.
    """

    def __init__(self, ends: tuple[str, ...], expected: bool) -> None:
        self._ends = ends
        self._expected = expected

    def outgoing(self, outgoing: Outgoing) -> Outgoing:
        """A message as it is sent; it must not be answered if it is history that is sent again."""
        if outgoing.history:
            kind, complete = self._ends
            twin = _twin(outgoing, {kind: {**outgoing.message[kind], complete: False}})
            twin.history = True
            return twin
        if self._expected and outgoing.kind == self._ends[0]:
            outgoing.history = True
            self._expected = not at(outgoing.message, self._ends)
        return outgoing


def _twin(outgoing: Outgoing, message: JSON) -> Outgoing:
    """The same in other words: whoever waits for this one waits for that."""
    found = Outgoing(outgoing.kind, message, write(message))
    found.waiter = outgoing.waiter
    return found
