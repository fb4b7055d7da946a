# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkImageDict


@define(init=False, kw_only=True)
class GroundingChunkImage(ModelBase):
    """An image that was found by image search.

    Attributes:
        source_uri: Address of the page that shows the image; to be linked wherever the image is shown.
        image_uri: Address of the image file.
        title: Title of the page that shows the image.
        domain: Domain of the page that shows the image.
    """

    source_uri: str | None = wire_field("string")
    """Address of the page that shows the image; to be linked wherever the image is shown."""
    image_uri: str | None = wire_field("string")
    """Address of the image file."""
    title: str | None = wire_field("string")
    """Title of the page that shows the image."""
    domain: str | None = wire_field("string")
    """Domain of the page that shows the image."""

    def __init__(self, **fields: Unpack[GroundingChunkImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.source_uri = v if (v := get("sourceUri")) is None or v.__class__ is str else decode_str(v)
        self.image_uri = v if (v := get("imageUri")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.domain = v if (v := get("domain")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.source_uri) is not None:
            out["sourceUri"] = v if v.__class__ is str else self._checked("source_uri", v)
        if (v := self.image_uri) is not None:
            out["imageUri"] = v if v.__class__ is str else self._checked("image_uri", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.domain) is not None:
            out["domain"] = v if v.__class__ is str else self._checked("domain", v)
        return {**self._extra, **out} if self._extra else out
