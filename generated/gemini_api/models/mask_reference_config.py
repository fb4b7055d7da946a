"""The model ``MaskReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import MaskReferenceConfigDict


@define(init=False, kw_only=True)
class MaskReferenceConfig(ModelBase):
    """Where the mask of an edit comes from.

    Attributes:
        mask_mode: Where the mask comes from.
        segmentation_classes: Numbers of the classes that a semantic mask covers.
        mask_dilation: How far the mask is widened, as a share of the image's width.
    """

    _CLOSED: ClassVar[bool] = True
    mask_mode: MaskReferenceMode | None = wire_field("maskMode", ("enum", "MaskReferenceMode"), "sdk")
    segmentation_classes: list[int] | None = wire_field("segmentationClasses", ("list", ("integer",)), "sdk")
    mask_dilation: float | None = wire_field("maskDilation", "number", "sdk")

    def __init__(self, **fields: Unpack[MaskReferenceConfigDict]) -> None: ...


from .mask_reference_mode import MaskReferenceMode
