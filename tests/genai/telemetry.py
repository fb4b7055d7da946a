"""What a program sees of ``genai.instrument()``, by the in-memory exporters of OpenTelemetry's SDK."""

from __future__ import annotations

from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import genai


class Seen:
    """What was exported: spans in the order in which they ended, and the sums of metrics."""

    def __init__(self) -> None:
        self._exporter, self.provider = InMemorySpanExporter(), TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])

    def instrument(self, **more: Any) -> None:
        genai.instrument(tracer_provider=self.provider, meter_provider=self.meters, **more)

    @property
    def spans(self) -> list[Any]:
        """The spans since this was last asked for."""
        found = list(self._exporter.get_finished_spans())
        self._exporter.clear()
        return found

    @property
    def one(self) -> Any:
        (span,) = self.spans
        return span

    def points(self, name: str) -> list[Any]:
        data = self._reader.get_metrics_data()
        if data is None:
            return []
        metrics = [each for of in data.resource_metrics for scope in of.scope_metrics for each in scope.metrics]
        return [point for each in metrics if each.name == name for point in each.data.data_points]
