# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningExampleDict
    from .content import Content
    from .tool import Tool

later(globals(), "Content Tool")


@define(init=False, kw_only=True)
class ReinforcementTuningExample(ModelBase):
    """A prompt to train with by rewards, and what rewards may compare with.

    Attributes:
        contents: The prompt, turn by turn.
        references: What rewards may compare with, by name.
        system_instruction: Standing orders in the example.
        tools: Tools that the model may use.
    """

    contents: list[Content] | None = wire_field(("list", "Content"))
    """The prompt, turn by turn."""
    references: dict[str, str] | None = wire_field(("map", "string"))
    """What rewards may compare with, by name."""
    system_instruction: Content | None = wire_field("Content")
    """Standing orders in the example."""
    tools: list[Tool] | None = wire_field(("list", "Tool"))
    """Tools that the model may use."""

    def __init__(self, **fields: Unpack[ReinforcementTuningExampleDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        if (v := get("references")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: i if i.__class__ is str else decode_str(i) for k, i in v.items() if i is not None}
        self.references = v
        self.system_instruction = None if (v := get("systemInstruction")) is None else Content.from_dict(v)
        if (v := get("tools")) is not None:
            v = [Tool.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.contents) is not None:
            v = self._each("contents", v, Content)
            out["contents"] = [i.to_dict(backend) for i in v]
        if (v := self.references) is not None:
            v = v if v.__class__ is dict else self._checked("references", v)
            out["references"] = {
                k: i if i.__class__ is str else ReinforcementTuningExample._checked("references", i, 1)
                for k, i in v.items()
            }
        if (v := self.system_instruction) is not None:
            v = v if v.__class__ is Content else self._checked("system_instruction", v)
            out["systemInstruction"] = v.to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = [
                (i if i.__class__ is Tool else ReinforcementTuningExample._checked("tools", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("tools", v))
            ]
        return {**self._extra, **out} if self._extra else out
