# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict


@define(init=False, kw_only=True)
class GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution(ModelBase):
    """Who wrote a review or took a photograph on Google Maps.

    Attributes:
        display_name: Name of the author.
        photo_uri: Picture of the author.
        uri: Page of the author.
    """

    display_name: str | None = wire_field("string")
    """Name of the author."""
    photo_uri: str | None = wire_field("string")
    """Picture of the author."""
    uri: str | None = wire_field("string")
    """Page of the author."""

    def __init__(self, **fields: Unpack[GroundingChunkMapsPlaceAnswerSourcesAuthorAttributionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.photo_uri = v if (v := get("photoUri")) is None or v.__class__ is str else decode_str(v)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.photo_uri) is not None:
            out["photoUri"] = v if v.__class__ is str else self._checked("photo_uri", v)
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        return {**self._extra, **out} if self._extra else out
