# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ProductImageDict
    from .image import Image

later(globals(), "Image")


@define(init=False, kw_only=True)
class ProductImage(ModelBase):
    """A picture of a product.

    Attributes:
        product_image: The picture. Also called ``productImage``.
    """

    product_image: Image | None = wire_field("Image", "", ("productImage",), wire="image")
    """The picture. Also called ``productImage``."""

    def __init__(self, **fields: Unpack[ProductImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.product_image = None if (v := get("image")) is None else Image.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.product_image) is not None:
            out["image"] = (v if v.__class__ is Image else self._checked("product_image", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @property
    def productImage(self) -> Image | None:
        """Another name of ``product_image``."""
        return self.product_image

    @productImage.setter
    def productImage(self, value: Image | None) -> None:
        self.product_image = value
