"""The life of one call, sans-IO: attempts, waits, redirects, limits, and the verdict on the answer.

Each core is a generator. It yields what it wants done (:class:`Open`, :class:`Next`, :class:`Sleep`), is sent what
came of it, or is thrown the :class:`~.failure.Failure` that came instead, and returns the answer. It knows no socket
and no clock but the ones it is told of.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from random import uniform
from typing import Any, Protocol, TypeVar
from urllib.parse import urljoin, urlsplit

from genai_runtime import errors
from genai_runtime.raising import api_error, http_code, plain_body

from .body import BodyReader, too_large
from .config import TransportConfig
from .events import EventStream, JSONArray, is_json, media_type, reader_for, unexpected
from .failure import Failure
from .prepare import Plan, Prepared
from .redact import redact, redact_headers, redact_json
from .request import Headers, Request, Response
from .retry import Attempts, Bucket, backoff, longest, retry_info, server_delay
from .stream_rules import PLAIN, Received

E = TypeVar("E", bound=errors.GenAIError)

_ERROR_BODY = 1 << 20
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class Opened(Protocol):
    """An answer whose status and headers have come."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Headers: ...


class Open:
    """Send a request; give its :class:`Opened` answer. ``deadline`` is on the clock of the context."""

    __slots__ = ("connect", "deadline", "prepared")

    def __init__(self, prepared: Prepared, deadline: float, connect: float) -> None:
        self.prepared = prepared
        self.deadline = deadline
        self.connect = connect


class Next:
    """Give the next bytes of the opened answer's body, empty at its end."""

    __slots__ = ("deadline", "idle")

    def __init__(self, deadline: float | None, idle: float) -> None:
        self.deadline = deadline
        self.idle = idle


