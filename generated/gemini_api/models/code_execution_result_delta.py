# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import CodeExecutionResultDeltaDict


@define(init=False, kw_only=True)
class CodeExecutionResultDelta(ModelBase):
    """A piece of what code that was run gave.

    Attributes:
        is_error: Whether the call failed.
        result: What the code printed. Required.
        signature: Sign of the model's thoughts, in base64; send it back as it is.
        type: What kind it is, always `code_execution_result`.
    """

    is_error: bool | None = wire_field("boolean", wire="is_error")
    """Whether the call failed."""
    result: str | None = wire_field("string", "required")
    """What the code printed. Required."""
    signature: str | None = wire_field("string")
    """Sign of the model's thoughts, in base64; send it back as it is."""
    type: Literal["code_execution_result"] | None = wire_field(("const", "code_execution_result"), "fixed")
    """What kind it is, always `code_execution_result`."""

    def __init__(self, **fields: Unpack[CodeExecutionResultDeltaDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.is_error = v if (v := get("is_error")) is None or v.__class__ is bool else decode_bool(v)
        self.result = v if (v := get("result")) is None or v.__class__ is str else decode_str(v)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        if (v := get("type")) is not None:
            v = v if v == "code_execution_result" else decode_const(v, "code_execution_result")
        self.type = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.is_error) is not None:
            out["is_error"] = v if v.__class__ is bool else self._checked("is_error", v)
        if (v := self.result) is not None:
            out["result"] = v if v.__class__ is str else self._checked("result", v)
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
