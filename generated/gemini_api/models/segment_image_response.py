"""The model ``SegmentImageResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import SegmentImageResponseDict


@define(init=False, kw_only=True)
class SegmentImageResponse(ModelBase):
    """The parts of an image that were found.

    Attributes:
        generated_masks: One mask for each thing that was found.
    """

    generated_masks: list[GeneratedImageMask] | None = wire_field(
        "generatedMasks", ("list", ("model", "GeneratedImageMask")), "sdk"
    )

    def __init__(self, **fields: Unpack[SegmentImageResponseDict]) -> None: ...


from .generated_image_mask import GeneratedImageMask
