"""The model ``GroundingChunkMaps``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GroundingChunkMapsPlaceAnswerSourcesOrDict, GroundingChunkMapsRouteOrDict


def _place_answer_sources(
    value: GroundingChunkMapsPlaceAnswerSourcesOrDict | None,
) -> GroundingChunkMapsPlaceAnswerSources | None:
    return (
        None
        if value is None
        else check_model(value, "GroundingChunkMaps.place_answer_sources", GroundingChunkMapsPlaceAnswerSources)
    )


def _route(value: GroundingChunkMapsRouteOrDict | None) -> GroundingChunkMapsRoute | None:
    return None if value is None else check_model(value, "GroundingChunkMaps.route", GroundingChunkMapsRoute)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkMaps(_Base):
    """A place on Google Maps that was used as a source.

    Attributes:
        uri: Address of the place on Google Maps.
        title: Name of the place.
        text: What is known of the place, in plain words.
        place_id: Id of the place in the Places API, `places/{placeId}`.
        place_answer_sources: Reviews that the answer draws on.
        route: A way from one place to another. Set by the server. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("uri", "uri", ("string",), "", ()),
        ("title", "title", ("string",), "", ()),
        ("text", "text", ("string",), "", ()),
        ("place_id", "placeId", ("string",), "", ()),
        ("place_answer_sources", "placeAnswerSources", ("model", "GroundingChunkMapsPlaceAnswerSources"), "", ()),
        ("route", "route", ("model", "GroundingChunkMapsRoute"), "read_only vertex", ()),
    )

    uri: str | None = None
    title: str | None = None
    text: str | None = None
    place_id: str | None = None
    place_answer_sources: GroundingChunkMapsPlaceAnswerSources | None = _field(
        default=None, converter=_place_answer_sources
    )
    route: GroundingChunkMapsRoute | None = _field(default=None, converter=_route)

    if not TYPE_CHECKING:

        def __init__(
            self, *, uri=None, title=None, text=None, place_id=None, place_answer_sources=None, route=None, **_others
        ):
            self._extra = None
            self.uri = uri if uri is None or uri.__class__ is str else check_str(uri, "GroundingChunkMaps.uri")
            self.title = (
                title if title is None or title.__class__ is str else check_str(title, "GroundingChunkMaps.title")
            )
            self.text = text if text is None or text.__class__ is str else check_str(text, "GroundingChunkMaps.text")
            self.place_id = (
                place_id
                if place_id is None or place_id.__class__ is str
                else check_str(place_id, "GroundingChunkMaps.place_id")
            )
            self.place_answer_sources = (
                place_answer_sources
                if place_answer_sources is None
                or place_answer_sources.__class__ is GroundingChunkMapsPlaceAnswerSources
                else _place_answer_sources(place_answer_sources)
            )
            self.route = route if route is None or route.__class__ is GroundingChunkMapsRoute else _route(route)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("uri")
        out.uri = v if v is None or v.__class__ is str else decode_str(v)
        v = get("title")
        out.title = v if v is None or v.__class__ is str else decode_str(v)
        v = get("text")
        out.text = v if v is None or v.__class__ is str else decode_str(v)
        v = get("placeId")
        out.place_id = v if v is None or v.__class__ is str else decode_str(v)
        v = get("placeAnswerSources")
        out.place_answer_sources = None if v is None else GroundingChunkMapsPlaceAnswerSources.from_dict(v)
        v = get("route")
        out.route = None if v is None else GroundingChunkMapsRoute.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkMaps.uri"))
        if (v := self.title) is not None:
            out["title"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkMaps.title"))
        if (v := self.text) is not None:
            out["text"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkMaps.text"))
        if (v := self.place_id) is not None:
            out["placeId"] = v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkMaps.place_id"))
        if (v := self.place_answer_sources) is not None:
            out["placeAnswerSources"] = (
                v
                if v.__class__ is GroundingChunkMapsPlaceAnswerSources
                else check_model(v, "GroundingChunkMaps.place_answer_sources", GroundingChunkMapsPlaceAnswerSources)
            ).to_dict(backend)
        if (v := self.route) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GroundingChunkMaps.route", backend, ("vertex",))
            out["route"] = (
                v
                if v.__class__ is GroundingChunkMapsRoute
                else check_model(v, "GroundingChunkMaps.route", GroundingChunkMapsRoute)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "uri",
        "title",
        "text",
        "placeId",
        "placeAnswerSources",
        "route",
    )
)

from .grounding_chunk_maps_place_answer_sources import GroundingChunkMapsPlaceAnswerSources
from .grounding_chunk_maps_route import GroundingChunkMapsRoute
