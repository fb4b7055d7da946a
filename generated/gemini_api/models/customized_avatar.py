"""The model ``CustomizedAvatar``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_str
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from typing import Self


def _image_data(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "CustomizedAvatar.image_data")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CustomizedAvatar(_Base):
    """A figure made from an image of the caller's.

    Attributes:
        image_mime_type: IANA media type of the image.
        image_data: The image as bytes of its file.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("image_mime_type", "imageMimeType", ("string",), "", ()),
        ("image_data", "imageData", ("bytes",), "", ()),
    )

    image_mime_type: str | None = None
    image_data: bytes | None = _field(default=None, converter=_image_data)

    if not TYPE_CHECKING:

        def __init__(self, *, image_mime_type=None, image_data=None, **_others):
            self._extra = None
            self.image_mime_type = (
                image_mime_type
                if image_mime_type is None or image_mime_type.__class__ is str
                else check_str(image_mime_type, "CustomizedAvatar.image_mime_type")
            )
            self.image_data = (
                image_data if image_data is None or image_data.__class__ is bytes else _image_data(image_data)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("imageMimeType")
        out.image_mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("imageData")
        out.image_data = None if v is None else decode_bytes(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.image_mime_type) is not None:
            out["imageMimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "CustomizedAvatar.image_mime_type"))
            )
        if (v := self.image_data) is not None:
            out["imageData"] = encode_bytes(
                v if v.__class__ is bytes else check_bytes(v, "CustomizedAvatar.image_data")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "imageMimeType",
        "imageData",
    )
)
