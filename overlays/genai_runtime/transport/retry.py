"""Whether a call is sent again, and after how long. Pure decisions: no clock, no sleep, no socket."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from genai_runtime.patterns import lazy_pattern

from .failure import Failure
from .limits import RetryPolicy
from .request import Repeat

CAPACITY = 500
COST = 14
THROTTLE_COST = 5
REFUND = 1
LONGEST_WAIT = 60.0

# What may have run although it was answered so: something could have been made.
_UNSURE = frozenset({408, 500, 504})


def uniform(low: float, high: float) -> float:
    """``random.uniform``, of a module that is imported when there is something to wait for."""
    import random

    return random.uniform(low, high)


class TokenBucket:
    """The retry tokens that all calls of a client share: an outage uses them up, successes bring them back."""

    __slots__ = ("_lock", "tokens")

    def __init__(self, tokens: int = CAPACITY) -> None:
        self.tokens = tokens
        self._lock = threading.Lock()

    def take(self, cost: int) -> bool:
        with self._lock:
            if self.tokens < cost:
                return False
            self.tokens -= cost
            return True

    def give(self, tokens: int) -> None:
        if self.tokens < CAPACITY:
            with self._lock:
                self.tokens = min(CAPACITY, self.tokens + tokens)

    def __reduce__(self) -> tuple[Any, ...]:
        return TokenBucket, (self.tokens,)


class RetryState:
    """The attempts of one call: asked after each failure for the seconds to wait, or None to give up."""

    __slots__ = ("_bucket", "_deadline", "_now", "_paid", "_policy", "_random", "_repeat", "_stale", "made", "repeated")

    def __init__(
        self,
        policy: RetryPolicy,
        repeat: Repeat,
        bucket: TokenBucket,
        deadline: float,
        now: Callable[[], float],
        random: Callable[[float, float], float],
    ) -> None:
        self._policy = policy
        self._repeat: Repeat = repeat
        self._bucket = bucket
        self._deadline = deadline
        self._now = now
        self._random = random
        self._paid = 0
        self._stale = False
        self.made = 0
        #: Whether a billable call was sent again although its first request may have been carried out.
        self.repeated = False

    def succeeded(self) -> None:
        """A call that succeeds gives back what its last retry cost, or one token when it had none."""
        self._bucket.give(self._paid or REFUND)

    def after_failure(self, failure: Failure) -> float | None:
        """The wait after a connection failed, None when the call must not, or cannot, be sent again."""
        if failure.kind == "tls" or failure.final or not self._may_resend(failure):
            return None
        if failure.stale and not self._stale:
            # The server had closed an idle connection: not its fault, nor ours, and no reason to wait.
            self._stale = True
            delay: float | None = 0.0
        else:
            delay = self._pay(COST, self._backoff())
        if delay is not None and failure.sent and self._repeat == "billable":
            self.repeated = True
        return delay

    def after_status(self, status: int, headers: Mapping[str, str], asked: float | None) -> float | None:
        """The wait after an error status; ``asked`` is what the server's body asks for."""
        should_retry = headers.get("x-should-retry")
        if should_retry == "false" or _pushback(headers) == "never":
            return None
        if should_retry != "true" and (
            status not in self._policy.statuses or (self._repeat == "creating" and status in _UNSURE)
        ):
            return None
        asked = longest(asked, server_delay(headers))
        if asked is not None and asked > LONGEST_WAIT:
            return None
        cost = THROTTLE_COST if status == 429 else COST
        return self._pay(cost, self._backoff() if asked is None else asked)

    def _may_resend(self, failure: Failure) -> bool:
        if not failure.sent:
            return True
        if self._repeat == "billable":
            policy = self._policy
            return policy.repeat_billable and policy.attempts > 1 and not self.repeated and failure.unanswered
        return self._repeat == "repeatable"

    def _backoff(self) -> float:
        return backoff(self._policy, self.made, self._random)

    def _pay(self, cost: int, delay: float) -> float | None:
        if self.made >= self._policy.attempts or self._now() + delay >= self._deadline:
            return None
        if not self._bucket.take(cost):
            return None
        self._paid = cost
        return delay


