# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ToolSearchCallStepArgumentsDict


@define(init=False, kw_only=True)
class ToolSearchCallStepArguments(ModelBase):
    """The tools that are looked for.

    Attributes:
        function_names: Names of the functions that are wanted.
    """

    function_names: list[str] | None = wire_field(("list", "string"), wire="function_names")
    """Names of the functions that are wanted."""

    def __init__(self, **fields: Unpack[ToolSearchCallStepArgumentsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("function_names")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.function_names = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.function_names) is not None:
            v = v if v.__class__ is list else self._checked("function_names", v)
            v = [i if i.__class__ is str else ToolSearchCallStepArguments._checked("function_names", i, 1) for i in v]
            out["function_names"] = v
        return {**self._extra, **out} if self._extra else out
