"""OpenTelemetry: spans and metrics of calls, by the semantic conventions for generative AI.

>>> import genai
>>> genai.instrument()

It needs the extra ``otel``. Under ``opentelemetry-instrument`` it is switched on by itself.
"""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING, Any, Literal

from genai_runtime import observing
from genai_runtime.errors.arguments import wrong
from genai_runtime.lazy_module import LazyModule

if TYPE_CHECKING:
    from opentelemetry import _logs, metrics, trace
else:
    _logs = LazyModule("opentelemetry._logs", globals())
    metrics = LazyModule("opentelemetry.metrics", globals())
    trace = LazyModule("opentelemetry.trace", globals())

__all__ = ["instrument", "uninstrument"]

_VARIABLE = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
#: Where content is captured: on spans, and in events.
_CAPTURES = {
    "no_content": (False, False),
    "span_only": (True, False),
    "event_only": (False, True),
    "span_and_event": (True, True),
}
# Words of the environment besides: OpenTelemetry's own instrumentations had them before.
_OLDER = {"": "no_content", "false": "no_content", "0": "no_content", "true": "span_only", "1": "span_only"}


def instrument(
    *,
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
    logger_provider: _logs.LoggerProvider | None = None,
    capture_content: bool | Literal["no_content", "span_only", "event_only", "span_and_event"] | None = None,
) -> None:
    """Report the calls of all clients of this process to OpenTelemetry, those made before too.

    Each request to a model or an agent is a span, with its tokens, its finish reasons and its error; functions that a
    model calls are spans too, and sessions in real time with their turns. A stream's span ends when the stream does.
    Metrics are the tokens and seconds of each.

    Args:
        tracer_provider: Where spans go. Default: OpenTelemetry's global one, also where that is set later.
        meter_provider: Where metrics go. Default: the global one.
        logger_provider: Where events go, if there are any. Default: the global one.
        capture_content: Whether and where prompts, answers, and arguments and results of functions are recorded,
            without credentials, and without the bytes of media: ``"span_only"`` (or True), ``"event_only"`` for an
            event of each answer, ``"span_and_event"``, or ``"no_content"`` (or False). Default: what the environment
            variable ``OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT`` says, else no.

    Raises:
        ArgumentError: ``capture_content`` is none of these.
        ImportError: OpenTelemetry is not installed, or too old for events.
    """
    on_spans, in_events = _captures(capture_content)
    try:
        from .observer import OpenTelemetryObserver
        from .recorder import SCOPE

        events = None
        if in_events:
            from .events import EventLog

            events = EventLog(SCOPE, logger_provider)
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "opentelemetry":
            raise
        raise ImportError("tracing needs OpenTelemetry: pip install 'gemini-genai[otel]'", name=error.name) from None
    observing.observer = OpenTelemetryObserver(tracer_provider, meter_provider, captures=on_spans, events=events)


def uninstrument() -> None:
    """Report nothing from now on. What is under way is reported to its end."""
    observing.observer = None


def _captures(asked: Any) -> tuple[bool, bool]:
    """Whether content is recorded on spans, and in events."""
    if isinstance(asked, bool):
        return asked, False
    if asked is not None:
        if not isinstance(asked, str) or asked not in _CAPTURES:
            raise wrong("capture_content", f"True, False, or one of {', '.join(_CAPTURES)}", asked)
        return _CAPTURES[asked]
    said = os.environ.get(_VARIABLE, "")
    word = said.strip().lower()
    found = _CAPTURES.get(_OLDER.get(word, word))
    if found is None:
        warnings.warn(f"{_VARIABLE}={said!r:.80} is none of {', '.join(_CAPTURES)}; nothing is captured", stacklevel=3)
        return False, False
    return found
