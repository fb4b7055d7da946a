"""What a program sees of ``genai.instrument()``, by the in-memory exporters of OpenTelemetry's SDK."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

import opentelemetry.sdk._logs.export as logs
import pytest
from opentelemetry.sdk._logs import LoggerProvider
from opentelemetry.sdk._logs.export import SimpleLogRecordProcessor
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import genai

# Newer releases have the second name.
_Records: Any = getattr(logs, "InMemoryLogRecordExporter", None) or vars(logs)["InMemoryLogExporter"]

#: Tests of events need what can write them.
needs_events = pytest.mark.skipif(
    tuple(map(int, version("opentelemetry-api").split(".")[:2])) < (1, 37), reason="OpenTelemetry is too old for events"
)


class Seen:
    """What was exported: spans in the order in which they ended, and the sums of metrics."""

    def __init__(self) -> None:
        self._exporter, self.provider = InMemorySpanExporter(), TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])
        self._records, self.loggers = _Records(), LoggerProvider()
        self.loggers.add_log_record_processor(SimpleLogRecordProcessor(self._records))

    def instrument(self, **more: Any) -> None:
        providers: Any = {"tracer_provider": self.provider, "meter_provider": self.meters}
        genai.instrument(**providers, logger_provider=self.loggers, **more)

    @property
    def spans(self) -> list[Any]:
        """The spans since this was last asked for."""
        found = list(self._exporter.get_finished_spans())
        self._exporter.clear()
        return found

    @property
    def events(self) -> list[Any]:
        """The records of events since this was last asked for."""
        found = [each.log_record for each in self._records.get_finished_logs()]
        self._records.clear()
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
