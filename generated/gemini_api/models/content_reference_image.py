"""The model ``ContentReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ContentReferenceImageDict


@define(init=False, kw_only=True)
class ContentReferenceImage(ModelBase):
    """A reference image that gives its content to the new one.

    Attributes:
        reference_image: The image to refer to.
        reference_id: Number by which the prompt refers to the image.
        reference_type: Kind of reference; it follows from the class.
    """

    reference_image: Image | None = wire_field("referenceImage", ("model", "Image"), "sdk")
    reference_id: int | None = wire_field("referenceId", "integer", "sdk")
    reference_type: str | None = wire_field("referenceType", "string", "sdk")

    def __init__(self, **fields: Unpack[ContentReferenceImageDict]) -> None: ...


from .image import Image
