"""The model ``GroundingChunkImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkImage(_Base):
    """An image that was found by image search.

    Attributes:
        source_uri: Address of the page that shows the image; to be linked wherever the image is shown.
        image_uri: Address of the image file.
        title: Title of the page that shows the image.
        domain: Domain of the page that shows the image.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("source_uri", "sourceUri", ("string",), "", ()),
        ("image_uri", "imageUri", ("string",), "", ()),
        ("title", "title", ("string",), "", ()),
        ("domain", "domain", ("string",), "", ()),
    )

    source_uri: str | None = None
    image_uri: str | None = None
    title: str | None = None
    domain: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, source_uri=None, image_uri=None, title=None, domain=None, **_others):
            self._extra = None
            self.source_uri = (
                source_uri
                if source_uri is None or source_uri.__class__ is str
                else check_str(source_uri, "GroundingChunkImage.source_uri")
            )
            self.image_uri = (
                image_uri
                if image_uri is None or image_uri.__class__ is str
                else check_str(image_uri, "GroundingChunkImage.image_uri")
            )
            self.title = (
                title if title is None or title.__class__ is str else check_str(title, "GroundingChunkImage.title")
            )
            self.domain = (
                domain if domain is None or domain.__class__ is str else check_str(domain, "GroundingChunkImage.domain")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("sourceUri")
        out.source_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("imageUri")
        out.image_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("domain")
        out.domain = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.source_uri) is not None:
            out["sourceUri"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkImage.source_uri"))
        if (v := self.image_uri) is not None:
            out["imageUri"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkImage.image_uri"))
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkImage.title"))
        if (v := self.domain) is not None:
            out["domain"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkImage.domain"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "sourceUri",
        "imageUri",
        "title",
        "domain",
    )
)
