# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GoogleMapsGroundingTypesDict
    from .google_maps_places import GoogleMapsPlaces
    from .google_maps_routing import GoogleMapsRouting

later(globals(), "GoogleMapsPlaces GoogleMapsRouting")


@define(init=False, kw_only=True)
class GoogleMapsGroundingTypes(ModelBase):
    """What of Google Maps an answer may rest on.

    Attributes:
        places: Lets an answer rest on places.
        routing: Lets an answer rest on routes.
    """

    places: GoogleMapsPlaces | None = wire_field("GoogleMapsPlaces")
    """Lets an answer rest on places."""
    routing: GoogleMapsRouting | None = wire_field("GoogleMapsRouting")
    """Lets an answer rest on routes."""

    def __init__(self, **fields: Unpack[GoogleMapsGroundingTypesDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.places = None if (v := get("places")) is None else GoogleMapsPlaces.from_dict(v)
        self.routing = None if (v := get("routing")) is None else GoogleMapsRouting.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.places) is not None:
            out["places"] = (v if v.__class__ is GoogleMapsPlaces else self._checked("places", v)).to_dict(backend)
        if (v := self.routing) is not None:
            out["routing"] = (v if v.__class__ is GoogleMapsRouting else self._checked("routing", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
