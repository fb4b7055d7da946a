# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import FunctionResultDeltaDict
    from .function_result_delta_result_union import FunctionResultDeltaResultUnion, FunctionResultDeltaResultUnionCodec

later(globals(), "FunctionResultDeltaResultUnion FunctionResultDeltaResultUnionCodec")


@define(init=False, kw_only=True)
class FunctionResultDelta(ModelBase):
    """A piece of what a function returned.

    Attributes:
        is_error: Whether the call failed.
        name: Name of the function.
        result: What came of the call. Required.
        type: What kind it is, always `function_result`.
    """

    is_error: bool | None = wire_field("boolean", wire="is_error")
    """Whether the call failed."""
    name: str | None = wire_field("string")
    """Name of the function."""
    result: FunctionResultDeltaResultUnion | None = wire_field(("union", "FunctionResultDeltaResultUnion"), "required")
    """What came of the call. Required."""
    type: Literal["function_result"] | None = wire_field(("const", "function_result"), "fixed")
    """What kind it is, always `function_result`."""

    def __init__(self, **fields: Unpack[FunctionResultDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.is_error = v if (v := get("is_error")) is None or v.__class__ is bool else decode_bool(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.result = None if (v := get("result")) is None else FunctionResultDeltaResultUnionCodec.from_dict(v)
        v = get("type")
        self.type = None if v is None else v if v == "function_result" else decode_const(v, "function_result")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.is_error) is not None:
            out["is_error"] = v if v.__class__ is bool else self._checked("is_error", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.result) is not None:
            out["result"] = FunctionResultDeltaResultUnionCodec.to_dict(v, "FunctionResultDelta.result", backend)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
