# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import ToolSearchCallDeltaDict
    from .tool_search_call_step_arguments import ToolSearchCallStepArguments

later(globals(), "ToolSearchCallStepArguments")


@define(init=False, kw_only=True)
class ToolSearchCallDelta(ModelBase):
    """A piece of a call that looks for tools.

    Attributes:
        arguments: Arguments of the call.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `tool_search_call`.
    """

    arguments: ToolSearchCallStepArguments | None = wire_field("ToolSearchCallStepArguments")
    """Arguments of the call."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["tool_search_call"] | None = wire_field(("const", "tool_search_call"), "fixed")
    """What kind it is, always `tool_search_call`."""

    def __init__(self, **fields: Unpack[ToolSearchCallDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.arguments = None if (v := get("arguments")) is None else ToolSearchCallStepArguments.from_dict(v)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "tool_search_call" else decode_const(v, "tool_search_call")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.arguments) is not None:
            v = v if v.__class__ is ToolSearchCallStepArguments else self._checked("arguments", v)
            out["arguments"] = v.to_dict(backend)
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
