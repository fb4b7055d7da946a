"""What a session over a websocket is, as data: which messages go which way, and how one is taken up again.

The objects themselves are rendered from ``spec/surface.yaml`` (``gemini_api.sessions``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["JSON", "Resumption", "SessionProtocol", "at", "duration"]

JSON = dict[str, Any]


class Resumption:
    """How a session is taken up again on another connection.

    Args:
        setup: Field of the setup that asks for it.
        handle: Field in there with the name of the session to take up.
        update: Field of a server's message with a new handle.
        new_handle: Field in there with the handle.
        resumable: Field in there that says whether the session can be taken up at this moment.
        resent: Messages of the client that are sent again if they were sent after the last handle.
        transparent: Field in ``setup`` that has the server number what it worked through.
        transparent_on: Backends that have it; there, every message is sent again that was not worked through.
        consumed: Field in ``update`` with the number of the last message that was.
        first: Number of the first message after the setup of a connection.
        history: Path in the setup to whether the first turns of the client are history, which is not answered.
        history_ends: Path in a client's message to whether it is the last of that history.
    """

    __slots__ = (
        "consumed", "first", "handle", "history", "history_ends", "new_handle", "resent", "resumable", "setup",
        "transparent", "transparent_on", "update",
    )  # fmt: skip

    def __init__(
        self,
        *,
        setup: str,
        handle: str,
        update: str,
        new_handle: str,
        resumable: str,
        resent: Sequence[str],
        transparent: str = "",
        transparent_on: Sequence[str] = (),
        consumed: str = "",
        first: int = 0,
        history: Sequence[str] = (),
        history_ends: Sequence[str] = (),
    ) -> None:
        self.setup = setup
        self.handle = handle
        self.update = update
        self.new_handle = new_handle
        self.resumable = resumable
        self.resent = frozenset(resent)
        self.transparent = transparent
        self.transparent_on = frozenset(transparent_on)
        self.consumed = consumed
        self.first = first
        self.history = tuple(history)
        self.history_ends = tuple(history_ends)


class SessionProtocol:
    """One kind of session.

    Args:
        name: What it is called.
        client: Class of the client's messages; one of its fields is set.
        server: Class of the server's messages.
        paths: Path of the socket, by backend; ``{version}`` stands for the version of the API.
        token_path: Path for a client whose key is an auth token, where it is another one.
        token_version: The version that has ``token_path``, unless another one was chosen.
        setup: Field of the first message of the client, or the kind of its first event.
        ready: Field of the first message of the server.
        event: Field that says what an event is, where messages are events.
        over: Events with which a session is over.
        sent: What the client sends, beside the setup.
        received: What the server sends, beside ``ready``.
        turn: Paths into a server's message, and the value there with which a turn is over. Of several the first counts
            whose path is in the message.
        go_away: Path to how long a connection stays open that will be closed.
        calls: Path to the functions that the model wants called, and ``answers`` to their results; each has an ``id``.
        cancelled: Path to the ids of calls that need no answer any more.
        unspecified: Value that says nothing, at a path of ``turn``.
        resumption: How it is taken up again; None if it cannot be.
    """

    __slots__ = (
        "answers", "calls", "cancelled", "client", "event", "go_away", "name", "over", "paths", "ready", "received",
        "resumption", "sent", "server", "setup", "token_path", "token_version", "turn", "unspecified",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        *,
        client: str,
        server: str,
        paths: Mapping[str, str],
        setup: str,
        ready: str = "",
        event: str = "",
        over: Sequence[str] = (),
        sent: Sequence[str] = (),
        received: Sequence[str] = (),
        token_path: str = "",
        token_version: str = "",
        turn: Sequence[tuple[tuple[str, ...], Any]] = (),
        unspecified: Sequence[str] = (),
        go_away: Sequence[str] = (),
        calls: Sequence[str] = (),
        answers: Sequence[str] = (),
        cancelled: Sequence[str] = (),
        resumption: Resumption | None = None,
    ) -> None:
        self.name = name
        self.client = client
        self.server = server
        self.paths = dict(paths)
        self.token_path = token_path
        self.token_version = token_version
        self.setup = setup
        self.ready = ready
        self.event = event
        self.over = frozenset(over)
        self.sent = frozenset(sent)
        self.received = frozenset(received)
        self.turn = tuple(turn)
        # No set: what a server has there may have no hash.
        self.unspecified = tuple(unspecified)
        self.go_away = tuple(go_away)
        self.calls = tuple(calls)
        self.answers = tuple(answers)
        self.cancelled = tuple(cancelled)
        self.resumption = resumption

    def kind(self, message: JSON) -> str:
        """The field that says what a client's message is; empty for an unknown one."""
        return next((name for name in message if name in self.sent), next(iter(message), ""))

    def ends_turn(self, message: JSON) -> bool:
        """Whether a turn of the model is over with a server's message."""
        for path, value in self.turn:
            found = at(message, path)
            if found is not None and found not in self.unspecified:
                return bool(found == value)
        return False

    def is_known(self, message: JSON) -> bool:
        """Whether a server's message has a field that it is known to have."""
        return self.ready in message or not self.received.isdisjoint(message)

    def __repr__(self) -> str:
        return f"<SessionProtocol {self.name}>"


def at(message: Any, path: Sequence[str]) -> Any:
    """What stands at a path, or None."""
    for step in path:
        if not isinstance(message, dict):
            return None
        message = message.get(step)
    return message


def duration(value: Any) -> float | None:
    """The seconds of a duration such as ``"5.5s"``; None for anything else."""
    if not isinstance(value, str) or not value.endswith("s"):
        return None
    try:
        seconds = float(value[:-1])
    except ValueError:
        return None
    return seconds if 0 <= seconds < float("inf") else None
