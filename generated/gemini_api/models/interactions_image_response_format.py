# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const

if TYPE_CHECKING:
    from ._dicts import InteractionsImageResponseFormatDict
    from .audio_response_format_delivery import AudioResponseFormatDelivery
    from .image_config_aspect_ratio import ImageConfigAspectRatio
    from .image_config_image_size import ImageConfigImageSize
    from .image_response_format_mime_type import ImageResponseFormatMimeType

later(globals(), "AudioResponseFormatDelivery ImageConfigAspectRatio ImageConfigImageSize ImageResponseFormatMimeType")


@define(init=False, kw_only=True)
class InteractionsImageResponseFormat(ModelBase):
    """An answer as an image.

    Attributes:
        aspect_ratio: Width to height.
        delivery: Whether the bytes come in the answer or as a URI.
        image_size: How large the images are.
        mime_type: IANA type of the bytes.
        type: What kind it is, always `image`.
    """

    aspect_ratio: ImageConfigAspectRatio | None = wire_field(("enum", "ImageConfigAspectRatio"), wire="aspect_ratio")
    """Width to height."""
    delivery: AudioResponseFormatDelivery | None = wire_field(("enum", "AudioResponseFormatDelivery"))
    """Whether the bytes come in the answer or as a URI."""
    image_size: ImageConfigImageSize | None = wire_field(("enum", "ImageConfigImageSize"), wire="image_size")
    """How large the images are."""
    mime_type: ImageResponseFormatMimeType | None = wire_field(
        ("enum", "ImageResponseFormatMimeType"), wire="mime_type"
    )
    """IANA type of the bytes."""
    type: Literal["image"] | None = wire_field(("const", "image"), "fixed")
    """What kind it is, always `image`."""

    def __init__(self, **fields: Unpack[InteractionsImageResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("aspect_ratio")) is not None:
            v = ImageConfigAspectRatio._by_value.get(v) or ImageConfigAspectRatio.decode(v)
        self.aspect_ratio = v
        if (v := get("delivery")) is not None:
            v = AudioResponseFormatDelivery._by_value.get(v) or AudioResponseFormatDelivery.decode(v)
        self.delivery = v
        v = get("image_size")
        self.image_size = None if v is None else ImageConfigImageSize._by_value.get(v) or ImageConfigImageSize.decode(v)
        if (v := get("mime_type")) is not None:
            v = ImageResponseFormatMimeType._by_value.get(v) or ImageResponseFormatMimeType.decode(v)
        self.mime_type = v
        self.type = None if (v := get("type")) is None else v if v == "image" else decode_const(v, "image")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            v = v if v.__class__ is ImageConfigAspectRatio else self._checked("aspect_ratio", v)
            out["aspect_ratio"] = v._value_
        if (v := self.delivery) is not None:
            v = v if v.__class__ is AudioResponseFormatDelivery else self._checked("delivery", v)
            out["delivery"] = v._value_
        if (v := self.image_size) is not None:
            out["image_size"] = (v if v.__class__ is ImageConfigImageSize else self._checked("image_size", v))._value_
        if (v := self.mime_type) is not None:
            v = v if v.__class__ is ImageResponseFormatMimeType else self._checked("mime_type", v)
            out["mime_type"] = v._value_
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
