"""The model ``LiveServerToolCall``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import FunctionCallOrDict


def _function_calls(value: Sequence[FunctionCallOrDict] | None) -> list[FunctionCall] | None:
    return None if value is None else check_list(value, "LiveServerToolCall.function_calls", check_model, FunctionCall)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveServerToolCall(_Base):
    """Functions that the model wants called.

    Attributes:
        function_calls: The calls, which want one result each.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("function_calls", "functionCalls", ("list", ("model", "FunctionCall")), "", ()),
    )

    function_calls: list[FunctionCall] | None = _field(default=None, converter=_function_calls)

    if not TYPE_CHECKING:

        def __init__(self, *, function_calls=None, **_others):
            self._extra = None
            self.function_calls = None if function_calls is None else _function_calls(function_calls)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("functionCalls")
        out.function_calls = (
            None
            if v is None
            else [FunctionCall.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.function_calls) is not None:
            out["functionCalls"] = [
                (
                    i0
                    if i0.__class__ is FunctionCall
                    else check_model(i0, "LiveServerToolCall.function_calls", FunctionCall)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LiveServerToolCall.function_calls"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("functionCalls",))

from .function_call import FunctionCall
