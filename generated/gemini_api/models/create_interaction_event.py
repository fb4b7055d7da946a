# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import CreateInteractionEventDict
    from .interactions_tool import InteractionsTool, InteractionsToolCodec

later(globals(), "InteractionsTool InteractionsToolCodec")


@define(init=False, kw_only=True)
class CreateInteractionEvent(ModelBase):
    """Begins another interaction.

    Attributes:
        event_type: Name of the event, always `interaction.create`.
        model: Id of the model.
        previous_interaction_id: Id of the interaction that it follows.
        store: False keeps nothing of it on the server.
        system_instruction: Standing orders for the model.
        tools: Tools that the model may use.
    """

    event_type: Literal["interaction.create"] | None = wire_field(
        ("const", "interaction.create"), "fixed", wire="event_type"
    )
    """Name of the event, always `interaction.create`."""
    model: str | None = wire_field("string")
    """Id of the model."""
    previous_interaction_id: str | None = wire_field("string", wire="previous_interaction_id")
    """Id of the interaction that it follows."""
    store: bool | None = wire_field("boolean")
    """False keeps nothing of it on the server."""
    system_instruction: str | None = wire_field("string", wire="system_instruction")
    """Standing orders for the model."""
    tools: list[InteractionsTool] | None = wire_field(("list", ("union", "InteractionsTool")))
    """Tools that the model may use."""

    def __init__(self, **fields: Unpack[CreateInteractionEventDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("event_type")) is not None:
            v = v if v == "interaction.create" else decode_const(v, "interaction.create")
        self.event_type = v
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        v = get("previous_interaction_id")
        self.previous_interaction_id = v if v is None or v.__class__ is str else decode_str(v)
        self.store = v if (v := get("store")) is None or v.__class__ is bool else decode_bool(v)
        self.system_instruction = v if (v := get("system_instruction")) is None or v.__class__ is str else decode_str(v)
        if (v := get("tools")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsToolCodec.from_dict(i) for i in v if i is not None]
        self.tools = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not None:
            out["event_type"] = v if v.__class__ is str else self._checked("event_type", v)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.previous_interaction_id) is not None:
            out["previous_interaction_id"] = v if v.__class__ is str else self._checked("previous_interaction_id", v)
        if (v := self.store) is not None:
            out["store"] = v if v.__class__ is bool else self._checked("store", v)
        if (v := self.system_instruction) is not None:
            out["system_instruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        if (v := self.tools) is not None:
            v = v if v.__class__ is list else self._checked("tools", v)
            out["tools"] = [InteractionsToolCodec.to_dict(i, "CreateInteractionEvent.tools", backend) for i in v]
        return {**self._extra, **out} if self._extra else out
