"""The model ``MaskReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import MaskReferenceImageDict


@define(init=False, kw_only=True)
class MaskReferenceImage(ModelBase):
    """A reference image that says where to edit.

    Attributes:
        reference_image: The image to refer to.
        reference_id: Number by which the prompt refers to the image.
        reference_type: Kind of reference; it follows from the class.
        config: Where the mask comes from.
        mask_image_config: Where the mask comes from, as it is sent.
    """

    reference_image: Image | None = wire_field("referenceImage", ("model", "Image"), "sdk")
    reference_id: int | None = wire_field("referenceId", "integer", "sdk")
    reference_type: str | None = wire_field("referenceType", "string", "sdk")
    config: MaskReferenceConfig | None = wire_field("config", ("model", "MaskReferenceConfig"), "sdk")
    mask_image_config: MaskReferenceConfig | None = wire_field(
        "maskImageConfig", ("model", "MaskReferenceConfig"), "sdk"
    )

    def __init__(self, **fields: Unpack[MaskReferenceImageDict]) -> None: ...


from .image import Image
from .mask_reference_config import MaskReferenceConfig
