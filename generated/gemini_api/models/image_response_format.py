"""The model ``ImageResponseFormat``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum

if TYPE_CHECKING:
    from typing import Self


def _mime_type(value: ImageResponseMimeType | str | None) -> ImageResponseMimeType | None:
    return None if value is None else check_enum(value, "ImageResponseFormat.mime_type", ImageResponseMimeType)


def _aspect_ratio(value: AspectRatio | str | None) -> AspectRatio | None:
    return None if value is None else check_enum(value, "ImageResponseFormat.aspect_ratio", AspectRatio)


def _image_size(value: ImageSize | str | None) -> ImageSize | None:
    return None if value is None else check_enum(value, "ImageResponseFormat.image_size", ImageSize)


def _delivery(value: Delivery | str | None) -> Delivery | None:
    return None if value is None else check_enum(value, "ImageResponseFormat.delivery", Delivery)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImageResponseFormat(_Base):
    """Form of images in the answer.

    Attributes:
        mime_type: File format of the images.
        aspect_ratio: Width to height of the images.
        image_size: Size class of the images.
        delivery: Whether the bytes come in the answer or wait at a URI.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mime_type", "mimeType", ("enum", "ImageResponseMimeType"), "", ()),
        ("aspect_ratio", "aspectRatio", ("enum", "AspectRatio"), "", ()),
        ("image_size", "imageSize", ("enum", "ImageSize"), "", ()),
        ("delivery", "delivery", ("enum", "Delivery"), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mime_type: ImageResponseMimeType | None = _field(default=None, converter=_mime_type)
    aspect_ratio: AspectRatio | None = _field(default=None, converter=_aspect_ratio)
    image_size: ImageSize | None = _field(default=None, converter=_image_size)
    delivery: Delivery | None = _field(default=None, converter=_delivery)

    if not TYPE_CHECKING:

        def __init__(self, *, mime_type=None, aspect_ratio=None, image_size=None, delivery=None, **_others):
            self._extra = None
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is ImageResponseMimeType
                else _mime_type(mime_type)
            )
            self.aspect_ratio = (
                aspect_ratio
                if aspect_ratio is None or aspect_ratio.__class__ is AspectRatio
                else _aspect_ratio(aspect_ratio)
            )
            self.image_size = (
                image_size if image_size is None or image_size.__class__ is ImageSize else _image_size(image_size)
            )
            self.delivery = delivery if delivery is None or delivery.__class__ is Delivery else _delivery(delivery)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mimeType")
        out.mime_type = (
            None if v is None else ImageResponseMimeType._value2member_map_.get(v) or ImageResponseMimeType.decode(v)
        )
        v = get("aspectRatio")
        out.aspect_ratio = None if v is None else AspectRatio._value2member_map_.get(v) or AspectRatio.decode(v)
        v = get("imageSize")
        out.image_size = None if v is None else ImageSize._value2member_map_.get(v) or ImageSize.decode(v)
        v = get("delivery")
        out.delivery = None if v is None else Delivery._value2member_map_.get(v) or Delivery.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (
                v
                if v.__class__ is ImageResponseMimeType
                else check_enum(v, "ImageResponseFormat.mime_type", ImageResponseMimeType)
            )._value_
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = (
                v if v.__class__ is AspectRatio else check_enum(v, "ImageResponseFormat.aspect_ratio", AspectRatio)
            )._value_
        if (v := self.image_size) is not None:
            out["imageSize"] = (
                v if v.__class__ is ImageSize else check_enum(v, "ImageResponseFormat.image_size", ImageSize)
            )._value_
        if (v := self.delivery) is not None:
            out["delivery"] = (
                v if v.__class__ is Delivery else check_enum(v, "ImageResponseFormat.delivery", Delivery)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mimeType",
        "aspectRatio",
        "imageSize",
        "delivery",
    )
)

from .aspect_ratio import AspectRatio
from .delivery import Delivery
from .image_response_mime_type import ImageResponseMimeType
from .image_size import ImageSize
