"""What was sent and given since the last handle, and how it is gone through again on another connection. Sans-IO.

The server goes on from the handle: what was sent after it is sent again, and the model answers again. What it says is
compared with what the program was given before; as long as it is the same, the program does not get it twice. The
messages are sent in their old order among the answers, so that none cuts an answer off that it followed.
"""

from __future__ import annotations

import json
from collections import deque
from hashlib import blake2b
from typing import Any

from .protocol import JSON, SessionProtocol, at

__all__ = ["Given", "Journal", "Outgoing", "Replay"]


class Outgoing:
    """A message of the client: its JSON, how it is written, and its number on the connection that it was sent on.

    ``history``: it is part of what was said before the session, and gets no answer. ``waiter`` is the driver's: who
    waits for it to be sent.
    """

    __slots__ = ("history", "kind", "message", "number", "text", "waiter")

    def __init__(self, kind: str, message: JSON, text: str) -> None:
        self.kind = kind
        self.message = message
        self.text = text
        self.number = -1
        self.history = False
        self.waiter: Any = None

    @property
    def size(self) -> int:
        """How many bytes it is as it is sent."""
        return len(self.text) if self.text.isascii() else len(self.text.encode())


class Given:
    """A message of the server that the program was given: what it amounts to, and the ids of its calls."""

    __slots__ = ("digest", "ends", "ids")

    def __init__(self, protocol: SessionProtocol, message: JSON) -> None:
        calls = at(message, protocol.calls) if protocol.calls else None
        self.ids = [each.get("id") for each in calls if isinstance(each, dict)] if isinstance(calls, list) else []
        #: Whether the model waits for the client after it.
        self.ends = protocol.ends_turn(message) or bool(self.ids)
        self.digest = _digest(protocol, message)


def _digest(protocol: SessionProtocol, message: JSON) -> bytes:
    """What is the same in two messages that say the same; counts and the ids of calls may differ."""
    said: JSON = {}
    for name, value in message.items():
        said[name] = True if name == "usageMetadata" else value
    if protocol.calls and isinstance(at(message, protocol.calls), list):
        outer, inner = protocol.calls
        calls = [{**each, "id": None} if isinstance(each, dict) else each for each in message[outer][inner]]
        said[outer] = {**message[outer], inner: calls}
    return blake2b(json.dumps(said, sort_keys=True, separators=(",", ":")).encode(), digest_size=16).digest()


