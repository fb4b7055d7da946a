# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ImageResponseFormatDict
    from .aspect_ratio import AspectRatio
    from .delivery import Delivery
    from .image_response_mime_type import ImageResponseMimeType
    from .image_size import ImageSize

later(globals(), "AspectRatio Delivery ImageResponseMimeType ImageSize")


@define(init=False, kw_only=True)
class ImageResponseFormat(ModelBase):
    """Form of images in the answer.

    Attributes:
        mime_type: File format of the images.
        aspect_ratio: Width to height of the images.
        image_size: Size class of the images.
        delivery: Whether the bytes come in the answer or wait at a URI.
    """

    _CLOSED: ClassVar[bool] = True
    mime_type: ImageResponseMimeType | None = wire_field(("enum", "ImageResponseMimeType"))
    """File format of the images."""
    aspect_ratio: AspectRatio | None = wire_field(("enum", "AspectRatio"))
    """Width to height of the images."""
    image_size: ImageSize | None = wire_field(("enum", "ImageSize"))
    """Size class of the images."""
    delivery: Delivery | None = wire_field(("enum", "Delivery"))
    """Whether the bytes come in the answer or wait at a URI."""

    def __init__(self, **fields: Unpack[ImageResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("mimeType")) is not None:
            v = ImageResponseMimeType._by_value.get(v) or ImageResponseMimeType.decode(v)
        self.mime_type = v
        v = get("aspectRatio")
        self.aspect_ratio = None if v is None else AspectRatio._by_value.get(v) or AspectRatio.decode(v)
        self.image_size = None if (v := get("imageSize")) is None else ImageSize._by_value.get(v) or ImageSize.decode(v)
        self.delivery = None if (v := get("delivery")) is None else Delivery._by_value.get(v) or Delivery.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (v if v.__class__ is ImageResponseMimeType else self._checked("mime_type", v))._value_
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = (v if v.__class__ is AspectRatio else self._checked("aspect_ratio", v))._value_
        if (v := self.image_size) is not None:
            out["imageSize"] = (v if v.__class__ is ImageSize else self._checked("image_size", v))._value_
        if (v := self.delivery) is not None:
            out["delivery"] = (v if v.__class__ is Delivery else self._checked("delivery", v))._value_
        return {**self._extra, **out} if self._extra else out
