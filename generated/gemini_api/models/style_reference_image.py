"""The model ``StyleReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import StyleReferenceImageDict


@define(init=False, kw_only=True)
class StyleReferenceImage(ModelBase):
    """A reference image that shows a style.

    Attributes:
        reference_image: The image to refer to.
        reference_id: Number by which the prompt refers to the image.
        reference_type: Kind of reference; it follows from the class.
        config: What the style is.
        style_image_config: What the style is, as it is sent.
    """

    reference_image: Image | None = wire_field("referenceImage", ("model", "Image"), "sdk")
    reference_id: int | None = wire_field("referenceId", "integer", "sdk")
    reference_type: str | None = wire_field("referenceType", "string", "sdk")
    config: StyleReferenceConfig | None = wire_field("config", ("model", "StyleReferenceConfig"), "sdk")
    style_image_config: StyleReferenceConfig | None = wire_field(
        "styleImageConfig", ("model", "StyleReferenceConfig"), "sdk"
    )

    def __init__(self, **fields: Unpack[StyleReferenceImageDict]) -> None: ...


from .image import Image
from .style_reference_config import StyleReferenceConfig
