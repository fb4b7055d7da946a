# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str
from genai_runtime.models.places import leftover, take, with_leftover

if TYPE_CHECKING:
    from ._dicts import RecontextImageSourceDict
    from .image import Image
    from .product_image import ProductImage

later(globals(), "Image ProductImage")


@define(init=False, kw_only=True)
class RecontextImageSource(ModelBase):
    """What a new image shows: a person, products, or both.

    Attributes:
        prompt: The new scene.
        person_image: A picture of the person.
        product_images: Pictures of products, such as clothes to try on.
    """

    prompt: str | None = wire_field("string")
    """The new scene."""
    person_image: Image | None = wire_field("Image")
    """A picture of the person."""
    product_images: list[ProductImage] | None = wire_field(("list", "ProductImage"))
    """Pictures of products, such as clothes to try on."""

    def __init__(self, **fields: Unpack[RecontextImageSourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        self.person_image = None if (v := take(data, "personImage", "image")) is None else Image.from_dict(v)
        if (v := get("productImages")) is not None:
            v = [ProductImage.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.product_images = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt) is not None:
            out["prompt"] = v if v.__class__ is str else self._checked("prompt", v)
        if (v := self.product_images) is not None:
            v = self._each("product_images", v, ProductImage)
            out["productImages"] = [i.to_dict(backend) for i in v]
        inner1: dict[str, Any] = {}
        if (v := self.person_image) is not None:
            inner1["image"] = (v if v.__class__ is Image else self._checked("person_image", v)).to_dict(backend)
        if inner1:
            put(out, ("personImage",), inner1)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {"prompt": None, "personImage": {"image": None}, "productImages": None}
