"""The model ``ReinforcementTuningExample``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_map, check_model, check_object, check_str
from genai_runtime.models.codecs import decode_list, decode_object, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import ContentOrDict, ToolOrDict


def _contents(value: Sequence[ContentOrDict] | None) -> list[Content] | None:
    return None if value is None else check_list(value, "ReinforcementTuningExample.contents", check_model, Content)


def _references(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "ReinforcementTuningExample.references", check_str)


def _system_instruction(value: ContentOrDict | None) -> Content | None:
    return None if value is None else check_model(value, "ReinforcementTuningExample.system_instruction", Content)


def _tools(value: Sequence[ToolOrDict] | None) -> list[Tool] | None:
    return None if value is None else check_list(value, "ReinforcementTuningExample.tools", check_model, Tool)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ReinforcementTuningExample(_Base):
    """A prompt to train with by rewards, and what rewards may compare with.

    Attributes:
        contents: The prompt, turn by turn.
        references: What rewards may compare with, by name.
        system_instruction: Standing orders in the example.
        tools: Tools that the model may use.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("contents", "contents", ("list", ("model", "Content")), "", ()),
        ("references", "references", ("map", ("string",)), "", ()),
        ("system_instruction", "systemInstruction", ("model", "Content"), "", ()),
        ("tools", "tools", ("list", ("model", "Tool")), "", ()),
    )

    contents: list[Content] | None = _field(default=None, converter=_contents)
    references: dict[str, str] | None = _field(default=None, converter=_references)
    system_instruction: Content | None = _field(default=None, converter=_system_instruction)
    tools: list[Tool] | None = _field(default=None, converter=_tools)

    if not TYPE_CHECKING:

        def __init__(self, *, contents=None, references=None, system_instruction=None, tools=None, **_others):
            self._extra = None
            self.contents = None if contents is None else _contents(contents)
            self.references = None if references is None else _references(references)
            self.system_instruction = (
                system_instruction
                if system_instruction is None or system_instruction.__class__ is Content
                else _system_instruction(system_instruction)
            )
            self.tools = None if tools is None else _tools(tools)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("contents")
        out.contents = (
            None
            if v is None
            else [Content.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        v = get("references")
        out.references = (
            None
            if v is None
            else {
                k0: i0 if i0.__class__ is str else decode_str(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        v = get("systemInstruction")
        out.system_instruction = None if v is None else Content.from_dict(v)
        v = get("tools")
        out.tools = (
            None
            if v is None
            else [Tool.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.contents) is not None:
            out["contents"] = [
                (
                    i0 if i0.__class__ is Content else check_model(i0, "ReinforcementTuningExample.contents", Content)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "ReinforcementTuningExample.contents"))
            ]
        if (v := self.references) is not None:
            out["references"] = {
                k0: i0 if i0.__class__ is str else str.__str__(check_str(i0, "ReinforcementTuningExample.references"))
                for k0, i0 in (
                    v if v.__class__ is dict else check_object(v, "ReinforcementTuningExample.references")
                ).items()
            }
        if (v := self.system_instruction) is not None:
            out["systemInstruction"] = (
                v
                if v.__class__ is Content
                else check_model(v, "ReinforcementTuningExample.system_instruction", Content)
            ).to_dict(backend)
        if (v := self.tools) is not None:
            out["tools"] = [
                (i0 if i0.__class__ is Tool else check_model(i0, "ReinforcementTuningExample.tools", Tool)).to_dict(
                    backend
                )
                for i0 in (v if v.__class__ is list else check_list(v, "ReinforcementTuningExample.tools"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "contents",
        "references",
        "systemInstruction",
        "tools",
    )
)

from .content import Content
from .tool import Tool
