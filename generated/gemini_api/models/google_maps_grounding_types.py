"""The model ``GoogleMapsGroundingTypes``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import GoogleMapsPlacesOrDict, GoogleMapsRoutingOrDict


def _places(value: GoogleMapsPlacesOrDict | type[GoogleMapsPlaces] | None) -> GoogleMapsPlaces | None:
    return None if value is None else check_model(value, "GoogleMapsGroundingTypes.places", GoogleMapsPlaces)


def _routing(value: GoogleMapsRoutingOrDict | type[GoogleMapsRouting] | None) -> GoogleMapsRouting | None:
    return None if value is None else check_model(value, "GoogleMapsGroundingTypes.routing", GoogleMapsRouting)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GoogleMapsGroundingTypes(_Base):
    """What of Google Maps an answer may rest on.

    Attributes:
        places: Lets an answer rest on places.
        routing: Lets an answer rest on routes.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("places", "places", ("model", "GoogleMapsPlaces"), "", ()),
        ("routing", "routing", ("model", "GoogleMapsRouting"), "", ()),
    )

    places: GoogleMapsPlaces | None = _field(default=None, converter=_places)
    routing: GoogleMapsRouting | None = _field(default=None, converter=_routing)

    if not TYPE_CHECKING:

        def __init__(self, *, places=None, routing=None, **_others):
            self._extra = None
            self.places = places if places is None or places.__class__ is GoogleMapsPlaces else _places(places)
            self.routing = routing if routing is None or routing.__class__ is GoogleMapsRouting else _routing(routing)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("places")
        out.places = None if v is None else GoogleMapsPlaces.from_dict(v)
        v = get("routing")
        out.routing = None if v is None else GoogleMapsRouting.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.places) is not None:
            out["places"] = (
                v
                if v.__class__ is GoogleMapsPlaces
                else check_model(v, "GoogleMapsGroundingTypes.places", GoogleMapsPlaces)
            ).to_dict(backend)
        if (v := self.routing) is not None:
            out["routing"] = (
                v
                if v.__class__ is GoogleMapsRouting
                else check_model(v, "GoogleMapsGroundingTypes.routing", GoogleMapsRouting)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "places",
        "routing",
    )
)

from .google_maps_places import GoogleMapsPlaces
from .google_maps_routing import GoogleMapsRouting
