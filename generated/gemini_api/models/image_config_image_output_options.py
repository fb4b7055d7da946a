"""The model ``ImageConfigImageOutputOptions``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImageConfigImageOutputOptions(_Base):
    """File format of images that the model makes.

    Attributes:
        mime_type: IANA media type of the images, such as `image/png`.
        compression_quality: How well JPEG images are kept, from 0 to 100.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("mime_type", "mimeType", ("string",), "", ()),
        ("compression_quality", "compressionQuality", ("integer",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    mime_type: str | None = None
    compression_quality: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, mime_type=None, compression_quality=None, **_others):
            self._extra = None
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "ImageConfigImageOutputOptions.mime_type")
            )
            self.compression_quality = (
                compression_quality
                if compression_quality is None or compression_quality.__class__ is int
                else check_int(compression_quality, "ImageConfigImageOutputOptions.compression_quality")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("compressionQuality")
        out.compression_quality = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mime_type) is not None:
            out["mimeType"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "ImageConfigImageOutputOptions.mime_type"))
            )
        if (v := self.compression_quality) is not None:
            out["compressionQuality"] = (
                v if v.__class__ is int else check_int(v, "ImageConfigImageOutputOptions.compression_quality")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "mimeType",
        "compressionQuality",
    )
)