class Journal:
    """What happened since the last handle.

    Args:
        protocol: The kind of session.
        transparent: Whether the server numbers what it worked through; then everything is kept.
        limit: Most bytes of messages that are kept, as they are written; beyond, the oldest live input is let go.
    """

    def __init__(self, protocol: SessionProtocol, transparent: bool, limit: int) -> None:
        self._resent = frozenset() if protocol.resumption is None else protocol.resumption.resent
        self.transparent = transparent
        self._limit = limit
        self._held = 0
        self.entries: deque[Outgoing | Given] = deque()
        #: Pieces of live input that cannot be sent again.
        self.lost = 0

    def sent(self, outgoing: Outgoing) -> None:
        """Note a message that goes out."""
        if outgoing.kind not in self._resent and not self.transparent:
            self.lost += 1
            return
        self.entries.append(outgoing)
        self._held += outgoing.size
        while self._held > self._limit and self._let_go():
            self.lost += 1

    def unsent(self, outgoing: Outgoing) -> bool:
        """Take note that nothing of a message went out; whether it is not kept here, to be sent again."""
        if outgoing.kind in self._resent or self.transparent:
            return False
        self.lost = max(0, self.lost - 1)
        return True

    def _let_go(self) -> bool:
        """Forget the oldest piece of live input."""
        for index, entry in enumerate(self.entries):
            if isinstance(entry, Outgoing) and entry.kind not in self._resent:
                self._held -= entry.size
                del self.entries[index]
                return True
        return False

    def given(self, given: Given, compared: bool = True) -> None:
        """Note a message that the program gets.

        Args:
            given: The message.
            compared: Whether there is a handle, so that it may come again. If not, all that counts is that the model
                said something.
        """
        if not compared and self.entries and isinstance(self.entries[-1], Given):
            self.entries.pop()
        self.entries.append(given)

    def handle(self, consumed: int | None) -> None:
        """Forget what is part of the state of a new handle.

        Args:
            consumed: Number of the last message that is, where the server says it. Where it does not, what was sent
                after the model last waited for the client is not: it crossed the handle on its way.
        """
        kept: list[Outgoing | Given] = []
        if consumed is not None:
            kept = [each for each in self.entries if isinstance(each, Outgoing) and each.number > consumed]
        else:
            for entry in reversed(self.entries):
                if isinstance(entry, Given) or entry.history:
                    break
                kept.insert(0, entry)
        self.entries = deque(kept)
        self._held = sum(each.size for each in kept if isinstance(each, Outgoing))
        self.lost = 0

    @property
    def settled(self) -> bool:
        """Whether a handle stands for everything that the model said."""
        return not any(isinstance(each, Given) for each in self.entries)

    def pending(self, unfinished: Replay) -> list[JSON]:
        """The messages that the handle does not stand for."""
        entries = (*self.entries, *unfinished.rest())
        return [each.message for each in entries if isinstance(each, Outgoing) and each.kind in self._resent]

    def replay(self, unfinished: Replay) -> Replay:
        """Begin to go through it again, and then through what is left of another replay; the journal is empty then."""
        self.entries.extend(unfinished.rest())
        steps: deque[Outgoing | Given] = deque()
        trailing = set(unfinished.trailing)
        answering = calls = False
        for entry in self.entries:
            if isinstance(entry, Outgoing):
                answering, calls = True, False
                steps.append(entry)
            elif answering:
                steps.append(entry)
                answering, calls = not entry.ends, bool(entry.ids)
            elif calls:
                # The results are not held back until such a mark has come behind the calls: it may never.
                trailing.add(entry.digest)
            # Else it answered live input, and nobody will say it again.
        self.entries = deque()
        self._held, self.lost = 0, 0
        return Replay(steps, trailing)


class Replay:
    """The way through a journal on another connection.

    Args:
        steps: What is sent, and what answered it.
        trailing: Digests of what came behind calls of functions, and may come again between other answers.
    """

    def __init__(self, steps: deque[Outgoing | Given] | None = None, trailing: set[bytes] | None = None) -> None:
        self._steps: deque[Outgoing | Given] = deque() if steps is None else steps
        self.trailing = trailing or set()
        # Whether the model says something else than before, so that its answers are no longer compared.
        self._differs = False

    @property
    def over(self) -> bool:
        return not self._steps

    @property
    def count(self) -> int:
        """How many messages are sent again."""
        return sum(isinstance(each, Outgoing) for each in self._steps)

    def next(self) -> list[Outgoing]:
        """The messages to send now."""
        found: list[Outgoing] = []
        while self._steps and isinstance(self._steps[0], Outgoing):
            found.append(self._steps.popleft())  # type: ignore[arg-type]
        return found

    def expected(self, given: Given) -> Given | None:
        """What the program was given before, if ``given`` says the same; None if it says something else."""
        if self._differs or not self._steps:
            return None
        first = self._steps[0]
        if not isinstance(first, Given) or first.digest != given.digest:
            if given.digest in self.trailing:
                self.trailing.discard(given.digest)
                return given
            return None
        self._steps.popleft()
        return first

    def differs(self) -> bool:
        """Compare no further; whether that is new, and something of the answer had been given before."""
        if self._differs:
            return False
        first = bool(self._steps) and isinstance(self._steps[0], Given)
        self._differs = True
        # Of each answer one step is left, which stands for its end: there, what followed it is sent.
        kept: deque[Outgoing | Given] = deque()
        for each in self._steps:
            if isinstance(each, Outgoing) or not kept or isinstance(kept[-1], Outgoing):
                kept.append(each)
        self._steps = kept
        return first

    def turn_over(self) -> None:
        """The model waits for the client: what comes after the answer that is over may be sent."""
        if self._differs and self._steps and isinstance(self._steps[0], Given):
            self._steps.popleft()

    def give_up_waiting(self) -> None:
        """Nothing comes: send what is left, answered or not."""
        self._steps = deque(each for each in self._steps if isinstance(each, Outgoing))

    def rest(self) -> deque[Outgoing | Given]:
        """What was not gone through."""
        return self._steps
