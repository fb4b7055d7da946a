# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import DynamicAgentConfigDict


@define(init=False, kw_only=True)
class DynamicAgentConfig(ModelBase):
    """Settings of another agent; all its fields are kept.

    Attributes:
        type: What kind it is, always `dynamic`.
    """

    type: Literal["dynamic"] | None = wire_field(("const", "dynamic"), "fixed")
    """What kind it is, always `dynamic`."""

    def __init__(self, **fields: Unpack[DynamicAgentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.type = None if (v := get("type")) is None else v if v == "dynamic" else decode_const(v, "dynamic")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
