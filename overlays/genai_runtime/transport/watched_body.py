"""Shows the body of an answer to whoever watches the call or counts its tokens, while the program reads it as bytes."""

from __future__ import annotations

from collections import deque
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
    from .tally import StreamTally

__all__ = ["WatchedBody"]

#: How many bytes of the end of a body are kept, where nothing but its tokens is of interest.
_END = 1 << 16
_USAGE = b'"usageMetadata"'


class WatchedBody:
    """Reads for itself what passes: events as they come, or the JSON of an answer at its end.

    Args:
        watched: Is told of them, if anybody watches the call.
        tally: Counts their tokens, if anybody wants to know.
        plan: What the call runs by.
        headers: Those of the answer.
        streamed: Whether it is made of events.
    """

    def __init__(
        self, watched: Watched | None, tally: StreamTally | None, plan: Plan, headers: Headers, streamed: bool
    ) -> None:
        self._watched = watched
        self._plan = plan
        self._pieces: deque[bytes] = deque()
        self._size = 0
        # Whether the beginning is forgotten.
        self._cut = False
        self._reader: Any = None
        self._tally = tally
        if streamed:
            rules = plan.request.operation.stream or PLAIN
            self._reader = reader_for(headers.get("content-type"), plan.limits, rules, plan.json_library)
            if watched is not None:
                self._tally = watched.counting(tally)

    def feed(self, piece: bytes) -> None:
        """A piece of the body, unpacked."""
        if self._reader is not None:
            self._see(lambda: self._reader.feed(piece))
            return
        self._pieces.append(piece)
        self._size += len(piece)
        while self._watched is None and self._size - len(self._pieces[0]) >= _END:
            self._size -= len(self._pieces.popleft())
            self._cut = True

    def whole(self) -> None:
        """All of it has come."""
        if self._reader is not None:
            self._see(self._reader.finish)
            return
        body = b"".join(self._pieces)
        if self._cut:
            # The rest of the object from this name on: of one that is further within, a brace would be left over.
            place = body.rfind(_USAGE)
            body = b"{" + body[place:] if place >= 0 else b""
        try:
            answer = read_json(body, self._plan.limits, self._plan.json_library)
        except GenAIError:
            # The program has asked for bytes: what is wrong with them is its own business.
            return
        if self._watched is not None:
            self._watched.answered(answer)
        if self._tally is not None:
            self._tally.answered(answer)

    def _see(self, read: Any) -> None:
        tally = self._tally
        for event in _events(read):
            if tally is not None:
                tally.see(event)


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
