"""Shows the body of an answer to whoever watches the call, while the program reads it as bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from genai_runtime.errors import GenAIError

from .body import read_json
from .events import reader_for
from .request import PLAIN
from .stream_rules import SENTINEL, Received

if TYPE_CHECKING:
    from genai_runtime.observing import Watched

    from .prepare import Plan
    from .request import Headers

__all__ = ["WatchedBody"]


class WatchedBody:
    """Reads for itself what passes: events as they come, or the JSON of an answer at its end.

    Args:
        watched: Is told of them.
        plan: What the call runs by.
        headers: Those of the answer.
        streamed: Whether it is made of events.
    """

    def __init__(self, watched: Watched, plan: Plan, headers: Headers, streamed: bool) -> None:
        self._watched = watched
        self._plan = plan
        self._pieces: list[bytes] = []
        self._reader: Any = None
        if streamed:
            rules = plan.request.operation.stream or PLAIN
            self._reader = reader_for(headers.get("content-type"), plan.limits, rules, plan.json_library)
            self._tally = watched.counting(None)

    def feed(self, piece: bytes) -> None:
        """A piece of the body, unpacked."""
        if self._reader is None:
            self._pieces.append(piece)
        else:
            self._see(lambda: self._reader.feed(piece))

    def whole(self) -> None:
        """All of it has come."""
        if self._reader is not None:
            self._see(self._reader.finish)
            return
        try:
            answer = read_json(b"".join(self._pieces), self._plan.limits, self._plan.json_library)
        except GenAIError:
            # The program has asked for bytes: what is wrong with them is its own business.
            return
        self._watched.answered(answer)

    def _see(self, read: Any) -> None:
        for event in _events(read):
            self._tally.see(event)


def _events(read: Any) -> Iterator[Any]:
    """The values of events; of what cannot be read there are none."""
    try:
        found = read()
    except GenAIError:
        return
    for each in found:
        value = each.value if isinstance(each, Received) else each
        if value is not SENTINEL:
            yield value
