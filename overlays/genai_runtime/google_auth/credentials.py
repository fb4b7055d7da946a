"""Authorization by google-auth credentials; one renewal serves all waiting calls."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Mapping
from math import inf
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from genai_runtime.errors import ConfigError, CredentialsError
from genai_runtime.secret import Secret

if TYPE_CHECKING:
    from genai_runtime.transport.call import Attempt
    from genai_runtime.transport.limits import RetryPolicy

    from .failure import TokenProblem
    from .renewal import Renewal
    from .requests import AuthRequest

__all__ = ["CLOUD_PLATFORM", "GoogleCredentials"]

T = TypeVar("T")
CLOUD_PLATFORM = "https://www.googleapis.com/auth/cloud-platform"
#: A token is renewed so many seconds before it runs out, as google-auth does: the metadata server has another by then.
EARLY = 225.0
#: How long a new token is used that has run out already by this machine's clock, which must be wrong.
UNKNOWN = 60.0
#: How long a token that still holds is used after it could not be renewed, before that is tried again.
AGAIN = 30.0


class GoogleCredentials:
    """Authorization by google-auth credentials, for use from any thread and any event loop.

    Args:
        credentials: Used as they are; only those that need scopes and have none are copied with that of Google Cloud.
            None for what ``load`` gives when a token is first needed.
        load: Load credentials, given what sends google-auth's requests.
        args: ``client_args`` of the client, whose proxies and certificates these requests share.

    Raises:
        ConfigError: they are no google-auth credentials.
    """

    __slots__ = ("_args", "_fresh_until", "_hold", "_load", "_lock", "_others", "_pid", "_renewal", "_secret", "_seen",
                 "_valid_until")  # fmt: skip

    def __init__(
        self,
        credentials: Any = None,
        *,
        load: Callable[[AuthRequest], Any] | None = None,
        args: Mapping[str, Any] | None = None,
    ) -> None:
        if credentials is not None:
            credentials = _checked(credentials)
        elif load is None:
            raise ConfigError("there are neither credentials nor a way to load them")
        # In closures, as secrets are: tools that walk over attributes find neither credentials nor token.
        self._hold: Callable[[], Any] = _hidden(credentials)
        # None is a token too: that of credentials that never need one.
        self._seen: Callable[[], Any] = _hidden(_UNSEEN)
        self._load = load
        self._args = args or {}
        self._lock = threading.Lock()
        self._pid = os.getpid()
        self._renewal: Renewal | None = None
        self._secret = Secret("")
        # Never read: a credential is taken out of logs and errors for as long as its Secret is alive.
        self._others: list[Secret] = []
        self._fresh_until = 0.0
        self._valid_until = 0.0

    @property
    def _credentials(self) -> Any:
        return self._hold()

    def headers(self) -> dict[str, str]:
        """Return the headers with the token that there is now; none before the first has come."""
        found = self._hold()
        headers: dict[str, str] = {}
        if found is not None:
            token = found.token
            if token is not self._seen() and not self._renewing:
                self._look(found)
            if token:
                headers["authorization"] = f"Bearer {token.decode() if isinstance(token, bytes) else token}"
            payer = getattr(found, "quota_project_id", None)
            if payer and isinstance(payer, str):
                headers["x-goog-user-project"] = payer
        return headers

    def attempts(self, attempt: Attempt[T], now: Callable[[], float]) -> Attempt[T]:
        """Return the same attempt, each made with a fresh token, and once more where that was refused."""
        from genai_runtime.transport.authorize import authorized

        return authorized(attempt, self, now)

    def stale(self) -> bool:
        """Whether the token must be renewed before the next request. Checked before each one, so it is cheap."""
        found = self._hold()
        if found is None:
            return True
        if found.token is not self._seen():
            if self._renewing:
                # It has its token a moment before its expiry.
                return True
            self._look(found)
        return time.time() >= self._fresh_until

    @property
    def _renewing(self) -> bool:
        renewal = self._renewal
        return renewal is not None and not renewal.done

    @property
    def usable(self) -> bool:
        """Whether the token holds still, if not for long."""
        return self._credentials is not None and time.time() < self._valid_until

    @property
    def token(self) -> Secret:
        """The current token, for :meth:`refuse`."""
        return self._secret

    @property
    def kind(self) -> str:
        """The kind of the credentials, for messages."""
        from .kinds import describe

        return describe(self._credentials)

    def renew(self, policy: RetryPolicy) -> Renewal | None:
        """Begin to renew the token, or return the renewal that is under way; None if it needs none any more.

        Args:
            policy: How often to try.
        """
        if self._pid != os.getpid():
            # The thread that renewed it, or held the lock, is the parent's.
            self._lock, self._renewal, self._pid = threading.Lock(), None, os.getpid()
        with self._lock:
            current = self._renewal
            if current is None or current.done:
                if not self.stale():
                    return None
                from .renewal import Renewal

                current = Renewal(self._renew_once, self._go_on, policy)
                current.start()
                self._renewal = current
            return current

    def refuse(self, token: Secret) -> None:
        """Mark a token as refused by the service, even if it has not expired."""
        # Anonymous credentials sent none, and have no other.
        if token is self._secret and self._seen() is not None:
            self._fresh_until = 0.0

    def problem(self, renewal: Renewal) -> TokenProblem | None:
        """Why a renewal gave no token that can be used; None if there is one."""
        if self.usable:
            return None
        return renewal.problem if renewal.done else renewal.too_late(self.kind)

    def wait(self, seconds: float = 60.0, policy: RetryPolicy | None = None) -> None:
        """Have a fresh token, waiting in this thread for so many seconds at most.

        Raises:
            CredentialsError: there is none, or none came in time.
        """
        from genai_runtime.drive import run

        self._check(run(self._fresh(seconds, policy), _wait))

    async def await_(self, seconds: float = 60.0, policy: RetryPolicy | None = None) -> None:
        """Have a fresh token, waiting in this task for so many seconds at most. Raises what :meth:`wait` does."""
        from genai_runtime.drive import arun

        self._check(await arun(self._fresh(seconds, policy), _await))

    def _fresh(self, seconds: float, policy: RetryPolicy | None) -> Any:
        from genai_runtime.transport.authorize import fresh_token
        from genai_runtime.transport.limits import RetryPolicy as Policy

        return fresh_token(self, policy or Policy(), time.monotonic() + seconds)

    def _check(self, renewal: Any) -> None:
        problem = None if renewal is None else self.problem(renewal)
        if problem is not None:
            raise problem.to_error()

    def _renew_once(self) -> TokenProblem | None:
        """Ask once for a token, in the thread of a renewal."""
        from .failure import TokenProblem, problem_of
        from .requests import AuthRequest

        # During the search for credentials google-auth must see that there is no metadata server.
        found = self._hold()
        request = AuthRequest(self._args, raises=found is not None, asks_for_project=False)
        try:
            if found is None:
                assert self._load is not None
                found = _checked(self._load(request))
                self._hold = _hidden(found)
                self._look(found)
                request.raises = True
            if time.time() >= self._fresh_until:
                found.refresh(request)
                self._settle(found)
                if not self._seen() and time.time() >= self._fresh_until:
                    return TokenProblem(CredentialsError, f"the {self.kind} has no token after a refresh", self.kind)
        except BaseException as error:
            # SystemExit of a tool that gives tokens, too: it is a call's error, not the end of this thread.
            problem = problem_of(error, found, request)
        else:
            return None
        finally:
            request.close()
        return problem

    def _go_on(self, problem: TokenProblem) -> None:
        """Use the token that there is for a while longer, if it holds still, after it could not be renewed."""
        now = time.time()
        if self._credentials is not None and now < self._valid_until:
            if not problem.transient:
                # A token without a refresh token, for instance, is used as it is.
                self._fresh_until = self._valid_until
                if self._fresh_until == inf:
                    return
            else:
                self._fresh_until = min(self._valid_until, now + AGAIN)
            from genai_runtime.logger import log

            log.warning("%s; the one that there is will be used until it runs out", problem.message)

    def _look(self, credentials: Any) -> None:
        """Adopt the token of the credentials: the given one, or a newer one from a refresh elsewhere."""
        from .kinds import secrets_of

        token = credentials.token
        self._others = [Secret(value) for value in secrets_of(credentials) if value != token]
        if not token:
            # Anonymous credentials are valid without one.
            self._fresh_until = self._valid_until = inf if token is None and credentials.valid else 0.0
        else:
            self._secret = Secret(token.decode("latin-1") if isinstance(token, bytes) else str(token))
            self._valid_until = _expiry(credentials)
            self._fresh_until = self._valid_until - EARLY
        self._seen = _hidden(token)

    def _settle(self, credentials: Any) -> None:
        """Take over a token that has just come."""
        self._look(credentials)
        now = time.time()
        left = self._valid_until - now
        if not self._seen():
            return
        if left <= 0:
            self._fresh_until = self._valid_until = now + UNKNOWN
        elif left < 4 * EARLY:
            self._fresh_until = self._valid_until - left / 4

    def __repr__(self) -> str:
        return "GoogleCredentials(<secret>)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not copied or pickled with a client; make the client anew where it is needed")


def _wait(effect: Any) -> None:
    effect.signal.wait(effect.seconds)


async def _await(effect: Any) -> None:
    await effect.signal.await_(effect.seconds)


_UNSEEN = object()


def _hidden(value: Any) -> Callable[[], Any]:
    return lambda: value


def _checked(credentials: Any) -> Any:
    if isinstance(credentials, type):
        raise ConfigError(f"credentials are an object of {credentials.__name__}, not the class itself")
    refresh = getattr(credentials, "refresh", None)
    if not callable(refresh):
        raise ConfigError(
            f"credentials are google.auth.credentials.Credentials, not {type(credentials).__name__}; "
            "an API key is given as api_key"
        )
    import inspect

    if inspect.iscoroutinefunction(refresh):
        raise ConfigError(
            f"credentials are google.auth.credentials.Credentials, whose refresh is no coroutine, not those of "
            f"{type(credentials).__module__}; both clients take the synchronous ones, and no event loop is blocked"
        )
    if getattr(credentials, "requires_scopes", False) is True and hasattr(credentials, "with_scopes"):
        return credentials.with_scopes([CLOUD_PLATFORM])
    return credentials


def _expiry(credentials: Any) -> float:
    """When a token runs out, in seconds since 1970; google-auth's times are UTC, without saying so."""
    from datetime import UTC, datetime

    expiry = getattr(credentials, "expiry", None)
    if not isinstance(expiry, datetime):
        return inf if credentials.valid else 0.0
    return (expiry.replace(tzinfo=UTC) if expiry.tzinfo is None else expiry).timestamp()
