# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import PartMediaResolutionDict
    from .part_media_resolution_level import PartMediaResolutionLevel

later(globals(), "PartMediaResolutionLevel")


@define(init=False, kw_only=True)
class PartMediaResolution(ModelBase):
    """How finely one medium is read.

    Attributes:
        level: The level of detail; each stands for a number of tokens that depends on the kind of medium.
        num_tokens: Number of tokens that the medium may cost.
    """

    level: PartMediaResolutionLevel | None = wire_field(("enum", "PartMediaResolutionLevel"))
    """The level of detail; each stands for a number of tokens that depends on the kind of medium."""
    num_tokens: int | None = wire_field("integer")
    """Number of tokens that the medium may cost."""

    def __init__(self, **fields: Unpack[PartMediaResolutionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("level")) is not None:
            v = PartMediaResolutionLevel._by_value.get(v) or PartMediaResolutionLevel.decode(v)
        self.level = v
        self.num_tokens = v if (v := get("numTokens")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.level) is not None:
            out["level"] = (v if v.__class__ is PartMediaResolutionLevel else self._checked("level", v))._value_
        if (v := self.num_tokens) is not None:
            out["numTokens"] = v if v.__class__ is int else self._checked("num_tokens", v)
        return {**self._extra, **out} if self._extra else out