class Sleep:
    """Wait so many seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


Effect = Open | Next | Sleep


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
        self.bucket = Bucket()
        self.now = now
        self.random = random

    def attempts(self, plan: Plan, deadline: float) -> Attempts:
        operation = plan.request.operation
        return Attempts(plan.retry, operation.repeat, self.bucket, deadline, self.now, self.random)


class StreamStart:
    """What a stream begins with: its reader, its first events, and the plan it runs by."""

    __slots__ = ("attempts", "body", "events", "headers", "over", "plan", "reader")

    def __init__(
        self,
        plan: Plan,
        body: BodyReader,
        reader: EventStream | JSONArray,
        events: list[Received],
        headers: Headers,
        attempts: int,
        over: bool = False,
    ) -> None:
        self.over = over
        self.plan = plan
        self.body = body
        self.reader = reader
        self.events = events
        self.headers = headers
        self.attempts = attempts


def call(request: Request, context: Context) -> Generator[Effect, Any, Response]:
    """A unary call: the whole answer, or the error that it comes to."""
    start = context.now()
    plan = Plan(request, context.config)
    deadline = start + plan.timeouts.total
    attempts = context.attempts(plan, deadline)
    while True:
        attempts.made += 1
        failure: Failure | None = None
        outcome: Response | errors.GenAIError | None = None
        try:
            outcome = yield from _attempt(plan, deadline, attempts.made)
        except Failure as caught:
            failure = caught.with_traceback(None)
        except errors.ResponseError as caught:
            outcome = redacted(plan, caught)
        if isinstance(outcome, Response):
            attempts.succeeded()
            return outcome
        yield from _again(plan, attempts, failure, outcome)


def open_stream(request: Request, context: Context) -> Generator[Effect, Any, StreamStart]:
    """A stream up to its first event; what fails before that is retried as a unary call would be."""
    start = context.now()
    plan = Plan(request, context.config)
    deadline = start + plan.timeouts.total
    attempts = context.attempts(plan, deadline)
    while True:
        attempts.made += 1
        failure: Failure | None = None
        outcome: StreamStart | errors.GenAIError | None = None
        try:
            outcome = yield from _attempt_stream(plan, deadline, attempts.made)
        except Failure as caught:
            failure = caught.with_traceback(None)
        except errors.ResponseError as caught:
            outcome = redacted(plan, caught)
        if isinstance(outcome, StreamStart):
            attempts.succeeded()
            return outcome
        yield from _again(plan, attempts, failure, outcome)


def resume_stream(request: Request, context: Context, tries: int) -> Generator[Effect, Any, StreamStart]:
    """A stream that broke, from where it stood. It waits first where ``tries`` in a row have brought nothing new."""
    if tries > 1:
        yield Sleep(backoff(context.config.retry_of(request.options), tries - 1, context.random))
    return (yield from open_stream(request, context))


def open_download(request: Request, context: Context) -> Generator[Effect, Any, tuple[Plan, Opened, BodyReader]]:
    """A download up to its headers: any success (200 or 206), its body unread."""
    start = context.now()
    plan = Plan(request, context.config)
    deadline = start + plan.timeouts.total
    attempts = context.attempts(plan, deadline)
    while True:
        attempts.made += 1
        failure: Failure | None = None
        outcome: Opened | errors.GenAIError | None = None
        try:
            outcome = yield from _attempt_download(plan, deadline, attempts.made)
        except Failure as caught:
            failure = caught.with_traceback(None)
        except errors.ResponseError as caught:
            outcome = redacted(plan, caught)
        if outcome is not None and not isinstance(outcome, errors.GenAIError):
            attempts.succeeded()
            encoding = outcome.headers.get("content-encoding")
            return plan, outcome, BodyReader(encoding, plan.limits, plan.limits.download, "download")
        yield from _again(plan, attempts, failure, outcome)


# Each attempt has a frame of its own, which is gone when an error is raised: tracebacks show what frames hold, and
# these hold the request with its credential, and the answer as it came.


def _attempt(plan: Plan, deadline: float, made: int) -> Generator[Effect, Any, Response | errors.GenAIError]:
    opened = yield from _open(plan, deadline)
    limit = plan.limits.download if plan.request.operation.result == "bytes" else plan.limits.body
    return _judge(plan, opened, (yield from _read(plan, opened, deadline, limit)), made)


def _attempt_stream(plan: Plan, deadline: float, made: int) -> Generator[Effect, Any, StreamStart | errors.GenAIError]:
    opened = yield from _open(plan, deadline)
    if opened.status == 200:
        return (yield from _first_events(plan, opened, deadline, made))
    content = yield from _read(plan, opened, deadline, plan.limits.body)
    return _error(plan, opened.status, opened.headers, content, made)


def _attempt_download(plan: Plan, deadline: float, made: int) -> Generator[Effect, Any, Opened | errors.GenAIError]:
    opened = yield from _open(plan, deadline)
    if 200 <= opened.status < 300:
        return opened
    content = yield from _read(plan, opened, deadline, plan.limits.body)
    return _error(plan, opened.status, opened.headers, content, made)


def _again(
    plan: Plan, attempts: Attempts, failure: Failure | None, error: errors.GenAIError | None
) -> Generator[Effect, Any, None]:
    """Wait for the next attempt, or raise what this one came to."""
    delay: float | None = None
    request = plan.request
    if request.replayable and request.conclusive:
        if failure is not None:
            delay = attempts.after_failure(failure)
        elif isinstance(error, errors.APIError):
            headers = error.response.headers if error.response is not None else {}
            delay = attempts.after_status(error.code, headers, retry_info(error.details))
        elif isinstance(error, errors.StreamTruncated):
            delay = attempts.after_failure(Failure("reset", "body", str(error), sent=True))
    if delay is None:
        raise error or _public(plan, failure, attempts)
    if delay > 0:
        yield Sleep(delay)


def _public(plan: Plan, failure: Failure | None, attempts: Attempts) -> errors.GenAIError:
    assert failure is not None
    repeatable = plan.request.operation.repeat == "repeatable"
    waited = plan.timeouts.reason(failure.phase, failure.final)
    return failure.public(attempts.made, repeatable, plan.endpoint, waited, attempts.repeated)


def _open(plan: Plan, deadline: float) -> Generator[Effect, Any, Opened]:
    """One attempt up to its headers, redirects within the origin followed."""
    url, seen = plan.url, 0
    while True:
        opened: Opened = yield Open(plan.attempt(url), deadline, plan.timeouts.connect)
        if opened.status == 407:
            # Only a proxy says this: the request never got past it.
            raise Failure("proxy", "connect", "the proxy asks for authentication (407)", status=407, final=True)
        _check_headers(plan, opened.headers)
        location = opened.headers.get("location")
        if opened.status not in _REDIRECTS or not location or not plan.request.conclusive:
            return opened
        if not plan.request.replayable:
            # Its body is used up: the next address would be sent an empty one.
            return opened
        if opened.status in (301, 302, 303) and plan.request.operation.method != "GET":
            return opened
        seen += 1
        url = _follow(plan, url, location, seen)


def _check_headers(plan: Plan, headers: Headers) -> None:
    if sum(map(len, headers)) + sum(map(len, headers.values())) > plan.limits.headers:
        raise too_large("headers", f"the headers of the answer are larger than {plan.limits.headers} bytes")


def _follow(plan: Plan, url: str, location: str, seen: int) -> str:
    from .urls import origin

    there = url
    try:
        there = urljoin(url, location)
        # Not every parser of URLs sees the same host where there is a user or a backslash before it.
        same = origin(there) == origin(plan.base_url) and "@" not in urlsplit(there).netloc and "\\" not in there
    except ValueError:
        same = False
    if not same:
        raise errors.TooManyRedirects("the server redirects to another origin, where this client does not go")
    if seen > plan.limits.redirects:
        raise errors.TooManyRedirects(f"the server redirected more than {plan.limits.redirects} times")
    return there


def _read(plan: Plan, opened: Opened, deadline: float, limit: int | None) -> Generator[Effect, Any, bytes]:
    """The whole body. Of an error's body, what can be had: its status is known already."""
    failed = opened.status >= 300
    body = BodyReader(opened.headers.get("content-encoding"), plan.limits, _ERROR_BODY if failed else limit)
    parts: list[bytes] = []
    try:
        while data := (yield Next(deadline, plan.timeouts.idle if parts else plan.timeouts.total)):
            parts.append(body.feed(data))
        body.finish()
    except (Failure, errors.ResponseError):
        if not failed:
            raise
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _first_events(
    plan: Plan, opened: Opened, deadline: float, made: int
) -> Generator[Effect, Any, StreamStart | errors.GenAIError]:
    rules = plan.request.operation.stream or PLAIN
    reader = reader_for(opened.headers.get("content-type"), plan.limits, rules)
    body = BodyReader(opened.headers.get("content-encoding"), plan.limits, None)
    events: list[Received] = []
    begun = False
    while not events:
        # A model that thinks is silent for minutes, its headers sent or not.
        data = yield Next(deadline, plan.timeouts.idle if begun else plan.timeouts.total)
        begun = True
        if data:
            events = reader.feed(body.feed(data))
        else:
            body.finish()
            events = reader.finish()
            if events:
                break
            if reader.foreign:
                return redacted(plan, unexpected(opened.headers.get("content-type")))
            if plan.limits.of_empty == "raise" and not any(end.body for end in rules.ends):
                return errors.StreamTruncated("the stream ended before its first event")
            return StreamStart(plan, body, reader, [], opened.headers, made, over=True)
    first = events[0].value
    if isinstance(first, errors.ResponseError):
        return redacted(plan, first)
    error = event_error(plan, first, opened.headers, made)
    return error or StreamStart(plan, body, reader, events, opened.headers, made)


