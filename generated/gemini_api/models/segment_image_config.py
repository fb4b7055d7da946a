"""The model ``SegmentImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_float, check_int, check_map, check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "SegmentImageConfig.http_options", HttpOptions)


def _mode(value: SegmentMode | str | None) -> SegmentMode | None:
    return None if value is None else check_enum(value, "SegmentImageConfig.mode", SegmentMode)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "SegmentImageConfig.labels", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SegmentImageConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("mode", "mode", ("enum", "SegmentMode"), "sdk", ()),
        ("max_predictions", "maxPredictions", ("integer",), "sdk", ()),
        ("confidence_threshold", "confidenceThreshold", ("number",), "sdk", ()),
        ("mask_dilation", "maskDilation", ("number",), "sdk", ()),
        ("binary_color_threshold", "binaryColorThreshold", ("number",), "sdk", ()),
        ("labels", "labels", ("map", ("string",)), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    mode: SegmentMode | None = _field(default=None, converter=_mode)
    max_predictions: int | None = None
    confidence_threshold: float | None = None
    mask_dilation: float | None = None
    binary_color_threshold: float | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            mode=None,
            max_predictions=None,
            confidence_threshold=None,
            mask_dilation=None,
            binary_color_threshold=None,
            labels=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.mode = mode if mode is None or mode.__class__ is SegmentMode else _mode(mode)
            self.max_predictions = (
                max_predictions
                if max_predictions is None or max_predictions.__class__ is int
                else check_int(max_predictions, "SegmentImageConfig.max_predictions")
            )
            self.confidence_threshold = (
                None
                if confidence_threshold is None
                else check_float(confidence_threshold, "SegmentImageConfig.confidence_threshold")
            )
            self.mask_dilation = (
                None if mask_dilation is None else check_float(mask_dilation, "SegmentImageConfig.mask_dilation")
            )
            self.binary_color_threshold = (
                None
                if binary_color_threshold is None
                else check_float(binary_color_threshold, "SegmentImageConfig.binary_color_threshold")
            )
            self.labels = None if labels is None else _labels(labels)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.mode = None
        out.max_predictions = None
        out.confidence_threshold = None
        out.mask_dilation = None
        out.binary_color_threshold = None
        out.labels = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions
from .segment_mode import SegmentMode
