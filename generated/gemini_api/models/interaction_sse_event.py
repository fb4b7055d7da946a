# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownInteractionSSEEvent(UnknownVariant):
    """A variant of ``InteractionSSEEvent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        event_type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    event_type: Literal["UNKNOWN"] = wire_field("any", "required", wire="event_type")

    def __init__(self, *, event_type: Any = None, **fields: Any) -> None: ...


class InteractionSSEEventCodec(UnionCodec):
    """An event of a stream.

    One of ``ErrorEvent``, ``InteractionCompletedEvent``, ``InteractionCreatedEvent``, ``InteractionStatusUpdate``,
    ``StepDelta``, ``StepStart`` and ``StepStop``. Objects are told apart by ``event_type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ErrorEvent"),
        ("model", "InteractionCompletedEvent"),
        ("model", "InteractionCreatedEvent"),
        ("model", "InteractionStatusUpdate"),
        ("model", "StepDelta"),
        ("model", "StepStart"),
        ("model", "StepStop"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("event_type", "event_type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("event_type")) or UnknownInteractionSSEEvent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return InteractionSSEEventCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionSSEEvent: TypeAlias = "ErrorEvent | InteractionCompletedEvent | InteractionCreatedEvent | InteractionStatusUpdate | StepDelta | StepStart | StepStop | UnknownInteractionSSEEvent"
else:
    InteractionSSEEvent = InteractionSSEEventCodec

from .error_event import ErrorEvent
from .interaction_completed_event import InteractionCompletedEvent
from .interaction_created_event import InteractionCreatedEvent
from .interaction_status_update import InteractionStatusUpdate
from .step_delta import StepDelta
from .step_start import StepStart
from .step_stop import StepStop

_MAPPING: dict[Any, Any] = {
    "error": ErrorEvent,
    "interaction.completed": InteractionCompletedEvent,
    "interaction.created": InteractionCreatedEvent,
    "interaction.status_update": InteractionStatusUpdate,
    "step.delta": StepDelta,
    "step.start": StepStart,
    "step.stop": StepStop,
}
InteractionSSEEventCodec._MAPPING = _MAPPING
InteractionSSEEventCodec._UNKNOWN = UnknownInteractionSSEEvent
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ErrorEvent,
        InteractionCompletedEvent,
        InteractionCreatedEvent,
        InteractionStatusUpdate,
        StepDelta,
        StepStart,
        StepStop,
        UnknownInteractionSSEEvent,
    )
)
InteractionSSEEventCodec._CLASSES = _CLASSES
