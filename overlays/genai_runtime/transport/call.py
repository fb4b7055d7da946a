"""The life of one call, sans-IO: attempts, waits, redirects and limits.

Each core is a generator. It yields what it wants done (:class:`SendRequest`, :class:`ReadBody`, :class:`Sleep`), is
sent the outcome, or is thrown the :class:`~.failure.Failure` that came instead, and returns the answer. It knows no
socket, and no clock but the one in its context.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from genai_runtime import errors
from genai_runtime.logger import log
from genai_runtime.patterns import whole_number

from .answer import ERROR_BODY, event_error, read_answer, redacted, status_error
from .body import BodyReader, too_large
from .config import TransportConfig
from .failure import Failure
from .prepare import Plan
from .request import PLAIN, Headers, PreparedRequest, Request, Response, StreamEnd, StreamRules
from .retry import CAPACITY, REFUND, RetryState, TokenBucket, backoff, retry_info, uniform

if TYPE_CHECKING:
    from .adapters.base import Head
    from .events import EventStream, JSONArray
    from .metering import CallTicket, TurnSignal
    from .stream_rules import Arrived

_INFO = 20
_AT_ONCE = 64 << 20
# What of a redirect's address is left as it is.
_IN_URLS = "!#$%&'()*+,-./:;=?@[\\]_~"
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

T = TypeVar("T")


class SendRequest(NamedTuple):
    """Send a request; give the head of its answer. ``deadline`` is on the clock of the context."""

    prepared: PreparedRequest
    deadline: float
    connect: float


class ReadChunk(NamedTuple):
    """Give the next bytes of the answer's body, none at its end."""

    deadline: float | None
    idle: float


class ReadBody(NamedTuple):
    """Read the answer's body to its end: each piece goes through ``body`` into ``parts``.

    ``patience`` is how many seconds its first byte may take, ``idle`` how many may pass without one from then on.
    ``whole`` says that nothing of it is wanted before all of it has come.
    """

    body: BodyReader
    parts: list[bytes]
    deadline: float
    patience: float
    idle: float
    whole: bool = False


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


class WaitForTurn(NamedTuple):
    """Wait for a signal of the client's own rate limit, or so many seconds."""

    signal: TurnSignal
    seconds: float | None


class Blocking(NamedTuple):
    """Do something that may block for a moment; give what it gives."""

    action: Callable[[], Any]


Effect = SendRequest | ReadChunk | ReadBody | Sleep | WaitForTurn | Blocking
Core = Generator[Effect, Any, T]
#: One attempt, up to what it gives or the error that the API answered with.
Attempt = Callable[[Plan, float, int], Core[T | errors.GenAIError]]


class Context:
    """What all calls of a transport share: its settings, its retry tokens, its clock and its dice."""

    __slots__ = ("bucket", "config", "now", "random")

    def __init__(
        self,
        config: TransportConfig,
        now: Callable[[], float] = time.monotonic,
        random: Callable[[float, float], float] = uniform,
    ) -> None:
        self.config = config
        self.bucket = TokenBucket()
        self.now = now
        self.random = random


class StreamStart:
    """What a stream begins with: its reader, its first events, and the plan it runs by."""

    __slots__ = ("attempts", "body", "events", "headers", "over", "plan", "reader", "ticket")

    def __init__(
        self,
        plan: Plan,
        body: BodyReader,
        reader: EventStream | JSONArray,
        events: list[Arrived],
        headers: Headers,
        attempts: int,
        over: bool = False,
    ) -> None:
        self.over = over
        #: The call's place in the client's own rate limit, to be told of the usage.
        self.ticket: CallTicket | None = None
        self.plan = plan
        self.body = body
        self.reader = reader
        self.events = events
        self.headers = headers
        self.attempts = attempts


class DownloadStart:
    """What a download begins with: the head of its answer, its body unread."""

    __slots__ = ("body", "headers", "plan", "status", "ticket")

    def __init__(self, plan: Plan, head: Head) -> None:
        #: The call's place in the client's own rate limit, to be told of the usage.
        self.ticket: CallTicket | None = None
        self.plan = plan
        self.status = head.status
        self.headers = head.headers
        limits = plan.limits
        self.body = BodyReader(head.headers.get("content-encoding"), limits, limits.download, "download")


def open_stream(request: Request, context: Context) -> Core[StreamStart]:
    """A stream up to its first event; what fails before that is retried as a unary call would be."""
    return _until_done(request, context, _attempt_stream)


def resume_stream(request: Request, context: Context, tries: int) -> Core[StreamStart]:
    """A stream that broke, from where it stood. It waits first where ``tries`` in a row have brought nothing new."""
    delay = 0.0 if tries <= 1 else backoff(context.config.retry_of(request.retry), tries - 1, context.random)
    if log.isEnabledFor(_INFO):
        from .call_log import waiting

        waiting(f"the stream of {request.operation.method} {request.path}", delay, "it broke off")
    if tries > 1:
        yield Sleep(delay)
    return (yield from open_stream(request, context))


