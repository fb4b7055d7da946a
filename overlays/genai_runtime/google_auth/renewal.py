"""One renewal of an access token, in a thread of its own, for all who wait for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress

from genai_runtime import errors
from genai_runtime.rate_limit.signal import Signal
from genai_runtime.transport.limits import RetryPolicy
from genai_runtime.transport.retry import backoff

from .failure import TokenProblem

__all__ = ["Renewal"]


class Renewal:
    """Retry until there is a token, retrying cannot help, or no call is waiting.

    google-auth blocks, for as long as it likes. So a thread does it, and whoever waits, in a thread or in a task, gives
    up when its own time is over.

    Args:
        attempt: Ask once for a token; give what is wrong, if anything is.
        gave_up: Is told what was wrong the last time, before those who wait are.
        policy: How often to try, and how long to wait in between.
    """

    __slots__ = ("_attempt", "_gave_up", "_lock", "_policy", "_until", "_waiting", "done", "problem")

    def __init__(
        self,
        attempt: Callable[[], TokenProblem | None],
        gave_up: Callable[[TokenProblem], None],
        policy: RetryPolicy,
    ) -> None:
        self._attempt = attempt
        self._gave_up = gave_up
        self._policy = policy
        self._lock = threading.Lock()
        self._waiting: list[Signal] = []
        # Whoever began it joins it in a moment, which may be after the first try.
        self._until: float | None = None
        self.done = False
        self.problem: TokenProblem | None = None

    def start(self) -> None:
        """Begin. Call it once."""
        try:
            threading.Thread(target=self._run, name="genai-token", daemon=True).start()
        except RuntimeError as error:
            # There are too many, or the interpreter is about to end.
            message = f"no access token can be asked for: {error}"
            self._finish(TokenProblem(errors.CredentialsUnavailable, message, ""))

    def join(self, seconds: float) -> Signal | None:
        """Return what is set when it is over, for a caller that waits so long; None if it is over already."""
        with self._lock:
            if self.done:
                return None
            self._until = max(self._until or 0.0, time.monotonic() + seconds)
            signal = Signal()
            self._waiting.append(signal)
            return signal

    def too_late(self, kind: str) -> TokenProblem:
        """Return the error for a caller whose deadline passed first."""
        return TokenProblem(errors.CredentialsTimeout, f"timed out waiting for an access token for the {kind}", kind)

    def _run(self) -> None:
        # Told if the attempt itself fails: without a token nothing may be sent.
        broken = TokenProblem(errors.CredentialsError, "no access token came: its renewal failed", "")
        problem: TokenProblem | None = broken
        try:
            problem = self._tried()
            if problem is not None:
                self._gave_up(problem)
        finally:
            self._finish(problem)

    def _finish(self, problem: TokenProblem | None) -> None:
        with self._lock:
            self.problem, self.done = problem, True
            waiting, self._waiting = self._waiting, []
        for signal in waiting:
            # An event loop may have ended in the meantime, and its tasks with it.
            with suppress(RuntimeError):
                signal.set()

    def _tried(self) -> TokenProblem | None:
        made = 0
        while True:
            made += 1
            problem = self._attempt()
            if problem is None:
                return None
            problem.attempts = made
            delay = backoff(self._policy, made)
            if not problem.transient or made >= self._policy.attempts or not self._awaited(delay):
                return problem
            time.sleep(delay)

    def _awaited(self, seconds: float) -> bool:
        """Whether a call will still be waiting after so many seconds."""
        with self._lock:
            return self._until is None or time.monotonic() + seconds < self._until
