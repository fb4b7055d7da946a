"""What was asked and answered as an event: a record of OpenTelemetry's logs, apart from the spans."""

from __future__ import annotations

import json
from importlib.metadata import version
from time import time_ns
from typing import TYPE_CHECKING, Any

from opentelemetry import trace
from opentelemetry._logs import LogRecord, SeverityNumber, get_logger

from ..version import __version__
from . import conventions as names

if TYPE_CHECKING:
    from opentelemetry._logs import LoggerProvider
    from opentelemetry.trace import Span

    from .spans import Attributes

# Before it, the SDK exports no records that are made of the API alone.
_LOWEST = (1, 37)


class EventLog:
    """Where events go.

    Raises:
        ImportError: OpenTelemetry is too old for them.
    """

    def __init__(self, scope: str, logger_provider: LoggerProvider | None) -> None:
        if tuple(map(int, version("opentelemetry-api").split(".")[:2])) < _LOWEST:
            raise ImportError("events need opentelemetry-api 1.37 or newer: pip install --upgrade opentelemetry-api")
        self._logger = get_logger(scope, __version__, logger_provider, names.SCHEMA_URL)

    def tell(self, attributes: Attributes, span: Span) -> None:
        """Write the details of an operation, which is over."""
        # What is text on a span has its structure here.
        told: dict[str, Any] = {
            name: json.loads(value) if name in names.CONTENT and isinstance(value, str) else value
            for name, value in attributes.items()
        }
        record = LogRecord(
            timestamp=time_ns(),
            context=trace.set_span_in_context(span),
            severity_number=SeverityNumber.DEBUG,
            event_name=names.DETAILS,
            attributes=told,
        )
        self._logger.emit(record)
