"""Where spans and metrics go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opentelemetry import metrics, trace

from ..version import __version__
from . import conventions as names

if TYPE_CHECKING:
    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import Span, TracerProvider

    from .answers import Answer
    from .spans import Attributes

_SCOPE = "genai"


class Recorder:
    """The tracer and the histograms. ``captures``: with the content of prompts and answers."""

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

    def count(self, answer: Answer, measured: Attributes, span: Span) -> None:
        """Count the tokens of an answer, by the attributes of its metrics."""
        for kind, count in answer.tokens().items():
            attributes = {**measured, names.TOKEN_TYPE: kind}
            self.tokens.record(count, attributes, context=trace.set_span_in_context(span))
