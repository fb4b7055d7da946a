"""The span of one answer of a model, with what it is counted by, and its event."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from opentelemetry import trace
from opentelemetry.trace import SpanKind

from . import conventions as names
from .spans import Attributes, OperationSpan, harmless

if TYPE_CHECKING:
    from .answers import Answer
    from .recorder import Recorder


class InferenceSpan(OperationSpan):
    """One answer of a model.

    Args:
        recorder: Where spans, metrics and events go.
        title: What the span is called by, behind its operation.
        shared: Attributes of the span and of its metrics.
        more: Attributes of the span alone.
        answer: Makes what takes the answer, with what it says or without.
        eventful: Whether there is an event of it, where events are wanted.
        **when: Its parent and its begin, as :class:`OperationSpan` has them.
    """

    def __init__(
        self,
        recorder: Recorder,
        title: Any,
        shared: Attributes,
        more: Attributes,
        answer: Callable[[bool], Answer],
        *,
        eventful: bool = True,
        **when: Any,
    ) -> None:
        self._recorder = recorder
        name = str(shared[names.OPERATION]) + (f" {title}" if title else "")
        self._asked = {**shared, **more}
        super().__init__(recorder.tracer, name, SpanKind.CLIENT, self._asked, shared, recorder.duration, **when)
        self._on_span = recorder.captures and self.span.is_recording()
        self._events = recorder.events if eventful else None
        #: Whether anybody wants to know what is asked and answered.
        self.captures = self._on_span or self._events is not None
        self._answer = answer(self.captures)
        self._first: float | None = None

    def came(self, seconds: float) -> None:
        """Some of it has come, so many seconds behind its begin; of the first is taken note."""
        if self._first is None:
            self._first = seconds
            self._recorder.first_chunk.record(seconds, self.measured)

    @harmless
    def take(self, answer: Any) -> None:
        """Take an answer, or a piece of one."""
        if answer.__class__ is dict:
            self._answer.take(answer)

    def content(self) -> Attributes:
        """What was asked, where anybody wants to know."""
        return {}

    @cached_property
    def _told(self) -> Attributes:
        """What came of it, asked for when it is over."""
        found = {**self.content(), **self._answer.attributes()}
        return found if self._first is None else {**found, names.RESPONSE_FIRST_CHUNK: self._first}

    @harmless
    def describe(self) -> None:
        if self.span.is_recording():
            left_out = frozenset() if self._on_span else names.CONTENT
            self.span.set_attributes({name: value for name, value in self._told.items() if name not in left_out})

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
        if self._events is not None:
            self._events.tell({**self._asked, **self._told, **self.measured}, self.span)
