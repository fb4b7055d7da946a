"""What ``opentelemetry-instrument`` finds by its entry point, and a program may call itself."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from opentelemetry.instrumentation.instrumentor import BaseInstrumentor  # type: ignore[attr-defined, unused-ignore]

from . import instrument, uninstrument

__all__ = ["GenAIInstrumentor"]


class GenAIInstrumentor(BaseInstrumentor):  # type: ignore[misc, unused-ignore]
    """Switches tracing on and off: ``GenAIInstrumentor().instrument(tracer_provider=...)``.

    It takes the arguments of :func:`genai.instrument`.
    """

    def instrumentation_dependencies(self) -> Collection[str]:
        return ("gemini-genai",)

    def _instrument(self, **kwargs: Any) -> None:
        taken = ("tracer_provider", "meter_provider", "logger_provider", "capture_content")
        instrument(**{name: kwargs[name] for name in taken if name in kwargs})

    def _uninstrument(self, **kwargs: Any) -> None:
        uninstrument()