def reread_stream(plan: Plan, headers: Headers, sentinel: str | None) -> StreamStart:
    """A stream that is to be read from its first byte once more.

    ``sentinel`` is the data of an event that ends it, besides those of its operation.
    """
    from copy import copy

    from .events import reader_for

    request = plan.request
    rules = request.operation.stream or PLAIN
    if sentinel:
        operation = copy(request.operation)
        operation.stream = rules = StreamRules((*rules.ends, StreamEnd(data=sentinel)), rules.type, rules.resume)
        plan = copy(plan)
        plan.request = request.copy(query=request.query, headers=request.headers)
        plan.request.operation = operation
    reader = reader_for(headers.get("content-type"), plan.limits, rules, plan.json_library)
    return StreamStart(plan, BodyReader(headers.get("content-encoding"), plan.limits, None), reader, [], headers, 1)


def open_download(request: Request, context: Context) -> Core[DownloadStart]:
    """A download up to its headers: any success (200 or 206), its body unread."""
    return _until_done(request, context, _attempt_download)


def _until_done(request: Request, context: Context, attempt: Attempt[T]) -> Core[T]:
    """Make attempts until one succeeds, or no other may follow."""
    start = context.now()
    plan = Plan(request, context.config)
    deadline = start + plan.timeouts.total
    retry: RetryState | None = None
    made = 0
    if log.isEnabledFor(_INFO):
        from .call_log import logged

        attempt = logged(attempt, context.now)
    limiter = context.config.limiter
    if limiter is not None and (ticket := limiter.ticket(request)) is not None:
        attempt = ticket.attempts(attempt, context.now)
    # The token first: nobody else's turn is held while it is waited for.
    tokens = context.config.tokens
    if tokens is not None:
        attempt = tokens.attempts(attempt, context.now)
    while True:
        made += 1
        failure: Failure | None = None
        outcome: T | errors.GenAIError | None = None
        try:
            outcome = yield from attempt(plan, deadline, made)
        except Failure as caught:
            failure = caught.with_traceback(None)
        except errors.ResponseError as caught:
            outcome = redacted(plan, caught)
        if outcome is not None and not isinstance(outcome, errors.GenAIError):
            if retry is not None:
                retry.succeeded()
            elif context.bucket.tokens < CAPACITY:
                context.bucket.give(REFUND)
            return outcome
        if retry is None:
            repeat, bucket = request.operation.repeat, context.bucket
            retry = RetryState(plan.retry, repeat, bucket, deadline, context.now, context.random)
        retry.made = made
        delay = _delay(plan, retry, failure, outcome)
        if delay is None:
            raise outcome or _public(plan, failure, retry)
        if log.isEnabledFor(_INFO):
            from .call_log import retrying

            retrying(plan, made, delay, outcome or failure)
        if delay > 0:
            yield Sleep(delay)


# Each attempt has a frame of its own, which is gone when an error is raised: tracebacks show what frames hold, and
# these hold the request with its credential, and the answer as it came.


def _attempt(plan: Plan, deadline: float, made: int) -> Core[Response | errors.GenAIError]:
    head = yield from _open(plan, deadline)
    limit = plan.limits.download if plan.request.operation.result == "bytes" else plan.limits.body
    return read_answer(plan, head, (yield from _read(plan, head, deadline, limit)), made)


#: A unary call: the whole answer, or the error that it comes to.
call: Callable[[Request, Context], Core[Response]] = partial(_until_done, attempt=_attempt)


def _attempt_stream(plan: Plan, deadline: float, made: int) -> Core[StreamStart | errors.GenAIError]:
    head = yield from _open(plan, deadline)
    if head.status == 200:
        return (yield from _first_events(plan, head, deadline, made))
    content = yield from _read(plan, head, deadline, plan.limits.body)
    return status_error(plan, head.status, head.headers, content, made)


def _attempt_download(plan: Plan, deadline: float, made: int) -> Core[DownloadStart | errors.GenAIError]:
    head = yield from _open(plan, deadline)
    if 200 <= head.status < 300:
        return DownloadStart(plan, head)
    content = yield from _read(plan, head, deadline, plan.limits.body)
    return status_error(plan, head.status, head.headers, content, made)


def _delay(plan: Plan, retry: RetryState, failure: Failure | None, error: errors.GenAIError | None) -> float | None:
    """The seconds until the next attempt; None when there is none."""
    if not plan.request.replayable or not plan.request.raise_for_status:
        return None
    if failure is not None:
        return retry.after_failure(failure)
    if isinstance(error, errors.APIError):
        headers = error.response.headers if error.response is not None else {}
        return retry.after_status(error.code, headers, retry_info(error.details))
    if isinstance(error, errors.StreamTruncated):
        return retry.after_failure(Failure("reset", "body", str(error), sent=True))
    return None


