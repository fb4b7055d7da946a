# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import EntityLabelDict


@define(init=False, kw_only=True)
class EntityLabel(ModelBase):
    """What a mask covers.

    Attributes:
        label: Name of what was found.
        score: How sure the service is, from 0 to 1.
    """

    label: str | None = wire_field("string")
    """Name of what was found."""
    score: float | None = wire_field("number")
    """How sure the service is, from 0 to 1."""

    def __init__(self, **fields: Unpack[EntityLabelDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.label = v if (v := get("label")) is None or v.__class__ is str else decode_str(v)
        self.score = v if (v := get("score")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.label) is not None:
            out["label"] = v if v.__class__ is str else self._checked("label", v)
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else self._checked("score", v))
        return {**self._extra, **out} if self._extra else out