def backoff(policy: RetryPolicy, failed: int, random: Callable[[float, float], float] = uniform) -> float:
    """The seconds to wait after ``failed`` attempts in a row, where the server asks for no others."""
    try:
        grown = policy.initial_delay * float(policy.exp_base) ** (failed - 1)
    except OverflowError:
        grown = policy.max_delay
    return min(policy.max_delay, grown + random(0.0, policy.jitter))


def longest(*delays: float | None) -> float | None:
    """The longest of the delays that are given."""
    known = [delay for delay in delays if delay is not None]
    return max(known) if known else None


def server_delay(headers: Mapping[str, str]) -> float | None:
    """The seconds that an answer's headers ask to wait, None when they ask for nothing that makes sense.

    No wait at all, and a date that has passed, are as good as none: the usual wait spares the server.
    """
    exact = _number(headers.get("retry-after-ms"))
    if exact is not None:
        return exact / 1000 or None
    pushed = _pushback(headers)
    if isinstance(pushed, float):
        return pushed or None
    value = headers.get("retry-after")
    if value is None:
        return None
    seconds = _number(value)
    if seconds is not None:
        return seconds or None
    when = http_date(value)
    if when is None:
        return None
    # The server's own clock decides: ours may be an hour off.
    now = http_date(headers.get("date", "")) or datetime.now(UTC)
    seconds = (when - now).total_seconds()
    return seconds if seconds > 0 else None


def http_date(text: str) -> datetime | None:
    """A date in any of the three forms that HTTP allows."""
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when


def retry_info(body: Any) -> float | None:
    """The seconds that an error body asks to wait, in a ``google.rpc.RetryInfo`` or in its message.

    The API cuts the RetryInfo to whole seconds ("48s" where the message says "Please retry in 48.939935699s."), and a
    request after no more than that is refused again: the longer of the two counts.
    """
    if isinstance(body, list) and body:
        body = body[0]
    error = body.get("error") if isinstance(body, dict) else None
    if not isinstance(error, dict):
        return None
    delays = (_retry_detail(error.get("details")), _retry_message(error.get("message")))
    return max((delay for delay in delays if delay is not None), default=None)


def _retry_message(message: Any) -> float | None:
    """The delay that ends a quota error's message: ``48.9s``, ``1m2.5s``, ``823.4ms``."""
    found = _RETRY_IN.search(message) if isinstance(message, str) else None
    if found is None:
        return None
    hours, minutes, seconds, milliseconds = (float(each or 0) for each in found.groups())
    return hours * 3600 + minutes * 60 + seconds + milliseconds / 1000 or None


def _retry_detail(details: Any) -> float | None:
    for item in details if isinstance(details, list) else ():
        if isinstance(item, dict) and str(item.get("@type", "")).endswith("google.rpc.RetryInfo"):
            delay = item.get("retryDelay")
            if isinstance(delay, str) and delay.endswith("s"):
                return _number(delay[:-1]) or None
            if isinstance(delay, dict):
                seconds = _number(str(delay.get("seconds", 0)))
                nanos = _number(str(delay.get("nanos", 0)))
                return None if seconds is None or nanos is None else (seconds + nanos / 1e9) or None
    return None


def _pushback(headers: Mapping[str, str]) -> float | str | None:
    """gRPC's word on retrying: the milliseconds to wait as seconds, ``"never"`` for anything else."""
    value = headers.get("grpc-retry-pushback-ms")
    if value is None:
        return None
    number = _number(value)
    return "never" if number is None else number / 1000


_RETRY_IN = lazy_pattern(
    r"(?a)[Rr]etry in (?=\d)(?:(\d{1,4})h)?(?:(\d{1,4})m(?!s))?(?:(\d{1,9}(?:\.\d{1,12})?)s)?"
    r"(?:(\d{1,9}(?:\.\d{1,12})?)ms)?(?![\w])",
)
_PLAIN = lazy_pattern(r"(?a)\s*(\d{1,9}(?:\.\d{1,12})?)\s*\Z")


def _number(text: str | None) -> float | None:
    """A plain number that is not negative. Absurd ones are as good as none."""
    found = _PLAIN.match(text) if text else None
    return float(found.group(1)) if found else None
