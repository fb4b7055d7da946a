# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkMapsDict
    from .grounding_chunk_maps_place_answer_sources import GroundingChunkMapsPlaceAnswerSources
    from .grounding_chunk_maps_route import GroundingChunkMapsRoute

later(globals(), "GroundingChunkMapsPlaceAnswerSources GroundingChunkMapsRoute")


@define(init=False, kw_only=True)
class GroundingChunkMaps(ModelBase):
    """A place on Google Maps that was used as a source.

    Attributes:
        uri: Address of the place on Google Maps.
        title: Name of the place.
        text: What is known of the place, in plain words.
        place_id: Id of the place in the Places API, `places/{placeId}`.
        place_answer_sources: Reviews that the answer draws on.
        route: A way from one place to another. Set by the server. Vertex AI only.
    """

    uri: str | None = wire_field("string")
    """Address of the place on Google Maps."""
    title: str | None = wire_field("string")
    """Name of the place."""
    text: str | None = wire_field("string")
    """What is known of the place, in plain words."""
    place_id: str | None = wire_field("string")
    """Id of the place in the Places API, `places/{placeId}`."""
    place_answer_sources: GroundingChunkMapsPlaceAnswerSources | None = wire_field(
        "GroundingChunkMapsPlaceAnswerSources"
    )
    """Reviews that the answer draws on."""
    route: GroundingChunkMapsRoute | None = wire_field("GroundingChunkMapsRoute", "read_only vertex")
    """A way from one place to another. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[GroundingChunkMapsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        self.title = v if (v := get("title")) is None or v.__class__ is str else decode_str(v)
        self.text = v if (v := get("text")) is None or v.__class__ is str else decode_str(v)
        self.place_id = v if (v := get("placeId")) is None or v.__class__ is str else decode_str(v)
        v = get("placeAnswerSources")
        self.place_answer_sources = None if v is None else GroundingChunkMapsPlaceAnswerSources.from_dict(v)
        self.route = None if (v := get("route")) is None else GroundingChunkMapsRoute.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else self._checked("title", v)
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else self._checked("text", v)
        if (v := self.place_id) is not None:
            out["placeId"] = v if v.__class__ is str else self._checked("place_id", v)
        if (v := self.place_answer_sources) is not None:
            v = v if v.__class__ is GroundingChunkMapsPlaceAnswerSources else self._checked("place_answer_sources", v)
            out["placeAnswerSources"] = v.to_dict(backend)
        if (v := self.route) is not None:
            out["route"] = (v if v.__class__ is GroundingChunkMapsRoute else self._checked("route", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