def _public(plan: Plan, failure: Failure | None, retry: RetryState) -> errors.GenAIError:
    assert failure is not None
    repeatable = plan.request.operation.repeat == "repeatable"
    waited = plan.timeouts.reason(failure.phase, failure.final)
    error = failure.to_error(retry.made, repeatable, plan.endpoint, waited, retry.repeated)
    error.request = plan.snapshot()
    return error


def _open(plan: Plan, deadline: float) -> Core[Head]:
    """One attempt up to its headers, redirects within the origin followed."""
    url, seen = plan.url, 0
    while True:
        try:
            head: Head = yield SendRequest(plan.attempt(url), deadline, plan.timeouts.connect)
        except Failure as caught:
            if caught.again:
                # Its connection is put right after it failed: nobody else counts another, for none was sent.
                continue
            raise
        if head.status == 407:
            # Only a proxy says this: the request never got past it.
            raise Failure("proxy", "connect", "the proxy asks for authentication (407)", status=407, final=True)
        if head.headers.size > plan.limits.headers:
            raise too_large("headers", f"the headers of the answer are larger than {plan.limits.headers} bytes")
        location = head.headers.lower.get("location")
        if head.status not in _REDIRECTS or not location or not plan.request.raise_for_status:
            return head
        if not plan.request.replayable:
            # Its body is used up: the next address would be sent an empty one.
            return head
        if head.status in (301, 302, 303) and plan.request.operation.method != "GET":
            return head
        seen += 1
        url = _follow(plan, url, location, seen)


def _follow(plan: Plan, url: str, location: str, seen: int) -> str:
    from urllib.parse import quote, urljoin, urlsplit

    from .urls import origin

    there = url
    try:
        # The bytes as they came: nothing else is in a request line but what a URL may have.
        there = quote(urljoin(url, location).encode("latin-1"), safe=_IN_URLS)
        # Not every parser of URLs sees the same host where there is a user or a backslash before it.
        same = origin(there) == origin(plan.base_url) and "@" not in urlsplit(there).netloc and "\\" not in there
    except ValueError:
        same = False
    if not same:
        raise _astray(plan, "the server redirects to another origin, where this client does not go")
    if seen > plan.limits.redirects:
        raise _astray(plan, f"the server redirected more than {plan.limits.redirects} times")
    return there


def _astray(plan: Plan, words: str) -> errors.TooManyRedirects:
    error = errors.TooManyRedirects(words)
    error.kind, error.phase = "protocol", "headers"
    error.request = plan.snapshot()
    return error


def _read(plan: Plan, head: Head, deadline: float, limit: int | None) -> Core[bytes]:
    """The whole body. Of an error's body, what can be had: its status is known already."""
    failed = head.status >= 300
    encoding = head.headers.lower.get("content-encoding")
    body = BodyReader(encoding, plan.limits, ERROR_BODY if failed else limit)
    parts: list[bytes] = []
    try:
        length = head.headers.lower.get("content-length")
        # Most are short, and need no number.
        whole = length is not None and len(length) > 5 and not failed and not encoding and _fits(length, limit)
        yield ReadBody(body, parts, deadline, plan.timeouts.total, plan.timeouts.idle, whole)
        if encoding:
            body.finish()
    except (Failure, errors.ResponseError):
        if not failed:
            raise
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _fits(length: str, limit: int | None) -> bool:
    """Whether the length of a body is such that memory can be had for all of it at once."""
    size = whole_number(length)
    return size is not None and size <= min(_AT_ONCE, _AT_ONCE if limit is None else limit)


def _first_events(plan: Plan, head: Head, deadline: float, made: int) -> Core[StreamStart | errors.GenAIError]:
    # Imported with the first stream.
    from .events import reader_for
    from .media_types import unexpected
    from .stream_rules import Received

    rules = plan.request.operation.stream or PLAIN
    reader = reader_for(head.headers.get("content-type"), plan.limits, rules, plan.json_library)
    body = BodyReader(head.headers.get("content-encoding"), plan.limits, None)
    events: list[Arrived] = []
    begun = False
    while not events:
        # A model that thinks is silent for minutes, its headers sent or not.
        data = yield ReadChunk(deadline, plan.timeouts.idle if begun else plan.timeouts.total)
        begun = True
        if data:
            events = reader.feed(body.feed(data))
        else:
            body.finish()
            events = reader.finish()
            if events:
                break
            if reader.foreign:
                return redacted(plan, unexpected(head.headers.get("content-type")))
            if plan.limits.of_empty == "raise" and not any(end.body for end in rules.ends):
                return redacted(plan, errors.StreamTruncated("the stream ended before its first event"))
            return StreamStart(plan, body, reader, [], head.headers, made, over=True)
    first, name = (events[0].value, events[0].name) if isinstance(events[0], Received) else (events[0], "")
    if isinstance(first, errors.ResponseError):
        return redacted(plan, first)
    error = event_error(plan, first, head.headers, made, "" if rules.type else name)
    return error or StreamStart(plan, body, reader, events, head.headers, made)
