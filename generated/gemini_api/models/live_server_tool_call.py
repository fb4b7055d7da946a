# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import LiveServerToolCallDict
    from .function_call import FunctionCall

later(globals(), "FunctionCall")


@define(init=False, kw_only=True)
class LiveServerToolCall(ModelBase):
    """Functions that the model wants called.

    Attributes:
        function_calls: The calls, which want one result each.
    """

    function_calls: list[FunctionCall] | None = wire_field(("list", "FunctionCall"))
    """The calls, which want one result each."""

    def __init__(self, **fields: Unpack[LiveServerToolCallDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("functionCalls")) is not None:
            v = [FunctionCall.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.function_calls = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.function_calls) is not None:
            v = self._each("function_calls", v, FunctionCall)
            out["functionCalls"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
