# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import LiveClientContextUpdateToolsDict
    from .tool import Tool

later(globals(), "Tool")


@define(init=False, kw_only=True)
class LiveClientContextUpdateTools(ModelBase):
    """The tools that a running session has from now on.

    Attributes:
        tools: The tools, in place of the earlier ones.
    """

    tools: list[Tool] | None = wire_field(("list", "Tool"))
    """The tools, in place of the earlier ones."""

    def __init__(self, **fields: Unpack[LiveClientContextUpdateToolsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("tools")) is not None:
            v = [Tool.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tools = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.tools) is not None:
            out["tools"] = [
                (i if i.__class__ is Tool else LiveClientContextUpdateTools._checked("tools", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("tools", v))
            ]
        return {**self._extra, **out} if self._extra else out
