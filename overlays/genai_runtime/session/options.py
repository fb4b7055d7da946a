"""What a caller may decide about a session: how long to wait, how much to hold, and whether to take it up again."""

from __future__ import annotations

from typing import Any

from genai_runtime.errors import ConfigError
from genai_runtime.transport.limits import MEBIBYTE

__all__ = ["SessionOptions"]


class SessionOptions:
    """How a Live session treats its connection.

    Args:
        resume: Whether the session goes on by itself over another connection when it loses one. Its setup then asks
            the server for the handles that this takes.
        attempts: How many connections are tried in a row, after one was lost, before the session ends.
        setup_timeout: Seconds for connecting, and again until the server says that the session is ready.
        send_timeout: Seconds until a message is on its way, before :class:`~.errors.LiveSendTimeout` is raised.
        idle_timeout: Seconds without a message of the server after which a connection counts as lost. Default: any
            number; pings find a dead connection.
        ping_interval: Seconds between two pings; None sends none.
        ping_timeout: Seconds without a sign of life after a ping, after which a connection counts as lost.
        max_message: Most bytes of one message of the server.
        max_queue: Most messages that wait for the program to receive them; then no more are read from the socket. Nor
            are any when what waits was read from ``max_message`` bytes.
        max_unacknowledged: Most bytes of what was sent that are kept to be sent again. Beyond, the oldest live input is
            let go, and counts as lost when the session goes on; turns and results of functions are not.

    Raises:
        ConfigError: a number makes no sense.
    """

    __slots__ = (
        "attempts", "idle_timeout", "max_message", "max_queue", "max_unacknowledged", "ping_interval", "ping_timeout",
        "resume", "send_timeout", "setup_timeout",
    )  # fmt: skip

    def __init__(
        self,
        *,
        resume: bool = True,
        attempts: int = 5,
        setup_timeout: float = 10.0,
        send_timeout: float = 60.0,
        idle_timeout: float | None = None,
        ping_interval: float | None = 20.0,
        ping_timeout: float = 60.0,
        max_message: int = 64 * MEBIBYTE,
        max_queue: int = 64,
        max_unacknowledged: int = 32 * MEBIBYTE,
    ) -> None:
        self.resume = resume
        self.attempts = _whole("attempts", attempts)
        self.setup_timeout = _seconds("setup_timeout", setup_timeout)
        self.send_timeout = _seconds("send_timeout", send_timeout)
        self.idle_timeout = None if idle_timeout is None else _seconds("idle_timeout", idle_timeout)
        self.ping_interval = None if ping_interval is None else _seconds("ping_interval", ping_interval)
        self.ping_timeout = _seconds("ping_timeout", ping_timeout)
        self.max_message = _whole("max_message", max_message)
        self.max_queue = _whole("max_queue", max_queue)
        self.max_unacknowledged = _whole("max_unacknowledged", max_unacknowledged)

    def __repr__(self) -> str:
        return f"SessionOptions({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"


def _seconds(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
        raise ConfigError(f"{name} must be a positive number of seconds, not {value!r:.80}")
    return value


def _whole(name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigError(f"{name} must be a whole number above 0, not {value!r:.80}")
    return value
