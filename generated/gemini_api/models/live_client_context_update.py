"""The model ``LiveClientContextUpdate``."""
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

    from ._dicts import ContentOrDict, LiveClientContextUpdateToolsOrDict


def _system_instruction(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "LiveClientContextUpdate.system_instruction", Content)


def _tools(value: LiveClientContextUpdateToolsOrDict | None) -> LiveClientContextUpdateTools | None:
    return None if value is None else check_model(value, "LiveClientContextUpdate.tools", LiveClientContextUpdateTools)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientContextUpdate(_Base):
    """A change of the running session's context.

    Attributes:
        system_instruction: Standing orders that hold from now on.
        tools: The tools from now on.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("system_instruction", "systemInstruction", ("model", "Content"), "", ()),
        ("tools", "tools", ("model", "LiveClientContextUpdateTools"), "", ()),
    )

    system_instruction: Content | None = _field(default=None, converter=_system_instruction)
    tools: LiveClientContextUpdateTools | None = _field(default=None, converter=_tools)

    if not TYPE_CHECKING:

        def __init__(self, *, system_instruction=None, tools=None, **_others):
            self._extra = None
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is Content
                else _system_instruction(system_instruction)
            )
            self.tools = tools if tools is None or tools.__class__ is LiveClientContextUpdateTools else _tools(tools)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("systemInstruction")
        out.system_instruction = None if v is None else Content.from_dict(v)
        v = get("tools")
        out.tools = None if v is None else LiveClientContextUpdateTools.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v if v.__class__ is Content else check_model(v, "LiveClientContextUpdate.system_instruction", Content)
            ).to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = (
                v
                if v.__class__ is LiveClientContextUpdateTools
                else check_model(v, "LiveClientContextUpdate.tools", LiveClientContextUpdateTools)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "systemInstruction",
        "tools",
    )
)

from .content import Content
from .live_client_context_update_tools import LiveClientContextUpdateTools
