# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_float, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import StaticMediaProcessingDict
    from .static_media_processing_content_layer import StaticMediaProcessingContentLayer

later(globals(), "StaticMediaProcessingContentLayer")


@define(init=False, kw_only=True)
class StaticMediaProcessing(ModelBase):
    """Reads a part of a video as it is.

    Attributes:
        content_layers: What of it is read.
        end_offset: Where the part ends, from the beginning, such as `12.5s`.
        fps: Frames that are read of each second.
        start_offset: Where the part begins, from the beginning, such as `2.5s`.
        type: What kind it is, always `static`.
    """

    content_layers: list[StaticMediaProcessingContentLayer] | None = wire_field(
        ("list", ("enum", "StaticMediaProcessingContentLayer")), wire="content_layers"
    )
    """What of it is read."""
    end_offset: str | None = wire_field("string", wire="end_offset")
    """Where the part ends, from the beginning, such as `12.5s`."""
    fps: float | None = wire_field("number")
    """Frames that are read of each second."""
    start_offset: str | None = wire_field("string", wire="start_offset")
    """Where the part begins, from the beginning, such as `2.5s`."""
    type: Literal["static"] | None = wire_field(("const", "static"))
    """What kind it is, always `static`."""

    def __init__(self, **fields: Unpack[StaticMediaProcessingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("content_layers")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [
                StaticMediaProcessingContentLayer._by_value.get(i) or StaticMediaProcessingContentLayer.decode(i)
                for i in v
                if i is not None
            ]
        self.content_layers = v
        self.end_offset = v if (v := get("end_offset")) is None or v.__class__ is str else decode_str(v)
        self.fps = v if (v := get("fps")) is None or v.__class__ is float else decode_float(v)
        self.start_offset = v if (v := get("start_offset")) is None or v.__class__ is str else decode_str(v)
        self.type = None if (v := get("type")) is None else v if v == "static" else decode_const(v, "static")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.content_layers) is not None:
            v = self._each("content_layers", v, StaticMediaProcessingContentLayer)
            out["content_layers"] = [i._value_ for i in v]
        if (v := self.end_offset) is not None:
            out["end_offset"] = v if v.__class__ is str else self._checked("end_offset", v)
        if (v := self.fps) is not None:
            out["fps"] = encode_float(v if v.__class__ is float else self._checked("fps", v))
        if (v := self.start_offset) is not None:
            out["start_offset"] = v if v.__class__ is str else self._checked("start_offset", v)
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
