"""The model ``ProductImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ProductImageDict


@define(init=False, kw_only=True)
class ProductImage(ModelBase):
    """A picture of a product.

    Attributes:
        product_image: The picture.
    """

    product_image: Image | None = wire_field("productImage", ("model", "Image"), "sdk")

    def __init__(self, **fields: Unpack[ProductImageDict]) -> None: ...


from .image import Image
