"""The model ``LiveClientMessage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        LiveClientContentOrDict,
        LiveClientContextUpdateOrDict,
        LiveClientRealtimeInputOrDict,
        LiveClientSetupOrDict,
        LiveClientToolResponseOrDict,
    )


def _setup(value: LiveClientSetupOrDict | None) -> LiveClientSetup | None:
    return None if value is None else check_model(value, "LiveClientMessage.setup", LiveClientSetup)


def _client_content(value: LiveClientContentOrDict | None) -> LiveClientContent | None:
    return None if value is None else check_model(value, "LiveClientMessage.client_content", LiveClientContent)


def _realtime_input(value: LiveClientRealtimeInputOrDict | None) -> LiveClientRealtimeInput | None:
    return None if value is None else check_model(value, "LiveClientMessage.realtime_input", LiveClientRealtimeInput)


def _tool_response(value: LiveClientToolResponseOrDict | None) -> LiveClientToolResponse | None:
    return None if value is None else check_model(value, "LiveClientMessage.tool_response", LiveClientToolResponse)


def _context_update(value: LiveClientContextUpdateOrDict | None) -> LiveClientContextUpdate | None:
    return None if value is None else check_model(value, "LiveClientMessage.context_update", LiveClientContextUpdate)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientMessage(_Base):
    """What a client sends in a Live session. One of its fields is set.

    Attributes:
        setup: First message: model and settings.
        client_content: Turns of the conversation.
        realtime_input: Live input as it comes.
        tool_response: What the called functions returned.
        context_update: A change of the session's context.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("setup", "setup", ("model", "LiveClientSetup"), "", ()),
        ("client_content", "clientContent", ("model", "LiveClientContent"), "", ()),
        ("realtime_input", "realtimeInput", ("model", "LiveClientRealtimeInput"), "", ()),
        ("tool_response", "toolResponse", ("model", "LiveClientToolResponse"), "", ()),
        ("context_update", "contextUpdate", ("model", "LiveClientContextUpdate"), "", ()),
    )

    setup: LiveClientSetup | None = _field(default=None, converter=_setup)
    client_content: LiveClientContent | None = _field(default=None, converter=_client_content)
    realtime_input: LiveClientRealtimeInput | None = _field(default=None, converter=_realtime_input)
    tool_response: LiveClientToolResponse | None = _field(default=None, converter=_tool_response)
    context_update: LiveClientContextUpdate | None = _field(default=None, converter=_context_update)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            setup=None,
            client_content=None,
            realtime_input=None,
            tool_response=None,
            context_update=None,
            **_others,
        ):
            self._extra = None
            self.setup = setup if setup is None or setup.__class__ is LiveClientSetup else _setup(setup)
            self.client_content = (
                client_content
                if client_content is None or client_content.__class__ is LiveClientContent
                else _client_content(client_content)
            )
            self.realtime_input = (
                realtime_input
                if realtime_input is None or realtime_input.__class__ is LiveClientRealtimeInput
                else _realtime_input(realtime_input)
            )
            self.tool_response = (
                tool_response
                if tool_response is None or tool_response.__class__ is LiveClientToolResponse
                else _tool_response(tool_response)
            )
            self.context_update = (
                context_update
                if context_update is None or context_update.__class__ is LiveClientContextUpdate
                else _context_update(context_update)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("setup")
        out.setup = None if v is None else LiveClientSetup.from_dict(v)
        v = get("clientContent")
        out.client_content = None if v is None else LiveClientContent.from_dict(v)
        v = get("realtimeInput")
        out.realtime_input = None if v is None else LiveClientRealtimeInput.from_dict(v)
        v = get("toolResponse")
        out.tool_response = None if v is None else LiveClientToolResponse.from_dict(v)
        v = get("contextUpdate")
        out.context_update = None if v is None else LiveClientContextUpdate.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup) is not None:
            out["setup"] = (
                v if v.__class__ is LiveClientSetup else check_model(v, "LiveClientMessage.setup", LiveClientSetup)
            ).to_dict(backend)
        if (v := self.client_content) is not None:
            out["clientContent"] = (
                v
                if v.__class__ is LiveClientContent
                else check_model(v, "LiveClientMessage.client_content", LiveClientContent)
            ).to_dict(backend)
        if (v := self.realtime_input) is not None:
            out["realtimeInput"] = (
                v
                if v.__class__ is LiveClientRealtimeInput
                else check_model(v, "LiveClientMessage.realtime_input", LiveClientRealtimeInput)
            ).to_dict(backend)
        if (v := self.tool_response) is not None:
            out["toolResponse"] = (
                v
                if v.__class__ is LiveClientToolResponse
                else check_model(v, "LiveClientMessage.tool_response", LiveClientToolResponse)
            ).to_dict(backend)
        if (v := self.context_update) is not None:
            out["contextUpdate"] = (
                v
                if v.__class__ is LiveClientContextUpdate
                else check_model(v, "LiveClientMessage.context_update", LiveClientContextUpdate)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "setup",
        "clientContent",
        "realtimeInput",
        "toolResponse",
        "contextUpdate",
    )
)

from .live_client_content import LiveClientContent
from .live_client_context_update import LiveClientContextUpdate
from .live_client_realtime_input import LiveClientRealtimeInput
from .live_client_setup import LiveClientSetup
from .live_client_tool_response import LiveClientToolResponse
