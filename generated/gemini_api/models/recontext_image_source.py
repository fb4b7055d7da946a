"""The model ``RecontextImageSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import ImageOrDict, ProductImageOrDict


def _person_image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "RecontextImageSource.person_image", Image)


def _product_images(value: Sequence[ProductImageOrDict] | None) -> list[ProductImage] | None:
    return (
        None if value is None else check_list(value, "RecontextImageSource.product_images", check_model, ProductImage)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RecontextImageSource(_Base):
    """What a new image shows: a person, products, or both.

    Attributes:
        prompt: The new scene.
        person_image: A picture of the person.
        product_images: Pictures of products.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt", "prompt", ("string",), "sdk", ()),
        ("person_image", "personImage", ("model", "Image"), "sdk", ()),
        ("product_images", "productImages", ("list", ("model", "ProductImage")), "sdk", ()),
    )

    prompt: str | None = None
    person_image: Image | None = _field(default=None, converter=_person_image)
    product_images: list[ProductImage] | None = _field(default=None, converter=_product_images)

    if not TYPE_CHECKING:

        def __init__(self, *, prompt=None, person_image=None, product_images=None, **_others):
            self._extra = None
            self.prompt = (
                prompt
                if prompt is None or prompt.__class__ is str
                else check_str(prompt, "RecontextImageSource.prompt")
            )
            self.person_image = (
                person_image if person_image is None or person_image.__class__ is Image else _person_image(person_image)
            )
            self.product_images = None if product_images is None else _product_images(product_images)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.prompt = None
        out.person_image = None
        out.product_images = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .product_image import ProductImage
