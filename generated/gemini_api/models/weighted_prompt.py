# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import WeightedPromptDict


@define(init=False, kw_only=True)
class WeightedPrompt(ModelBase):
    """A prompt for music, and how much it counts.

    Attributes:
        text: What the music should be like.
        weight: How much the prompt counts; anything but 0, 1 being the usual.
    """

    text: str | None = wire_field("string")
    """What the music should be like."""
    weight: float | None = wire_field("number")
    """How much the prompt counts; anything but 0, 1 being the usual."""

    def __init__(self, **fields: Unpack[WeightedPromptDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.weight = v if (v := get("weight")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.weight) is not None:
            out["weight"] = encode_float(v if v.__class__ is float else self._checked("weight", v))
        return {**self._extra, **out} if self._extra else out
