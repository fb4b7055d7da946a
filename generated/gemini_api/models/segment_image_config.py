# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_float

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import SegmentImageConfigDict
    from .segment_mode import SegmentMode

later(globals(), "SegmentMode genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class SegmentImageConfig(MethodConfig):
    """Settings of `client.models.segment_image`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        mode: What is looked for.
        max_predictions: Most masks to find.
        confidence_threshold: How sure the service must be of a mask, from 0 to 1.
        mask_dilation: How far the mask is widened, as a share of the image's width.
        binary_color_threshold: From which brightness on a mask is white, 0 to 255; -1 keeps its shades.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
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
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of Google Cloud, by which costs and resources can be told apart."""

    def __init__(self, **fields: Unpack[SegmentImageConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else SegmentImageConfig._checked("labels", i, 1) for k, i in v.items()
            }
        inner1: dict[str, Any] = {}
        if (v := self.mode) is not None:
            inner1["mode"] = (v if v.__class__ is SegmentMode else self._checked("mode", v))._value_
        if (v := self.max_predictions) is not None:
            inner1["maxPredictions"] = v if v.__class__ is int else self._checked("max_predictions", v)
        if (v := self.confidence_threshold) is not None:
            v = v if v.__class__ is float else self._checked("confidence_threshold", v)
            inner1["confidenceThreshold"] = encode_float(v)
        if (v := self.mask_dilation) is not None:
            inner1["maskDilation"] = encode_float(v if v.__class__ is float else self._checked("mask_dilation", v))
        if (v := self.binary_color_threshold) is not None:
            v = v if v.__class__ is float else self._checked("binary_color_threshold", v)
            inner1["binaryColorThreshold"] = encode_float(v)
        if inner1:
            put(body, ("parameters",), inner1)
        if self._extra:
            body.update(self._extra)
