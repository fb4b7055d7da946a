"""What every kind of session has: messages to send, and times to be woken at."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import datetime
from typing import Any

JSON = dict[str, Any]

#: A reason of a close frame has no room for more.
_REASON_BYTES = 123

INVALID = 1007
POLICY = 1008
INTERNAL = 1011


class Closed(Exception):
    """The session ends: with a close frame of this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        cut = reason.encode()[:_REASON_BYTES].decode("utf-8", "ignore")
        super().__init__(f"{code} {cut}")
        self.code = code
        self.reason = cut


class Session:
    """One session, without a socket or a clock of its own.

    What is in ``outbox`` is sent at once. ``pieces`` is what is sent bit by bit, each when the last one is out, as long
    as nothing arrives that stops it.
    """

    def __init__(self) -> None:
        self.outbox: deque[JSON] = deque()
        self.pieces: Iterator[JSON] | None = None

    def receive(self, message: Any) -> None:
        """Take a message of the client, decoded; Closed if the session ends of it."""
        raise NotImplementedError

    def next_piece(self) -> JSON | None:
        """The next piece of what is under way; None if it is at its end, and nothing is under way any more."""
        if self.pieces is None:
            return None
        piece = next(self.pieces, None)
        if piece is None:
            self.pieces = None
        return piece

    def due(self) -> datetime | None:
        """When to call :meth:`tick`; None for never."""
        return None

    def tick(self, now: datetime) -> None:
        """Do what is due; Closed if the session is over."""

    def left(self) -> None:
        """The socket is gone."""
