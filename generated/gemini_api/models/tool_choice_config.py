# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ToolChoiceConfigDict
    from .allowed_tools import AllowedTools

later(globals(), "AllowedTools")


@define(init=False, kw_only=True)
class ToolChoiceConfig(ModelBase):
    """Which tools may be used.

    Attributes:
        allowed_tools: The tools that may be used.
    """

    allowed_tools: AllowedTools | None = wire_field("AllowedTools", wire="allowed_tools")
    """The tools that may be used."""

    def __init__(self, **fields: Unpack[ToolChoiceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.allowed_tools = None if (v := get("allowed_tools")) is None else AllowedTools.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.allowed_tools) is not None:
            v = v if v.__class__ is AllowedTools else self._checked("allowed_tools", v)
            out["allowed_tools"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
