"""OpenTelemetry: spans and metrics of calls, by the semantic conventions for generative AI.

>>> import genai
>>> genai.instrument()

It needs the extra ``otel``. Under ``opentelemetry-instrument`` it is switched on by itself.
"""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING

from genai_runtime import observing
from genai_runtime.lazy_module import LazyModule

if TYPE_CHECKING:
    from opentelemetry import metrics, trace
else:
    metrics = LazyModule("opentelemetry.metrics", globals())
    trace = LazyModule("opentelemetry.trace", globals())

__all__ = ["instrument", "uninstrument"]

_VARIABLE = "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT"
# The words of OpenTelemetry's own instrumentations, of today and of before.
_CAPTURES = {
    "": False, "false": False, "0": False, "no_content": False,
    "true": True, "1": True, "span_only": True, "span_and_event": True,
}  # fmt: skip


def instrument(
    *,
    tracer_provider: trace.TracerProvider | None = None,
    meter_provider: metrics.MeterProvider | None = None,
    capture_content: bool | None = None,
) -> None:
    """Report the calls of all clients of this process to OpenTelemetry, those made before too.

    Each request to a model or an agent is a span, with its tokens, its finish reasons and its error; functions that a
    model calls are spans too. A stream's span ends when the stream does. Metrics are the tokens and seconds of each.

    Args:
        tracer_provider: Where spans go. Default: OpenTelemetry's global one, also where that is set later.
        meter_provider: Where metrics go. Default: the global one.
        capture_content: Whether prompts, answers, and arguments and results of functions are recorded, without
            credentials, and without the bytes of media. Default: what the environment variable
            ``OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT`` says, else no.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """
    try:
        from .observer import OpenTelemetryObserver
    except ImportError as error:
        if (error.name or "").partition(".")[0] != "opentelemetry":
            raise
        raise ImportError("tracing needs OpenTelemetry: pip install 'gemini-genai[otel]'", name=error.name) from None
    captures = _captures(os.environ.get(_VARIABLE, "")) if capture_content is None else capture_content
    observing.observer = OpenTelemetryObserver(tracer_provider, meter_provider, captures=captures)


def uninstrument() -> None:
    """Report nothing from now on. What is under way is reported to its end."""
    observing.observer = None


def _captures(said: str) -> bool:
    found = _CAPTURES.get(said.strip().lower())
    if found is None:
        # Events with the content are not written here.
        warnings.warn(f"{_VARIABLE}={said!r:.80} is none of span_only, no_content; nothing is captured", stacklevel=3)
        return False
    return found
