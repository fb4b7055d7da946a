"""What is reported to OpenTelemetry: which requests are operations of the conventions, and what is said of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter
from typing import TYPE_CHECKING, Any

from opentelemetry import context
from opentelemetry.trace import SpanKind

from genai_runtime.ledger import model_in
from genai_runtime.transport.tally import StreamTally

from . import conventions as names
from .answers import AgentAnswer, Answer, EmbeddingAnswer, GeneratedAnswer, InteractionAnswer, PredictedImages
from .content import captured, interaction_request, request_content, result_content
from .inference import InferenceSpan
from .recorder import Recorder
from .settings import common, interaction_settings, request_settings
from .spans import Attributes, OperationSpan, harmless

if TYPE_CHECKING:
    from genai_runtime.session.address import Address
    from genai_runtime.session.opening import SessionPlan
    from genai_runtime.transport.config import TransportConfig
    from genai_runtime.transport.request import Request

    from ..calling.function_calls import Call, Result
    from .sessions import ConnectionSpan, SessionSpan

Wire = Mapping[str, Any]


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


class OpenTelemetryObserver(Recorder):
    """Makes the spans and the metrics."""

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
        shared: Attributes = {names.OPERATION: names.INVOKE_AGENT, **common(vertexai)}
        if isinstance(model, str):
            shared[names.REQUEST_MODEL] = model.rpartition("/")[2]
        attributes, title = dict(shared), names.INVOKE_AGENT
        if isinstance(agent, str):
            attributes[names.AGENT_NAME], title = agent, f"{title} {agent}"
        return LoopSpan(self.tracer, title, SpanKind.INTERNAL, attributes, shared, self.duration)

    def tool(self, call: Call) -> ToolSpan:
        """A function that a model calls."""
        return ToolSpan(self, call)

    def session(self, plan: SessionPlan) -> SessionSpan | None:
        """A session in real time; none where instrumentation is suppressed."""
        if context.get_value("suppress_instrumentation"):
            return None
        return self._opened(plan)

    @harmless
    def _opened(self, plan: SessionPlan) -> SessionSpan:
        from .sessions import SessionSpan

        return SessionSpan(self, plan)

    def connection(self, address: Address, interaction: str) -> ConnectionSpan | None:
        """A connection to an interaction; none where instrumentation is suppressed."""
        if context.get_value("suppress_instrumentation"):
            return None
        return self._joined(address, interaction)

    @harmless
    def _joined(self, address: Address, interaction: str) -> ConnectionSpan:
        from .sessions import ConnectionSpan

        return ConnectionSpan(self, address, interaction)


class LoopSpan(OperationSpan):
    """The requests and the function calls of one answer."""


class RequestSpan(InferenceSpan):
    """One request: its settings, and its answer or the events of it."""

    def __init__(self, observer: OpenTelemetryObserver, kind: Kind, request: Request, config: TransportConfig) -> None:
        body: Any = request.body
        options = request.options
        base_url = (None if options is None else options.base_url) or config.base_url
        operation, subject = kind.operation, model_in(request.path)
        vertexai = config.backend is not None and config.backend.vertexai
        shared = common(vertexai, base_url)
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
        if request.operation.stream is not None:
            more[names.REQUEST_STREAM] = True
        if kind.settings is not None:
            more |= kind.settings(body)
        title = subject or more.get(names.AGENT_NAME)
        super().__init__(observer, title, shared, more, kind.answer, eventful=kind.content is not None)
        self._content: Attributes = kind.content(body) if self.captures and kind.content is not None else {}

    def content(self) -> Attributes:
        return self._content

    def answered(self, answer: Any) -> None:
        self.take(answer)

    def counting(self, tally: StreamTally | None) -> StreamTally:
        # A stream is open once its first event has come.
        self.came(perf_counter() - self.began)
        return _WatchedTally(self, tally)


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
        self._span.take(event)

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
