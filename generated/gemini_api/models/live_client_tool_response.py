"""The model ``LiveClientToolResponse``."""
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

    from ._dicts import FunctionResponseOrDict


def _function_responses(value: Sequence[FunctionResponseOrDict] | None) -> list[FunctionResponse] | None:
    return (
        None
        if value is None
        else check_list(value, "LiveClientToolResponse.function_responses", check_model, FunctionResponse)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveClientToolResponse(_Base):
    """What the called functions returned.

    Attributes:
        function_responses: One result for each call.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("function_responses", "functionResponses", ("list", ("model", "FunctionResponse")), "", ()),
    )

    function_responses: list[FunctionResponse] | None = _field(default=None, converter=_function_responses)

    if not TYPE_CHECKING:

        def __init__(self, *, function_responses=None, **_others):
            self._extra = None
            self.function_responses = None if function_responses is None else _function_responses(function_responses)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("functionResponses")
        out.function_responses = (
            None
            if v is None
            else [
                FunctionResponse.from_dict(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.function_responses) is not None:
            out["functionResponses"] = [
                (
                    i0
                    if i0.__class__ is FunctionResponse
                    else check_model(i0, "LiveClientToolResponse.function_responses", FunctionResponse)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LiveClientToolResponse.function_responses"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("functionResponses",))

from .function_response import FunctionResponse
