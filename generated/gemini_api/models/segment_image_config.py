"""The model ``SegmentImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import SegmentImageConfigDict


@define(init=False, kw_only=True)
class SegmentImageConfig(ModelBase):
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

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    mode: SegmentMode | None = wire_field("mode", ("enum", "SegmentMode"), "sdk")
    max_predictions: int | None = wire_field("maxPredictions", "integer", "sdk")
    confidence_threshold: float | None = wire_field("confidenceThreshold", "number", "sdk")
    mask_dilation: float | None = wire_field("maskDilation", "number", "sdk")
    binary_color_threshold: float | None = wire_field("binaryColorThreshold", "number", "sdk")
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)), "sdk")

    def __init__(self, **fields: Unpack[SegmentImageConfigDict]) -> None: ...


from .http_options import HttpOptions
from .segment_mode import SegmentMode
