# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveClientContextUpdateDict
    from .content import Content
    from .live_client_context_update_tools import LiveClientContextUpdateTools

later(globals(), "Content LiveClientContextUpdateTools")


@define(init=False, kw_only=True)
class LiveClientContextUpdate(ModelBase):
    """A change of the running session's context.

    Attributes:
        system_instruction: Standing orders that hold from now on.
        tools: The tools from now on.
    """

    system_instruction: Content | None = wire_field("Content")
    """Standing orders that hold from now on."""
    tools: LiveClientContextUpdateTools | None = wire_field("LiveClientContextUpdateTools")
    """The tools from now on."""

    def __init__(self, **fields: Unpack[LiveClientContextUpdateDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.system_instruction = None if (v := get("systemInstruction")) is None else Content.from_dict(v)
        self.tools = None if (v := get("tools")) is None else LiveClientContextUpdateTools.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.system_instruction) is not None:
            v = v if v.__class__ is Content else self._checked("system_instruction", v)
            out["systemInstruction"] = v.to_dict(backend)
        if (v := self.tools) is not None:
            v = v if v.__class__ is LiveClientContextUpdateTools else self._checked("tools", v)
            out["tools"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
