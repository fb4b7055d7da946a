# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownClientEvent(UnknownVariant):
    """A variant of ``ClientEvent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        event_type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    event_type: Literal["UNKNOWN"] = wire_field("any", "required", wire="event_type")

    def __init__(self, *, event_type: Any = None, **fields: Any) -> None: ...


class ClientEventCodec(UnionCodec):
    """What a client sends to a live interaction.

    One of ``CancelInteractionEvent``, ``CompleteInteractionEvent``, ``ConnectInteractionEvent``,
    ``CreateInteractionEvent``, ``DisconnectEvent``, ``InputEvent``, ``UserActionInput`` and ``WorldSetupEvent``.
    Objects are told apart by ``event_type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "CancelInteractionEvent"),
        ("model", "CompleteInteractionEvent"),
        ("model", "ConnectInteractionEvent"),
        ("model", "CreateInteractionEvent"),
        ("model", "DisconnectEvent"),
        ("model", "InputEvent"),
        ("model", "UserActionInput"),
        ("model", "WorldSetupEvent"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("event_type", "event_type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("event_type")) or UnknownClientEvent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return ClientEventCodec.other(v, where, backend)


if TYPE_CHECKING:
    ClientEvent: TypeAlias = "CancelInteractionEvent | CompleteInteractionEvent | ConnectInteractionEvent | CreateInteractionEvent | DisconnectEvent | InputEvent | UserActionInput | WorldSetupEvent | UnknownClientEvent"
else:
    ClientEvent = ClientEventCodec

from .cancel_interaction_event import CancelInteractionEvent
from .complete_interaction_event import CompleteInteractionEvent
from .connect_interaction_event import ConnectInteractionEvent
from .create_interaction_event import CreateInteractionEvent
from .disconnect_event import DisconnectEvent
from .input_event import InputEvent
from .user_action_input import UserActionInput
from .world_setup_event import WorldSetupEvent

_MAPPING: dict[Any, Any] = {
    "input": InputEvent,
    "interaction.cancel": CancelInteractionEvent,
    "interaction.complete": CompleteInteractionEvent,
    "interaction.connect": ConnectInteractionEvent,
    "interaction.create": CreateInteractionEvent,
    "interaction.disconnect": DisconnectEvent,
    "user_action": UserActionInput,
    "world_setup": WorldSetupEvent,
}
ClientEventCodec._MAPPING = _MAPPING
ClientEventCodec._UNKNOWN = UnknownClientEvent
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        CancelInteractionEvent,
        CompleteInteractionEvent,
        ConnectInteractionEvent,
        CreateInteractionEvent,
        DisconnectEvent,
        InputEvent,
        UnknownClientEvent,
        UserActionInput,
        WorldSetupEvent,
    )
)
ClientEventCodec._CLASSES = _CLASSES
