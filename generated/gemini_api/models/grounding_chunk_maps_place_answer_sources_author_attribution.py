"""The model ``GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution``."""
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
class GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution(_Base):
    """Who wrote a review or took a photograph on Google Maps.

    Attributes:
        display_name: Name of the author.
        photo_uri: Picture of the author.
        uri: Page of the author.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("display_name", "displayName", ("string",), "", ()),
        ("photo_uri", "photoUri", ("string",), "", ()),
        ("uri", "uri", ("string",), "", ()),
    )

    display_name: str | None = None
    photo_uri: str | None = None
    uri: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, display_name=None, photo_uri=None, uri=None, **_others):
            self._extra = None
            self.display_name = (
                display_name
                if display_name is None or display_name.__class__ is str
                else check_str(display_name, "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.display_name")
            )
            self.photo_uri = (
                photo_uri
                if photo_uri is None or photo_uri.__class__ is str
                else check_str(photo_uri, "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.photo_uri")
            )
            self.uri = (
                uri
                if uri is None or uri.__class__ is str
                else check_str(uri, "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.uri")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("displayName")
        out.display_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("photoUri")
        out.photo_uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("uri")
        out.uri = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["displayName"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.display_name"))
            )
        if (v := self.photo_uri) is not None:
            out["photoUri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.photo_uri"))
            )
        if (v := self.uri) is not None:
            out["uri"] = (
                v
                if v.__class__ is str
                else str.__str__(check_str(v, "GroundingChunkMapsPlaceAnswerSourcesAuthorAttribution.uri"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "displayName",
        "photoUri",
        "uri",
    )
)
