# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveClientMessageDict
    from .live_client_content import LiveClientContent
    from .live_client_context_update import LiveClientContextUpdate
    from .live_client_realtime_input import LiveClientRealtimeInput
    from .live_client_setup import LiveClientSetup
    from .live_client_tool_response import LiveClientToolResponse

later(
    globals(),
    "LiveClientContent LiveClientContextUpdate LiveClientRealtimeInput LiveClientSetup LiveClientToolResponse",
)


@define(init=False, kw_only=True)
class LiveClientMessage(ModelBase):
    """What a client sends in a Live session. One of its fields is set.

    Attributes:
        setup: First message: model and settings.
        client_content: Turns of the conversation.
        realtime_input: Live input as it comes.
        tool_response: What the called functions returned.
        context_update: A change of the session's context.
    """

    setup: LiveClientSetup | None = wire_field("LiveClientSetup")
    """First message: model and settings."""
    client_content: LiveClientContent | None = wire_field("LiveClientContent")
    """Turns of the conversation."""
    realtime_input: LiveClientRealtimeInput | None = wire_field("LiveClientRealtimeInput")
    """Live input as it comes."""
    tool_response: LiveClientToolResponse | None = wire_field("LiveClientToolResponse")
    """What the called functions returned."""
    context_update: LiveClientContextUpdate | None = wire_field("LiveClientContextUpdate")
    """A change of the session's context."""

    def __init__(self, **fields: Unpack[LiveClientMessageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.setup = None if (v := get("setup")) is None else LiveClientSetup.from_dict(v)
        self.client_content = None if (v := get("clientContent")) is None else LiveClientContent.from_dict(v)
        self.realtime_input = None if (v := get("realtimeInput")) is None else LiveClientRealtimeInput.from_dict(v)
        self.tool_response = None if (v := get("toolResponse")) is None else LiveClientToolResponse.from_dict(v)
        self.context_update = None if (v := get("contextUpdate")) is None else LiveClientContextUpdate.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup) is not None:
            out["setup"] = (v if v.__class__ is LiveClientSetup else self._checked("setup", v)).to_dict(backend)
        if (v := self.client_content) is not None:
            v = v if v.__class__ is LiveClientContent else self._checked("client_content", v)
            out["clientContent"] = v.to_dict(backend)
        if (v := self.realtime_input) is not None:
            v = v if v.__class__ is LiveClientRealtimeInput else self._checked("realtime_input", v)
            out["realtimeInput"] = v.to_dict(backend)
        if (v := self.tool_response) is not None:
            v = v if v.__class__ is LiveClientToolResponse else self._checked("tool_response", v)
            out["toolResponse"] = v.to_dict(backend)
        if (v := self.context_update) is not None:
            v = v if v.__class__ is LiveClientContextUpdate else self._checked("context_update", v)
            out["contextUpdate"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
