"""What the transport asks of a client's own rate limit, where it has one: typed here, so that none need be loaded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol


class TurnSignal(Protocol):
    """What a call waits for whose turn has not come."""

    def wait(self, seconds: float | None) -> None:
        """Wait in this thread until it is set, or so long."""
        ...

    async def await_(self, seconds: float | None) -> None:
        """Wait in this task until it is set, or so long."""
        ...


class CallTicket(Protocol):
    """The place of one call in the queue."""

    def attempts(self, attempt: Any, now: Callable[[], float]) -> Any:
        """The same attempt (``call.Attempt``), each made when its turn comes."""
        ...

    def turn(self, remaining: Callable[[], float]) -> Any:
        """A core that waits until an attempt may be sent, for as many seconds as remain."""
        ...

    def answered(self, usage: Mapping[str, Any] | None) -> Any:
        """:meth:`settle`, as a core."""
        ...

    def refused(self, error: Any) -> Any:
        """A core that keeps to what the service said when it refused the attempt (``APIError``)."""
        ...

    def close(self) -> None:
        """The attempt came to nothing."""
        ...

    def settle(self, usage: Mapping[str, Any] | None) -> None:
        """Count what the answer says of its tokens."""
        ...

    def abandon(self) -> None:
        """Give back what was held for a call that nobody waits for, without taking a lock."""
        ...


class CallLimiter(Protocol):
    """Holds calls to limits."""

    def ticket(self, request: Any) -> CallTicket | None:
        """A place for a call (``request.Request``); None for one that is not limited."""
        ...
