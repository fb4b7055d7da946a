# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import MetadataFilterDict
    from .condition import Condition

later(globals(), "Condition")


@define(init=False, kw_only=True)
class MetadataFilter(ModelBase):
    """What the facts of a document must be like for it to be searched.

    Attributes:
        conditions: Conditions of which one must hold. Required.
        key: Key of the fact, such as `document.custom_metadata.genre`. Required.
    """

    conditions: list[Condition] | None = wire_field(("list", "Condition"), "required")
    """Conditions of which one must hold. Required."""
    key: str | None = wire_field("string", "required")
    """Key of the fact, such as `document.custom_metadata.genre`. Required."""

    def __init__(self, **fields: Unpack[MetadataFilterDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("conditions")) is not None:
            v = [Condition.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.conditions = v
        self.key = v if (v := get("key")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.conditions) is not None:
            out["conditions"] = [
                (i if i.__class__ is Condition else MetadataFilter._checked("conditions", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("conditions", v))
            ]
        if (v := self.key) is not None:
            out["key"] = v if v.__class__ is str else self._checked("key", v)
        return {**self._extra, **out} if self._extra else out
