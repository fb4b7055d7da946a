"""A fresh access token before each attempt, and another where the service refuses the one that was sent. Sans-IO."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from genai_runtime import errors

from .call import Attempt, Core, WaitForTurn
from .failure import Failure
from .limits import RetryPolicy
from .prepare import Plan

if TYPE_CHECKING:
    from .metering import TurnSignal

__all__ = ["Problem", "Renewal", "Tokens", "authorized", "fresh_token"]

T = TypeVar("T")
#: How many seconds a call waits for a new token while the old one still holds.
PATIENCE = 10.0


class Problem(Protocol):
    """Why there is no token."""

    message: str

    def to_error(self) -> errors.CredentialsError:
        """Return a new error that tells it."""
        ...


class Renewal(Protocol):
    """A renewal of a token, under way or over."""

    @property
    def problem(self) -> Problem | None:
        """Why it gave none, once it is over."""
        ...

    def join(self, seconds: float) -> TurnSignal | None:
        """Return what is set when it is over, for a caller that waits so long; None if it is over already."""
        ...


class Tokens(Protocol):
    """Authorization by a token that runs out."""

    def stale(self) -> bool:
        """Whether the token must be renewed before the next request."""
        ...

    @property
    def usable(self) -> bool:
        """Whether the token holds still, if not for long."""
        ...

    @property
    def token(self) -> object:
        """The token that there is now, to say which one was refused."""
        ...

    def renew(self, policy: RetryPolicy) -> Renewal | None:
        """Begin to renew the token, or return the renewal that is under way; None if it needs none any more."""
        ...

    def refuse(self, token: Any) -> None:
        """Take note that the service refused a token."""
        ...

    def problem(self, renewal: Any) -> Problem | None:
        """Why a renewal gave no token that can be used; None if there is one."""
        ...


class _NoToken(Failure):
    """An attempt had no token to send. Whether to ask for one again was decided where tokens are renewed."""

    def __init__(self, problem: Problem) -> None:
        super().__init__("other", "connect", problem.message, final=True)
        self.problem = problem

    def to_error(
        self, attempts: int, repeatable: bool, endpoint: str = "", waited: str = "", repeated: bool = False
    ) -> Any:
        return self.problem.to_error()


def authorized(attempt: Attempt[T], auth: Tokens, now: Callable[[], float]) -> Attempt[T]:
    """The same attempt with a fresh token, made once more with another one where that was refused (401).

    The service refuses a token before it does anything, so that every call may be repeated; once is enough.
    """
    repeated = False

    def with_token(plan: Plan, deadline: float, made: int) -> Core[T | errors.GenAIError]:
        nonlocal repeated
        if plan.own_authorization:
            return (yield from attempt(plan, deadline, made))
        if auth.stale():
            renewal = yield from fresh_token(auth, plan.retry, deadline, now)
            problem = None if renewal is None else auth.problem(renewal)
            if problem is not None:
                raise _NoToken(problem)
        used = auth.token
        outcome = yield from attempt(plan, deadline, made)
        if repeated or not _refused(outcome) or not plan.request.replayable:
            return outcome
        repeated = True
        auth.refuse(used)
        renewal = yield from fresh_token(auth, plan.retry, deadline, now)
        if auth.token is used:
            if renewal is not None and renewal.problem is not None and isinstance(outcome, errors.GenAIError):
                outcome.add_note(renewal.problem.message)
            return outcome
        return (yield from attempt(plan, deadline, made))

    return with_token


def _refused(outcome: object) -> bool:
    return isinstance(outcome, errors.APIError) and outcome.code == 401


def fresh_token(
    auth: Tokens, policy: RetryPolicy, deadline: float, now: Callable[[], float] = time.monotonic
) -> Core[Renewal | None]:
    """Have a fresh token by the deadline; give the renewal that was waited for, if one was needed."""
    renewal = auth.renew(policy) if auth.stale() else None
    if renewal is None:
        return None
    seconds = max(0.0, deadline - now())
    if auth.usable:
        seconds = min(seconds, PATIENCE)
    signal = renewal.join(seconds)
    if signal is not None:
        yield WaitForTurn(signal, seconds)
    return renewal
