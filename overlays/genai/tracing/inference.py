"""The span of one answer of a model, with what it is counted by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from opentelemetry import trace
from opentelemetry.trace import SpanKind

from . import conventions as names
from .spans import Attributes, OperationSpan, harmless

if TYPE_CHECKING:
    from .answers import Answer
    from .recorder import Recorder

Wire = Mapping[str, Any]


class InferenceSpan(OperationSpan):
    """One answer of a model.

    Args:
        recorder: Where spans and metrics go.
        title: What the span is called by, behind its operation.
        shared: Attributes of the span and of its metrics.
        more: Attributes of the span alone.
        **when: Its parent and its begin, as :class:`OperationSpan` has them.
    """

    _answer: Answer

    def __init__(self, recorder: Recorder, title: Any, shared: Attributes, more: Attributes, **when: Any) -> None:
        self._recorder = recorder
        name = str(shared[names.OPERATION]) + (f" {title}" if title else "")
        attributes = {**shared, **more}
        super().__init__(recorder.tracer, name, SpanKind.CLIENT, attributes, shared, recorder.duration, **when)
        self.captures = recorder.captures and self.span.is_recording()
        self._first: float | None = None

    def came(self, seconds: float) -> None:
        """The first of it has come, so many seconds behind its begin."""
        self._first = seconds
        self._recorder.first_chunk.record(seconds, self.measured)

    @harmless
    def take(self, answer: Any) -> None:
        """Take an answer, or a piece of one."""
        if answer.__class__ is dict:
            self._answer.take(answer)

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
        self._recorder.count(found, self.measured, self.span)
