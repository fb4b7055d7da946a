"""What a session's core wants its driver to do."""

from __future__ import annotations

from typing import Any

from genai_runtime.errors import GenAIError

from .journal import Outgoing
from .protocol import JSON

__all__ = ["Action", "Connect", "Deliver", "Disconnect", "End", "Fail", "Ping", "Resumed", "Transmit"]


class Action:
    """What a driver is to do."""

    __slots__ = ()


class Connect(Action):
    """Open a connection."""

    __slots__ = ()


class Disconnect(Action):
    """Close the connection, and listen to it no more."""

    __slots__ = ("code",)

    def __init__(self, code: int = 1000) -> None:
        self.code = code


class Transmit(Action):
    """Send a message."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing


class Ping(Action):
    """Send a ping."""

    __slots__ = ()


class Deliver(Action):
    """Give a message of the server to the program."""

    __slots__ = ("message",)

    def __init__(self, message: JSON) -> None:
        self.message = message


class Fail(Action):
    """Give an error to the program; the session goes on."""

    __slots__ = ("error",)

    def __init__(self, error: GenAIError) -> None:
        self.error = error


class Resumed(Action):
    """Tell the program how the session went on."""

    __slots__ = ("values",)

    def __init__(self, **values: Any) -> None:
        self.values = values


class End(Action):
    """The session is over, by an error unless the program closed it."""

    __slots__ = ("error",)

    def __init__(self, error: GenAIError | None = None) -> None:
        self.error = error
