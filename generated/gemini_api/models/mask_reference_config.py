"""The model ``MaskReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_float, check_int, check_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _mask_mode(value: MaskReferenceMode | str | None) -> MaskReferenceMode | None:
    return None if value is None else check_enum(value, "MaskReferenceConfig.mask_mode", MaskReferenceMode)


def _segmentation_classes(value: Sequence[int] | None) -> list[int] | None:
    return None if value is None else check_list(value, "MaskReferenceConfig.segmentation_classes", check_int)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class MaskReferenceConfig(_Base):
    """Where the mask of an edit comes from.

    Attributes:
        mask_mode: Where the mask comes from.
        segmentation_classes: Numbers of the classes that a semantic mask covers.
        mask_dilation: How far the mask is widened, as a share of the image's width.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mask_mode", "maskMode", ("enum", "MaskReferenceMode"), "sdk", ()),
        ("segmentation_classes", "segmentationClasses", ("list", ("integer",)), "sdk", ()),
        ("mask_dilation", "maskDilation", ("number",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mask_mode: MaskReferenceMode | None = _field(default=None, converter=_mask_mode)
    segmentation_classes: list[int] | None = _field(default=None, converter=_segmentation_classes)
    mask_dilation: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, mask_mode=None, segmentation_classes=None, mask_dilation=None, **_others):
            self._extra = None
            self.mask_mode = (
                mask_mode if mask_mode is None or mask_mode.__class__ is MaskReferenceMode else _mask_mode(mask_mode)
            )
            self.segmentation_classes = (
                None if segmentation_classes is None else _segmentation_classes(segmentation_classes)
            )
            self.mask_dilation = (
                None if mask_dilation is None else check_float(mask_dilation, "MaskReferenceConfig.mask_dilation")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.mask_mode = None
        out.segmentation_classes = None
        out.mask_dilation = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .mask_reference_mode import MaskReferenceMode
