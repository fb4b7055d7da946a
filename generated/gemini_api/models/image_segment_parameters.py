# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import ImageSegmentParametersDict
    from .segment_mode import SegmentMode

later(globals(), "SegmentMode")


@define(init=False, kw_only=True)
class ImageSegmentParameters(ModelBase):
    """What of an image is looked for.

    Attributes:
        mode: What is looked for.
        max_predictions: Most masks to find.
        confidence_threshold: How sure the service must be of a mask, from 0 to 1.
        mask_dilation: How far the mask is widened, as a share of the image's width.
        binary_color_threshold: From which brightness on a mask is white, 0 to 255; -1 keeps its shades.
    """

    mode: SegmentMode | None = wire_field(("enum", "SegmentMode"))
    """What is looked for."""
    max_predictions: int | None = wire_field("integer")
    """Most masks to find."""
    confidence_threshold: float | None = wire_field("number")
    """How sure the service must be of a mask, from 0 to 1."""
    mask_dilation: float | None = wire_field("number")
    """How far the mask is widened, as a share of the image's width."""
    binary_color_threshold: float | None = wire_field("number")
    """From which brightness on a mask is white, 0 to 255; -1 keeps its shades."""

    def __init__(self, **fields: Unpack[ImageSegmentParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.mode = None if (v := get("mode")) is None else SegmentMode._by_value.get(v) or SegmentMode.decode(v)
        self.max_predictions = v if (v := get("maxPredictions")) is None or v.__class__ is int else decode_int(v)
        v = get("confidenceThreshold")
        self.confidence_threshold = v if v is None or v.__class__ is float else decode_float(v)
        self.mask_dilation = v if (v := get("maskDilation")) is None or v.__class__ is float else decode_float(v)
        v = get("binaryColorThreshold")
        self.binary_color_threshold = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is SegmentMode else self._checked("mode", v))._value_
        if (v := self.max_predictions) is not None:
            out["maxPredictions"] = v if v.__class__ is int else self._checked("max_predictions", v)
        if (v := self.confidence_threshold) is not None:
            v = v if v.__class__ is float else self._checked("confidence_threshold", v)
            out["confidenceThreshold"] = encode_float(v)
        if (v := self.mask_dilation) is not None:
            out["maskDilation"] = encode_float(v if v.__class__ is float else self._checked("mask_dilation", v))
        if (v := self.binary_color_threshold) is not None:
            v = v if v.__class__ is float else self._checked("binary_color_threshold", v)
            out["binaryColorThreshold"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
