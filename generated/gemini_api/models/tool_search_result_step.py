# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ToolSearchResultStepDict
    from .interactions_function import InteractionsFunction

later(globals(), "InteractionsFunction")


@define(init=False, kw_only=True)
class ToolSearchResultStep(ModelBase):
    """What a tool search found.

    Attributes:
        call_id: Id of the call that this is the result of. Required.
        result: The tools that were found.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `tool_search_result`.
    """

    call_id: str | None = wire_field("string", "required", wire="call_id")
    """Id of the call that this is the result of. Required."""
    result: list[InteractionsFunction] | None = wire_field(("list", "InteractionsFunction"))
    """The tools that were found."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["tool_search_result"] | None = wire_field(("const", "tool_search_result"), "fixed")
    """What kind it is, always `tool_search_result`."""

    def __init__(self, **fields: Unpack[ToolSearchResultStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.call_id = v if (v := get("call_id")) is None or v.__class__ is str else decode_str(v)
        if (v := get("result")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [InteractionsFunction.from_dict(i) for i in v if i is not None]
        self.result = v
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "tool_search_result" else decode_const(v, "tool_search_result")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.call_id) is not None:
            out["call_id"] = v if v.__class__ is str else self._checked("call_id", v)
        if (v := self.result) is not None:
            v = self._each("result", v, InteractionsFunction)
            out["result"] = [i.to_dict(backend) for i in v]
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
