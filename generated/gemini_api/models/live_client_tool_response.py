# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import LiveClientToolResponseDict
    from .function_response import FunctionResponse

later(globals(), "FunctionResponse")


@define(init=False, kw_only=True)
class LiveClientToolResponse(ModelBase):
    """What the called functions returned.

    Attributes:
        function_responses: One result for each call.
    """

    function_responses: list[FunctionResponse] | None = wire_field(("list", "FunctionResponse"))
    """One result for each call."""

    def __init__(self, **fields: Unpack[LiveClientToolResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("functionResponses")) is not None:
            v = [FunctionResponse.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.function_responses = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.function_responses) is not None:
            v = self._each("function_responses", v, FunctionResponse)
            out["functionResponses"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
