# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import FunctionCallingConfigDict
    from .function_calling_config_mode import FunctionCallingConfigMode

later(globals(), "FunctionCallingConfigMode")


@define(init=False, kw_only=True)
class FunctionCallingConfig(ModelBase):
    """Whether and which functions the model calls.

    Attributes:
        mode: Whether the model calls functions, answers in words, or decides.
        allowed_function_names: The only functions that may be called. Only with `ANY` and `VALIDATED`.
        stream_function_call_arguments: True streams the arguments of calls in pieces, as `function_call.partial_args`.
            Vertex AI only.
    """

    _CLOSED: ClassVar[bool] = True
    mode: FunctionCallingConfigMode | None = wire_field(("enum", "FunctionCallingConfigMode"))
    """Whether the model calls functions, answers in words, or decides."""
    allowed_function_names: list[str] | None = wire_field(("list", "string"))
    """The only functions that may be called. Only with `ANY` and `VALIDATED`."""
    stream_function_call_arguments: bool | None = wire_field("boolean", "vertex")
    """True streams the arguments of calls in pieces, as `function_call.partial_args`. Vertex AI only."""

    def __init__(self, **fields: Unpack[FunctionCallingConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mode")) is not None:
            v = FunctionCallingConfigMode._by_value.get(v) or FunctionCallingConfigMode.decode(v)
        self.mode = v
        if (v := get("allowedFunctionNames")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.allowed_function_names = v
        v = get("streamFunctionCallArguments")
        self.stream_function_call_arguments = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is FunctionCallingConfigMode else self._checked("mode", v))._value_
        if (v := self.allowed_function_names) is not None:
            v = v if v.__class__ is list else self._checked("allowed_function_names", v)
            v = [i if i.__class__ is str else FunctionCallingConfig._checked("allowed_function_names", i, 1) for i in v]
            out["allowedFunctionNames"] = v
        if (v := self.stream_function_call_arguments) is not None:
            only_on(("vertex",), "Vertex AI", backend, "FunctionCallingConfig.stream_function_call_arguments")
            v = v if v.__class__ is bool else self._checked("stream_function_call_arguments", v)
            out["streamFunctionCallArguments"] = v
        return {**self._extra, **out} if self._extra else out
