"""What an adapter and the pool below the HTTP library tell each other about one attempt."""

from __future__ import annotations

from genai_runtime.errors import Phase, ResponseDecodeError

from ..failure import Failure
from .attempt_tracker import AttemptTracker
from .httpx_compat import to_failure

#: The name under which an :class:`Attempt` travels in the extensions of a request.
EXTENSION = "genai"


class Attempt:
    """One attempt: its deadline on the way down, and on the way back what its connection saw.

    ``tracker`` is None until a connection has been taken, and again once the connection serves somebody else; a mock
    answers without one. ``queued`` is true while the attempt waits for a connection to become free.
    """

    __slots__ = ("connect", "deadline", "idle", "queued", "tracker", "whole")

    def __init__(self, deadline: float, connect: float, idle: float = float("inf")) -> None:
        self.deadline = deadline
        self.connect = connect
        #: How long the server may take nothing of what is being sent.
        self.idle = idle
        self.queued = False
        #: Whether the body is there already: then its head can wait for it, and both go in one piece.
        self.whole = False
        self.tracker: AttemptTracker | None = None

    def failure(
        self, error: BaseException, phase: Phase, deadline: float | None
    ) -> Failure | ResponseDecodeError | None:
        """What an exception amounts to; None for one that is no failure of the network, nor of the answer."""
        if not isinstance(error, Exception):
            return None
        if self.queued and isinstance(error, TimeoutError):
            return pool_timeout()
        found = to_failure(error, phase, deadline)
        return self.tracker.failure(error) if self.tracker is not None and isinstance(found, Failure) else found


def pool_timeout() -> Failure:
    return Failure("pool", "connect", "no connection became free in time", timeout=True, final=True)