def event_error(plan: Plan, event: Any, headers: Headers, made: int) -> errors.APIError | None:
    """The error that an event, or a body that claims success, tells of."""
    item = event[0] if isinstance(event, list) and len(event) == 1 else event
    found = item.get("error") if isinstance(item, dict) else None
    if not found or not isinstance(found, dict | str):
        return None
    if isinstance(found, dict) and not found.keys() & {"code", "status", "message"}:
        return None
    # A gateway says no more than a text, or puts the code beside it.
    holder: dict[str, Any] = found if isinstance(found, dict) else dict(item)
    code = holder.get("code")
    if not isinstance(code, int) or isinstance(code, bool) or not 300 <= code < 600:
        code = http_code(found.get("status") if isinstance(found, dict) else None)
    return _api_error(plan, code, headers, redact_json(item, plan.secrets()), b"", made)


def _judge(plan: Plan, opened: Opened, content: bytes, made: int) -> Response | errors.GenAIError:
    """What a whole answer amounts to."""
    request, status, headers = plan.request, opened.status, opened.headers
    if not 200 <= status < 300 and request.conclusive:
        return _error(plan, status, headers, content, made)
    response = Response(status, headers, content, plan.limits, made)
    if request.operation.result == "bytes" or not request.conclusive or status == 204:
        return response
    if response.blank and (request.operation.result == "empty" or request.upload):
        # Nothing is due but the headers; Google starts an upload with an empty text/plain.
        return response
    kind = media_type(headers.get("content-type"))
    if kind and not is_json(kind) and not (kind == "text/plain" and content.lstrip()[:1] in (b"{", b"[")):
        return redacted(plan, unexpected(headers.get("content-type")))
    try:
        value = response.json()
    except errors.ResponseDecodeError as error:
        return redacted(plan, error)
    if isinstance(value, dict) and "error" in value and "name" not in value:
        # What has a name may have an error of its own: a file, an operation.
        return event_error(plan, value, headers, made) or response
    return response


