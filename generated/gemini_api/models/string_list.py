# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import StringListDict


@define(init=False, kw_only=True)
class StringList(ModelBase):
    """Several strings under one key.

    Attributes:
        values: The strings, in the order they were given.
    """

    values: list[str] | None = wire_field(("list", "string"))
    """The strings, in the order they were given."""

    def __init__(self, **fields: Unpack[StringListDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("values")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.values = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.values) is not None:
            v = v if v.__class__ is list else self._checked("values", v)
            out["values"] = [i if i.__class__ is str else StringList._checked("values", i, 1) for i in v]
        return {**self._extra, **out} if self._extra else out
