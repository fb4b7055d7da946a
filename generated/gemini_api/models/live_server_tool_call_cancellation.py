# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import LiveServerToolCallCancellationDict


@define(init=False, kw_only=True)
class LiveServerToolCallCancellation(ModelBase):
    """Says that function calls need not be answered any more.

    Attributes:
        ids: Ids of the calls.
    """

    ids: list[str] | None = wire_field(("list", "string"))
    """Ids of the calls."""

    def __init__(self, **fields: Unpack[LiveServerToolCallCancellationDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("ids")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.ids = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.ids) is not None:
            v = v if v.__class__ is list else self._checked("ids", v)
            out["ids"] = [i if i.__class__ is str else LiveServerToolCallCancellation._checked("ids", i, 1) for i in v]
        return {**self._extra, **out} if self._extra else out
