# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import InteractionsCodeExecutionDict


@define(init=False, kw_only=True)
class InteractionsCodeExecution(ModelBase):
    """Lets the model run code.

    Attributes:
        type: What kind it is, always `code_execution`.
    """

    type: Literal["code_execution"] | None = wire_field(("const", "code_execution"), "fixed")
    """What kind it is, always `code_execution`."""

    def __init__(self, **fields: Unpack[InteractionsCodeExecutionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("type")
        self.type = None if v is None else v if v == "code_execution" else decode_const(v, "code_execution")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
