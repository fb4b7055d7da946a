# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import FunctionCallDict
    from .partial_arg import PartialArg

later(globals(), "PartialArg")


@define(init=False, kw_only=True)
class FunctionCall(ModelBase):
    """A function that the model wants called, and with what.

    Attributes:
        id: Identifies this call. The `function_response` that answers it carries the same id.
        name: Name of a declared function: at most 128 letters, digits, underscores, dots, colons and dashes. Required.
        args: Arguments by parameter name, as JSON.
        partial_args: Arguments, or pieces of them, where arguments are streamed. Vertex AI only.
        will_continue: True when more pieces of this call will follow. Vertex AI only.
    """

    id: str | None = wire_field("string")
    """Identifies this call. The `function_response` that answers it carries the same id."""
    name: str | None = wire_field("string", "required")
    """Name of a declared function: at most 128 letters, digits, underscores, dots, colons and dashes. Required."""
    args: dict[str, Any] | None = wire_field("object")
    """Arguments by parameter name, as JSON."""
    partial_args: list[PartialArg] | None = wire_field(("list", "PartialArg"), "vertex")
    """Arguments, or pieces of them, where arguments are streamed. Vertex AI only."""
    will_continue: bool | None = wire_field("boolean", "vertex")
    """True when more pieces of this call will follow. Vertex AI only."""

    def __init__(self, **fields: Unpack[FunctionCallDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.args = v if (v := get("args")) is None or v.__class__ is dict else decode_object(v)
        if (v := get("partialArgs")) is not None:
            v = [PartialArg.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.partial_args = v
        self.will_continue = v if (v := get("willContinue")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.args) is not None:
            out["args"] = encode_json(v, "FunctionCall.args")
        if (v := self.partial_args) is not None:
            only_on(("vertex",), "Vertex AI", backend, "FunctionCall.partial_args")
            out["partialArgs"] = [
                (i if i.__class__ is PartialArg else FunctionCall._checked("partial_args", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("partial_args", v))
            ]
        if (v := self.will_continue) is not None:
            only_on(("vertex",), "Vertex AI", backend, "FunctionCall.will_continue")
            out["willContinue"] = v if v.__class__ is bool else self._checked("will_continue", v)
        return {**self._extra, **out} if self._extra else out
