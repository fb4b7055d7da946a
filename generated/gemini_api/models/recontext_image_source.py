"""The model ``RecontextImageSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import RecontextImageSourceDict


@define(init=False, kw_only=True)
class RecontextImageSource(ModelBase):
    """What a new image shows: a person, products, or both.

    Attributes:
        prompt: The new scene.
        person_image: A picture of the person.
        product_images: Pictures of products.
    """

    prompt: str | None = wire_field("prompt", "string", "sdk")
    person_image: Image | None = wire_field("personImage", ("model", "Image"), "sdk")
    product_images: list[ProductImage] | None = wire_field("productImages", ("list", ("model", "ProductImage")), "sdk")

    def __init__(self, **fields: Unpack[RecontextImageSourceDict]) -> None: ...


from .image import Image
from .product_image import ProductImage
