# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownServerEvent(UnknownVariant):
    """A variant of ``ServerEvent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        event_type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    event_type: Literal["UNKNOWN"] = wire_field("any", "required", wire="event_type")

    def __init__(self, *, event_type: Any = None, **fields: Any) -> None: ...


class ServerEventCodec(UnionCodec):
    """What the server sends in a live interaction.

    One of ``ErrorEvent``, ``InteractionCancelledEvent``, ``InteractionConnectedEvent``,
    ``LiveInteractionCompletedEvent``, ``LiveInteractionCreatedEvent``, ``StepDelta``, ``StepStart`` and ``StepStop``.
    Objects are told apart by ``event_type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ErrorEvent"),
        ("model", "InteractionCancelledEvent"),
        ("model", "InteractionConnectedEvent"),
        ("model", "LiveInteractionCompletedEvent"),
        ("model", "LiveInteractionCreatedEvent"),
        ("model", "StepDelta"),
        ("model", "StepStart"),
        ("model", "StepStop"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("event_type", "event_type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("event_type")) or UnknownServerEvent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return ServerEventCodec.other(v, where, backend)


if TYPE_CHECKING:
    ServerEvent: TypeAlias = "ErrorEvent | InteractionCancelledEvent | InteractionConnectedEvent | LiveInteractionCompletedEvent | LiveInteractionCreatedEvent | StepDelta | StepStart | StepStop | UnknownServerEvent"
else:
    ServerEvent = ServerEventCodec

from .error_event import ErrorEvent
from .interaction_cancelled_event import InteractionCancelledEvent
from .interaction_connected_event import InteractionConnectedEvent
from .live_interaction_completed_event import LiveInteractionCompletedEvent
from .live_interaction_created_event import LiveInteractionCreatedEvent
from .step_delta import StepDelta
from .step_start import StepStart
from .step_stop import StepStop

_MAPPING: dict[Any, Any] = {
    "error": ErrorEvent,
    "interaction.cancelled": InteractionCancelledEvent,
    "interaction.completed": LiveInteractionCompletedEvent,
    "interaction.connected": InteractionConnectedEvent,
    "interaction.created": LiveInteractionCreatedEvent,
    "step.delta": StepDelta,
    "step.start": StepStart,
    "step.stop": StepStop,
}
ServerEventCodec._MAPPING = _MAPPING
ServerEventCodec._UNKNOWN = UnknownServerEvent
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ErrorEvent,
        InteractionCancelledEvent,
        InteractionConnectedEvent,
        LiveInteractionCompletedEvent,
        LiveInteractionCreatedEvent,
        StepDelta,
        StepStart,
        StepStop,
        UnknownServerEvent,
    )
)
ServerEventCodec._CLASSES = _CLASSES
