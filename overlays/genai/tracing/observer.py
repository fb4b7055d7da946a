"""What is reported to OpenTelemetry: which requests are operations of the conventions, and what is said of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from opentelemetry import context, metrics, trace
from opentelemetry.trace import SpanKind

from genai_runtime.ledger import model_in
from genai_runtime.transport.tally import StreamTally

from ..version import __version__
from . import conventions as names
from .answers import AgentAnswer, Answer, EmbeddingAnswer, GeneratedAnswer, InteractionAnswer, PredictedImages
from .content import captured, interaction_request, request_content, result_content
from .settings import interaction_settings, request_settings
from .spans import Attributes, OperationSpan, harmless

if TYPE_CHECKING:
    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import TracerProvider

    from genai_runtime.transport.config import TransportConfig
    from genai_runtime.transport.request import Request

    from ..calling.function_calls import Call, Result

Wire = Mapping[str, Any]

_SCOPE = "genai"


class Kind:
    """What the conventions make of one operation of the API."""

    def __init__(
        self,
        operation: str,
        answer: Callable[[bool], Answer],
        settings: Callable[[Any], Attributes] | None = None,
        content: Callable[[Any], Attributes] | None = None,
    ) -> None:
        self.operation = operation
        self.answer = answer
        self.settings = settings
        self.content = content


_GENERATED = Kind(names.GENERATE_CONTENT, GeneratedAnswer, request_settings, request_content)
_EMBEDDED = Kind(names.EMBEDDINGS, EmbeddingAnswer)
_INTERACTION = Kind(names.CHAT, InteractionAnswer, interaction_settings, interaction_request)
_AGENT = Kind(names.CREATE_AGENT, AgentAnswer)
_IMAGES = Kind(names.GENERATE_CONTENT, PredictedImages)

#: By the operation's id, without the backend in it.
_KINDS = {
    "generateContent": _GENERATED,
    "streamGenerateContent": _GENERATED,
    "embedContent": _EMBEDDED,
    "batchEmbedContents": _EMBEDDED,
    "createInteraction": _INTERACTION,
    "streamCreateInteraction": _INTERACTION,
    "createAgent": _AGENT,
    "predict": _IMAGES,
}


def _kind_of(id: str, body: Any) -> Kind | None:
    name = id.removeprefix("vertex")
    kind = _KINDS.get(name[:1].lower() + name[1:])
    if kind is _IMAGES:
        first: Any = (body.get("instances") or ({},))[0]
        # The models of Vertex AI that take texts embed them by predicting.
        return _EMBEDDED if "content" in first else _IMAGES if "prompt" in first else None
    return kind


class OpenTelemetryObserver:
    """Makes the spans and the metrics. ``captures``: with the content of prompts and answers."""

    def __init__(
        self, tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None, *, captures: bool
    ) -> None:
        self.captures = captures
        self.tracer = trace.get_tracer(_SCOPE, __version__, tracer_provider, names.SCHEMA_URL)
        meter = metrics.get_meter(_SCOPE, __version__, meter_provider, names.SCHEMA_URL)

        def histogram(name: str, unit: str, description: str, buckets: tuple[float, ...]) -> Histogram:
            return meter.create_histogram(name, unit, description, explicit_bucket_boundaries_advisory=buckets)

        self.duration = histogram(*names.OPERATION_DURATION)
        self.tokens = histogram(*names.TOKEN_USAGE)
        self.first_chunk = histogram(*names.TIME_TO_FIRST_CHUNK)

    def request(self, request: Request, config: TransportConfig) -> RequestSpan | None:
        """A request that is an operation of the conventions; none where instrumentation is suppressed."""
        if context.get_value("suppress_instrumentation"):
            return None
        return self._begun(request, config)

    @harmless
    def _begun(self, request: Request, config: TransportConfig) -> RequestSpan | None:
        kind = _kind_of(request.operation.id, request.body)
        return None if kind is None else RequestSpan(self, kind, request, config)

    def loop(self, model: Any, agent: Any = None, *, vertexai: bool) -> LoopSpan:
        """The requests and function calls of one answer: an agent that runs in this process."""
        shared: Attributes = {names.OPERATION: names.INVOKE_AGENT, names.PROVIDER: _provider(vertexai)}
        if isinstance(model, str):
            shared[names.REQUEST_MODEL] = model.rpartition("/")[2]
        attributes, title = dict(shared), names.INVOKE_AGENT
        if isinstance(agent, str):
            attributes[names.AGENT_NAME], title = agent, f"{title} {agent}"
        return LoopSpan(self.tracer, title, SpanKind.INTERNAL, attributes, shared, self.duration)

    def tool(self, call: Call) -> ToolSpan:
        """A function that a model calls."""
        return ToolSpan(self, call)


def _provider(vertexai: bool) -> str:
    return names.VERTEX_AI if vertexai else names.GEMINI


@lru_cache(maxsize=64)
def _server(base_url: str) -> tuple[tuple[str, Any], ...]:
    parts = urlsplit(base_url)
    if not parts.hostname:
        return ()
    default = 80 if parts.scheme == "http" else 443
    return ((names.SERVER_ADDRESS, parts.hostname), (names.SERVER_PORT, parts.port or default))


class LoopSpan(OperationSpan):
    """The requests and the function calls of one answer."""


class RequestSpan(OperationSpan):
    """One request: its settings, its answer or the events of it, and what both are counted by."""

    def __init__(self, observer: OpenTelemetryObserver, kind: Kind, request: Request, config: TransportConfig) -> None:
        self._observer = observer
        body: Any = request.body
        options = request.options
        base_url = (None if options is None else options.base_url) or config.base_url
        operation, subject = kind.operation, model_in(request.path)
        vertexai = config.backend is not None and config.backend.vertexai
        shared: Attributes = {names.PROVIDER: _provider(vertexai), **dict(_server(base_url))}
        more: Attributes = {}
        if kind is _INTERACTION:
            subject = body.get("model")
            if agent := body.get("agent"):
                operation = names.INVOKE_AGENT
                more = {names.AGENT_NAME: agent}
        elif kind is _AGENT:
            subject, agent = None, body.get("id")
            more = {names.AGENT_NAME: agent} if agent else {}
        shared[names.OPERATION] = operation
        if subject:
            shared[names.REQUEST_MODEL] = subject
        self._streamed = request.operation.stream is not None
        if self._streamed:
            more[names.REQUEST_STREAM] = True
        if kind.settings is not None:
            more |= kind.settings(body)
        title = subject or more.get(names.AGENT_NAME)
        super().__init__(
            observer.tracer,
            f"{operation} {title}" if title else operation,
            SpanKind.CLIENT,
            {**shared, **more},
            shared,
            observer.duration,
        )
        captures = observer.captures and self.span.is_recording()
        self._answer = kind.answer(captures)
        if captures and kind.content is not None:
            self.span.set_attributes(kind.content(body))
        self._first: float | None = None

    @harmless
    def answered(self, answer: Any) -> None:
        if isinstance(answer, dict):
            self._answer.take(answer)

    def counting(self, tally: StreamTally | None) -> StreamTally:
        # A stream is open once its first event has come.
        self._first = perf_counter() - self.began
        self._observer.first_chunk.record(self._first, self.measured)
        return _WatchedTally(self, tally)

    @harmless
    def event(self, event: Any) -> None:
        """Take an event of the stream."""
        if event.__class__ is dict:
            self._answer.take(event)

    @harmless
    def describe(self) -> None:
        if self.span.is_recording():
            if self._first is not None:
                self.span.set_attribute(names.RESPONSE_FIRST_CHUNK, self._first)
            self.span.set_attributes(self._answer.attributes())

    @harmless
    def measure(self) -> None:
        found = self._answer
        if found.error and names.ERROR_TYPE not in self.measured:
            # It is told in the middle of a stream, as an event like others.
            self.measured[names.ERROR_TYPE] = found.error
            self.span.set_attribute(names.ERROR_TYPE, found.error)
            self.span.set_status(trace.Status(trace.StatusCode.ERROR))
        if found.model:
            self.measured[names.RESPONSE_MODEL] = found.model
        for kind, count in found.tokens().items():
            self._observer.tokens.record(
                count,
                {**self.measured, names.TOKEN_TYPE: kind},
                context=trace.set_span_in_context(self.span),
            )


class _WatchedTally(StreamTally):
    """Sees the events of a stream for its span, and for whatever else counts them."""

    __slots__ = ("_counted", "_span")

    def __init__(self, span: RequestSpan, counted: StreamTally | None) -> None:
        super().__init__("", None, None)
        self._span = span
        self._counted = counted

    def see(self, event: Any) -> None:
        if self._counted is not None:
            self._counted.see(event)
        self._span.event(event)

    def end(self) -> None:
        if self._counted is not None:
            self._counted.end()
        self._span.end()


class ToolSpan(OperationSpan):
    """A function that a model calls; the message of its error is told with content only."""

    def __init__(self, observer: OpenTelemetryObserver, call: Call) -> None:
        name = call.target.name
        attributes: Attributes = {
            names.OPERATION: names.EXECUTE_TOOL,
            names.TOOL_NAME: name,
            names.TOOL_TYPE: "function",
        }
        if call.id:
            attributes[names.TOOL_CALL_ID] = call.id
        if description := getattr(call.target, "declaration", {}).get("description"):
            attributes[names.TOOL_DESCRIPTION] = description
        self.describes_errors = observer.captures
        measured: Attributes = {names.OPERATION: names.EXECUTE_TOOL, names.TOOL_NAME: name}
        super().__init__(
            observer.tracer,
            f"{names.EXECUTE_TOOL} {name}",
            SpanKind.INTERNAL,
            attributes,
            measured,
            observer.duration,
        )
        self._captures = observer.captures and self.span.is_recording()
        if self._captures:
            self.span.set_attribute(names.TOOL_CALL_ARGUMENTS, captured(dict(call.arguments or {})))

    @harmless
    def answered(self, answer: Result) -> None:
        if answer.error is not None:
            # The model is told of it, and goes on.
            self.end(answer.error)
        elif self._captures:
            self.span.set_attribute(names.TOOL_CALL_RESULT, captured(result_content(answer.part)))
