"""The model ``FunctionCallingConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_list, check_str, unsupported
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _mode(value: FunctionCallingConfigMode | str | None) -> FunctionCallingConfigMode | None:
    return None if value is None else check_enum(value, "FunctionCallingConfig.mode", FunctionCallingConfigMode)


def _allowed_function_names(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "FunctionCallingConfig.allowed_function_names", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class FunctionCallingConfig(_Base):
    """Whether and which functions the model calls.

    Attributes:
        mode: Whether the model calls functions, answers in words, or decides.
        allowed_function_names: The only functions that may be called. Only with `ANY` and `VALIDATED`.
        stream_function_call_arguments: True streams the arguments of calls in pieces, as `functionCall.partialArgs`.
            Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mode", "mode", ("enum", "FunctionCallingConfigMode"), "", ()),
        ("allowed_function_names", "allowedFunctionNames", ("list", ("string",)), "", ()),
        ("stream_function_call_arguments", "streamFunctionCallArguments", ("boolean",), "vertex", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mode: FunctionCallingConfigMode | None = _field(default=None, converter=_mode)
    allowed_function_names: list[str] | None = _field(default=None, converter=_allowed_function_names)
    stream_function_call_arguments: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, mode=None, allowed_function_names=None, stream_function_call_arguments=None, **_others):
            self._extra = None
            self.mode = mode if mode is None or mode.__class__ is FunctionCallingConfigMode else _mode(mode)
            self.allowed_function_names = (
                None if allowed_function_names is None else _allowed_function_names(allowed_function_names)
            )
            self.stream_function_call_arguments = (
                stream_function_call_arguments
                if stream_function_call_arguments is None or stream_function_call_arguments.__class__ is bool
                else check_bool(stream_function_call_arguments, "FunctionCallingConfig.stream_function_call_arguments")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mode")
        out.mode = (
            None
            if v is None
            else FunctionCallingConfigMode._value2member_map_.get(v) or FunctionCallingConfigMode.decode(v)
        )
        v = get("allowedFunctionNames")
        out.allowed_function_names = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("streamFunctionCallArguments")
        out.stream_function_call_arguments = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (
                v
                if v.__class__ is FunctionCallingConfigMode
                else check_enum(v, "FunctionCallingConfig.mode", FunctionCallingConfigMode)
            )._value_
        if (v := self.allowed_function_names) is not None:
            out["allowedFunctionNames"] = [
                i0
                if i0.__class__ is str
                else str.__str__(check_str(i0, "FunctionCallingConfig.allowed_function_names"))
                for i0 in (v if v.__class__ is list else check_list(v, "FunctionCallingConfig.allowed_function_names"))
            ]
        if (v := self.stream_function_call_arguments) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("FunctionCallingConfig.stream_function_call_arguments", backend, ("vertex",))
            out["streamFunctionCallArguments"] = (
                v if v.__class__ is bool else check_bool(v, "FunctionCallingConfig.stream_function_call_arguments")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mode",
        "allowedFunctionNames",
        "streamFunctionCallArguments",
    )
)

from .function_calling_config_mode import FunctionCallingConfigMode
