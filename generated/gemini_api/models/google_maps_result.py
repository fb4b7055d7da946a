# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GoogleMapsResultDict
    from .google_maps_result_places import GoogleMapsResultPlaces

later(globals(), "GoogleMapsResultPlaces")


@define(init=False, kw_only=True)
class GoogleMapsResult(ModelBase):
    """What Google Maps found.

    Attributes:
        places: The places that were found.
        widget_context_token: Token of a map to show.
    """

    places: list[GoogleMapsResultPlaces] | None = wire_field(("list", "GoogleMapsResultPlaces"))
    """The places that were found."""
    widget_context_token: str | None = wire_field("string", wire="widget_context_token")
    """Token of a map to show."""

    def __init__(self, **fields: Unpack[GoogleMapsResultDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("places")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GoogleMapsResultPlaces.from_dict(i) for i in v if i is not None]
        self.places = v
        v = get("widget_context_token")
        self.widget_context_token = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.places) is not None:
            v = self._each("places", v, GoogleMapsResultPlaces)
            out["places"] = [i.to_dict(backend) for i in v]
        if (v := self.widget_context_token) is not None:
            out["widget_context_token"] = v if v.__class__ is str else self._checked("widget_context_token", v)
        return {**self._extra, **out} if self._extra else out
