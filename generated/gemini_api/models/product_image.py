"""The model ``ProductImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import ProductImageDict


@define(init=False, kw_only=True)
class ProductImage(ModelBase):
    """A picture of a product.

    Attributes:
        product_image: The picture.
    """

    product_image: Image | None = wire_field("productImage", ("model", "Image"), "sdk")

    def __init__(self, **fields: Unpack[ProductImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.product_image = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .image import Image
