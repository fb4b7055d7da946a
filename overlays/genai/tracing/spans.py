"""The span of one operation: made current, ended once, in whatever way the operation ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from time import perf_counter, time_ns
from typing import TYPE_CHECKING, Any, Self, TypeVar

from opentelemetry import context, trace

from genai_runtime.errors import APIError, APIWebSocketError
from genai_runtime.logger import log
from genai_runtime.redaction import redact
from genai_runtime.secret import active_secrets

from . import conventions as names

if TYPE_CHECKING:
    from types import TracebackType

    from opentelemetry.context import Context
    from opentelemetry.metrics import Histogram
    from opentelemetry.trace import Span, SpanKind, Tracer
    from opentelemetry.util.types import AttributeValue

    from genai_runtime.transport.request import Response
    from genai_runtime.transport.tally import StreamTally

Attributes = dict[str, "AttributeValue"]


T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


def harmless(method: F) -> F:
    """Let a call go on where what a server sent cannot be told; it returns None then."""

    @wraps(method)
    def tried(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except Exception:
            log.debug("an operation could not be told to OpenTelemetry", exc_info=True)
            return None

    return tried  # type: ignore[return-value]


class OperationSpan:
    """One operation. ``duration`` is where its seconds go, beside the attributes that metrics have.

    ``parent`` is what it is a part of, the current span if nothing else; ``seconds_ago`` says when it began.
    """

    #: Whether the messages of its errors are the service's or the library's own words.
    describes_errors = True
    _token: Any = None

    def __init__(
        self,
        tracer: Tracer,
        name: str,
        kind: SpanKind,
        attributes: Attributes,
        measured: Attributes,
        duration: Histogram | None,
        parent: Context | None = None,
        seconds_ago: float = 0.0,
    ) -> None:
        self._over = False
        self._duration = duration
        #: The attributes of the operation's metrics.
        self.measured = measured
        self.span: Span = trace.INVALID_SPAN
        began = time_ns() - int(seconds_ago * 1e9) if seconds_ago else None
        try:
            self.span = tracer.start_span(name, parent, kind, attributes, start_time=began)
        except Exception:  # Of a span processor.
            log.debug("a span could not be started", exc_info=True)
        self.began = perf_counter() - seconds_ago

    def __enter__(self) -> Self:
        self._token = context.attach(trace.set_span_in_context(self.span))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        context.detach(self._token)
        self.end(error)

    def current(self) -> Current:
        return Current(self.span)

    def answered(self, answer: Any) -> None:
        """Take what it came to."""
        raise NotImplementedError

    def reading(self, parse: Callable[[Response], T]) -> Callable[[Response], T]:
        """What reads its answer."""

        def read(response: Response) -> T:
            answer = parse(response)
            self.answered(response._json)
            return answer

        return read

    def counting(self, tally: StreamTally | None) -> StreamTally:
        """What sees the events of its stream."""
        raise NotImplementedError

    def describe(self) -> None:
        """Say on the span what came of it, right before it ends."""

    def measure(self) -> None:
        """Count what came of it, and how long it took."""

    @harmless
    def end(self, error: BaseException | None = None) -> None:
        if self._over:
            return
        self._over = True
        if error is not None:
            self.measured[names.ERROR_TYPE] = error_type(error)
            self._fail(error)
        self.measure()
        self.describe()
        if self._duration is not None:
            self._duration.record(
                perf_counter() - self.began, self.measured, context=trace.set_span_in_context(self.span)
            )
        self.span.end()

    def _fail(self, error: BaseException) -> None:
        if not self.span.is_recording():
            return
        kind = error_type(error)
        self.span.set_attribute(names.ERROR_TYPE, kind)
        words = redact(str(error), active_secrets()) if self.describes_errors else type(error).__name__
        self.span.set_status(trace.Status(trace.StatusCode.ERROR, words))

    @harmless
    def __del__(self) -> None:
        # An operation that nobody came back to, such as a stream that was only dropped. Its metrics are left out:
        # what records them takes locks, which whoever was interrupted by the collector may hold.
        if not getattr(self, "_over", True):
            self._over = True
            self.describe()
            self.span.end()


class Current:
    """Makes a span the current one for a while."""

    __slots__ = ("_span", "_token")

    def __init__(self, span: Span) -> None:
        self._span = span

    def __enter__(self) -> None:
        self._token = context.attach(trace.set_span_in_context(self._span))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        context.detach(self._token)


def error_type(error: BaseException) -> str:
    """What tells one class of errors from another: the status of an answer or a close, or the name of the exception."""
    code = error.code if isinstance(error, APIError) else None
    if isinstance(error, APIWebSocketError):
        code = error.http_status or error.close_code
    if code:
        return str(code)
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
