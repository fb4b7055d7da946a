"""A call's place in the queue of a limiter, attempt after attempt. Sans-IO.

:meth:`Ticket.turn` is a core that yields what it wants done (wait for a signal, do something that blocks) and ends when
the call may be sent.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Mapping
from typing import Any, Protocol, TypeVar

from genai_runtime.errors import (
    APIError,
    BudgetExceeded,
    GenAIError,
    RateLimitExceeded,
    RateLimitTimeout,
    ResponseError,
)
from genai_runtime.logger import log

from ..transport.call import Attempt, Blocking, Core, DownloadStart, Effect, StreamStart, WaitForTurn
from ..transport.prepare import Plan
from ..transport.request import Response
from ..transport.tally import usage_of
from .signal import Signal

T = TypeVar("T")
#: How often another process's doings are looked at, in seconds.
_LOOK_AGAIN = 0.25
_INFO = 20


class Queue(Protocol):
    """What a ticket asks of the limiter that gave it, each with the ticket itself."""

    max_wait: float
    now: Callable[[], float]

    @property
    def shared(self) -> bool:
        """Whether other processes have a part in it, so that looking at it may block."""
        ...

    def enter(self, ticket: Ticket, patience: float) -> None:
        """Join the queue, or raise why not."""
        ...

    def poll(self, ticket: Ticket) -> float | None:
        """Let in who may send. Return the seconds until the next look; None to wait for a wake-up."""
        ...

    def leave(self, ticket: Ticket) -> None:
        """Give back a place, or a turn that was not used."""
        ...

    def too_late(self, ticket: Ticket, wait: float, patience: float) -> RateLimitTimeout:
        """The error for a turn that does not come in time."""
        ...

    def settle(self, ticket: Ticket, usage: Mapping[str, Any] | None) -> None:
        """Count an answer's usage."""
        ...

    def refused(self, ticket: Ticket, error: APIError) -> None:
        """Keep to what the service said when it refused."""
        ...

    def close(self, ticket: Ticket) -> None:
        """The attempt came to nothing."""
        ...

    def abandon(self, ticket: Ticket) -> None:
        """Free what was held for the answer, without taking a lock."""
        ...


class Ticket:
    """One call's place in the queue, attempt after attempt.

    ``tokens`` is what its prompt is thought to have, ``time`` when its last attempt was let in.
    """

    __slots__ = ("_limiter", "admitted", "error", "left", "model", "ready_at", "reserved", "signal", "time", "tokens")

    def __init__(self, limiter: Queue, model: str, tokens: float) -> None:
        self._limiter = limiter
        self.model = model
        self.tokens = tokens
        self.signal = Signal()
        self.admitted = False
        #: Why it will not be let in.
        self.error: BudgetExceeded | None = None
        #: Whether no call waits behind it.
        self.left = False
        self.ready_at: float | None = None
        self.reserved = 0.0
        self.time = 0.0

    def attempts(self, attempt: Attempt[T], now: Callable[[], float]) -> Attempt[T]:
        """Wrap the attempts of a call so that each waits for its turn.

        Args:
            attempt: What makes one.
            now: The clock of the call's deadline.
        """
        failed: APIError | None = None

        def in_turn(plan: Plan, deadline: float, made: int) -> Core[T | GenAIError]:
            nonlocal failed
            late: RateLimitExceeded | None = None
            try:
                yield from self.turn(lambda: deadline - now())
            except RateLimitExceeded as caught:
                late = caught
            if late is not None:
                # The service's own error is more useful than one about the deadline.
                raise failed or late
            try:
                outcome = yield from attempt(plan, deadline, made)
            except BaseException:
                self.close()
                raise
            if isinstance(outcome, StreamStart | DownloadStart):
                outcome.ticket = self
            elif isinstance(outcome, Response):
                yield from self.answered(_usage_in(outcome))
            else:
                self.close()
            if isinstance(outcome, APIError):
                failed = outcome
                if outcome.code == 429:
                    yield from self.refused(outcome)
            return outcome

        return in_turn

    def turn(self, remaining: Callable[[], float]) -> Generator[Effect, Any, None]:
        """Wait until an attempt may be sent.

        Args:
            remaining: The seconds that are left of the call's timeout.

        Raises:
            RateLimitExceeded: it may not, for the reason that the class and the message say.
        """
        limiter = self._limiter
        self.admitted, self.left, self.ready_at = False, False, None
        self.signal, self.error = Signal(), None
        allowed = limiter.max_wait
        start = limiter.now()
        told = False

        def patience() -> float:
            return min(remaining(), allowed - (limiter.now() - start))

        try:
            yield from self._do(lambda: limiter.enter(self, patience()))
            while not self.admitted:
                seconds = None if self.error else (yield from self._do(lambda: limiter.poll(self)))
                if self.error is not None:
                    raise self.error
                if self.admitted:
                    break
                left = patience()
                if left <= 0 or (seconds is not None and seconds > left):
                    raise limiter.too_late(self, math.inf if seconds is None else seconds, max(0.0, left))
                wait = left if seconds is None else min(left, seconds)
                if limiter.shared:
                    wait = min(wait, _LOOK_AGAIN)
                if not told and seconds is not None and log.isEnabledFor(_INFO):
                    from ..transport.call_log import waiting

                    told = True
                    waiting(f"the call of {self.model}", seconds, "the client's own rate limit was reached")
                yield WaitForTurn(self.signal, None if wait == math.inf else wait)
        except BaseException:
            limiter.leave(self)
            raise

    def settle(self, usage: Mapping[str, Any] | None) -> None:
        """Count an answer's usage, of its prompt and in total, at once."""
        self._limiter.settle(self, usage)

    def answered(self, usage: Mapping[str, Any] | None) -> Generator[Effect, Any, None]:
        """:meth:`settle`, as a core."""
        yield from self._do(lambda: self._limiter.settle(self, usage))

    def refused(self, error: APIError) -> Generator[Effect, Any, None]:
        """Keep to what the service said when it refused this call."""
        yield from self._do(lambda: self._limiter.refused(self, error))

    def close(self) -> None:
        """The attempt is over, and came to nothing."""
        if self.reserved:
            self._limiter.close(self)

    def abandon(self) -> None:
        """:meth:`close`, without taking a lock: from a finalizer."""
        self._limiter.abandon(self)

    def _do(self, action: Callable[[], T]) -> Generator[Effect, Any, T]:
        if self._limiter.shared:
            result: T = yield Blocking(action)
            return result
        return action()


def _usage_in(response: Response) -> Mapping[str, Any] | None:
    """Return the usage in an answer; None if there is none, or it cannot be read."""
    try:
        body = response.json()
    except ResponseError:
        return None
    return usage_of(body)
