# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import FunctionCallStepDict


@define(init=False, kw_only=True)
class FunctionCallStep(ModelBase):
    """The model calls a function of yours.

    Attributes:
        arguments: Arguments of the call. Required.
        id: Id of the call, which its result repeats as `call_id`. Required.
        name: Name of the function. Required.
        signature: Signature of the thoughts behind it.
        type: What kind it is, always `function_call`.
    """

    arguments: dict[str, Any] | None = wire_field("object", "required")
    """Arguments of the call. Required."""
    id: str | None = wire_field("string", "required")
    """Id of the call, which its result repeats as `call_id`. Required."""
    name: str | None = wire_field("string", "required")
    """Name of the function. Required."""
    signature: str | None = wire_field("string")
    """Signature of the thoughts behind it."""
    type: Literal["function_call"] | None = wire_field(("const", "function_call"), "fixed")
    """What kind it is, always `function_call`."""

    def __init__(self, **fields: Unpack[FunctionCallStepDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.arguments = v if (v := get("arguments")) is None or v.__class__ is dict else decode_object(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.signature = v if (v := get("signature")) is None or v.__class__ is str else decode_str(v)
        v = get("type")
        self.type = None if v is None else v if v == "function_call" else decode_const(v, "function_call")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.arguments) is not None:
            out["arguments"] = encode_json(v, "FunctionCallStep.arguments")
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.signature) is not None:
            out["signature"] = v if v.__class__ is str else self._checked("signature", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