def redacted(plan: Plan, error: E) -> E:
    """``error`` without credentials, and without the frames that it came through: they show what was read."""
    secrets = plan.secrets()
    error.args = tuple(redact(each, secrets) if isinstance(each, str) else each for each in error.args)
    for name in ("snippet", "content_type", "path"):
        if isinstance(value := getattr(error, name, None), str):
            setattr(error, name, redact(value, secrets))
    error.__context__ = None
    return error.with_traceback(None)


def _error(plan: Plan, status: int, headers: Headers, content: bytes, made: int) -> errors.APIError:
    """The typed error of an answer that says it is one, whatever its body is."""
    secrets = plan.secrets()
    text = redact(content.decode("utf-8", "replace"), secrets)
    from .jsonbody import read_json_text

    body: Any
    try:
        # What JSON spells with escapes is a secret as well.
        body = redact_json(read_json_text(text.removeprefix("\ufeff"), plan.limits), secrets)
    except errors.ResponseDecodeError:
        body = plain_body(status, _plain_message(text, headers.get("content-type")))
    return _api_error(plan, status, headers, body, text.encode("utf-8", "replace"), made)


def _api_error(plan: Plan, code: int, headers: Headers, body: Any, content: bytes, made: int) -> errors.APIError:
    snapshot = errors.ResponseSnapshot(code, redact_headers(headers, plan.secrets()), content[:_ERROR_BODY])
    error = api_error(code, body, snapshot)
    error.retry_after = longest(server_delay(headers), retry_info(body))
    error.attempts = made
    return error


def _plain_message(text: str, content_type: str | None) -> str:
    """One line out of an error page."""
    if "html" in media_type(content_type) or text.lstrip()[:1] == "<":
        import re

        title = re.search(r"<title[^>]*>([^<]{1,300})", text, re.IGNORECASE)
        text = title.group(1) if title else re.sub(r"<[^>]*>", " ", text[:4000])
    return " ".join(text[:4000].split())
