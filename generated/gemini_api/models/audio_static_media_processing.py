# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import AudioStaticMediaProcessingDict


@define(init=False, kw_only=True)
class AudioStaticMediaProcessing(ModelBase):
    """Reads a part of the sound as it is.

    Attributes:
        end_offset: Where the part ends, from the beginning, such as `12.5s`.
        start_offset: Where the part begins, from the beginning, such as `2.5s`.
        type: What kind it is, always `static`.
    """

    end_offset: str | None = wire_field("string", wire="end_offset")
    """Where the part ends, from the beginning, such as `12.5s`."""
    start_offset: str | None = wire_field("string", wire="start_offset")
    """Where the part begins, from the beginning, such as `2.5s`."""
    type: Literal["static"] | None = wire_field(("const", "static"))
    """What kind it is, always `static`."""

    def __init__(self, **fields: Unpack[AudioStaticMediaProcessingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.end_offset = v if (v := get("end_offset")) is None or v.__class__ is str else decode_str(v)
        self.start_offset = v if (v := get("start_offset")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "static" else decode_const(v, "static")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.end_offset) is not None:
            out["end_offset"] = v if v.__class__ is str else self._checked("end_offset", v)
        if (v := self.start_offset) is not None:
            out["start_offset"] = v if v.__class__ is str else self._checked("start_offset", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
