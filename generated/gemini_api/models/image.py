"""The model ``Image``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_str
from genai_runtime.models.mixins.media import ImageMixin

if TYPE_CHECKING:
    from typing import Self


def _image_bytes(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "Image.image_bytes")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class Image(ImageMixin, _Base):
    """An image held in memory or in Cloud Storage.

    Attributes:
        gcs_uri: Cloud Storage URI of the image, `gs://...`.
        image_bytes: The encoded image.
        mime_type: Its IANA type, such as `image/png`.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("gcs_uri", "gcsUri", ("string",), "sdk", ()),
        ("image_bytes", "imageBytes", ("bytes",), "sdk", ()),
        ("mime_type", "mimeType", ("string",), "sdk", ()),
    )

    gcs_uri: str | None = None
    image_bytes: bytes | None = _field(default=None, converter=_image_bytes)
    mime_type: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, gcs_uri=None, image_bytes=None, mime_type=None, **_others):
            self._extra = None
            self.gcs_uri = (
                gcs_uri if gcs_uri is None or gcs_uri.__class__ is str else check_str(gcs_uri, "Image.gcs_uri")
            )
            self.image_bytes = (
                image_bytes if image_bytes is None or image_bytes.__class__ is bytes else _image_bytes(image_bytes)
            )
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "Image.mime_type")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.gcs_uri = None
        out.image_bytes = None
        out.mime_type = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
