"""Where spans and metrics go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import metrics, trace

from ..version import __version__
from . import conventions as names

#: What tracer, meter and logger are called by.
SCOPE = "genai"

if TYPE_CHECKING:
    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from .answers import Answer
    from .events import EventLog
    from .spans import Attributes


class Recorder:
    """The tracer and the histograms.

    Args:
        tracer_provider: Where spans go.
        meter_provider: Where metrics go.
        captures: Whether spans have the content of prompts and answers.
        events: Where events with the content go, if they are wanted.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None,
        meter_provider: MeterProvider | None,
        *,
        captures: bool,
        events: EventLog | None = None,
    ) -> None:
        self.captures = captures
        self.events = events
        self.tracer = trace.get_tracer(SCOPE, __version__, tracer_provider, names.SCHEMA_URL)
        meter = metrics.get_meter(SCOPE, __version__, meter_provider, names.SCHEMA_URL)

        def histogram(name: str, unit: str, description: str, buckets: tuple[float, ...]) -> Histogram:
            return meter.create_histogram(name, unit, description, explicit_bucket_boundaries_advisory=buckets)

        self.duration = histogram(*names.OPERATION_DURATION)
        self.tokens = histogram(*names.TOKEN_USAGE)
        self.first_chunk = histogram(*names.TIME_TO_FIRST_CHUNK)

    def count(self, answer: Answer, measured: Attributes, span: Span) -> None:
        """Count the tokens of an answer, by the attributes of its metrics."""
        for kind, count in answer.tokens().items():
            attributes = {**measured, names.TOKEN_TYPE: kind}
            self.tokens.record(count, attributes, context=trace.set_span_in_context(span))
