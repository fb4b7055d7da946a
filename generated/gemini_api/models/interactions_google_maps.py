# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import InteractionsGoogleMapsDict


@define(init=False, kw_only=True)
class InteractionsGoogleMaps(ModelBase):
    """Lets the model ask Google Maps.

    Attributes:
        enable_widget: True asks for the token of a map to show.
        latitude: Degrees north of where the user is.
        longitude: Degrees east of where the user is.
        type: What kind it is, always `google_maps`.
    """

    enable_widget: bool | None = wire_field("boolean", wire="enable_widget")
    """True asks for the token of a map to show."""
    latitude: float | None = wire_field("number")
    """Degrees north of where the user is."""
    longitude: float | None = wire_field("number")
    """Degrees east of where the user is."""
    type: Literal["google_maps"] | None = wire_field(("const", "google_maps"), "fixed")
    """What kind it is, always `google_maps`."""

    def __init__(self, **fields: Unpack[InteractionsGoogleMapsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.enable_widget = v if (v := get("enable_widget")) is None or v.__class__ is bool else decode_bool(v)
        self.latitude = v if (v := get("latitude")) is None or v.__class__ is float else decode_float(v)
        self.longitude = v if (v := get("longitude")) is None or v.__class__ is float else decode_float(v)
        self.type = None if (v := get("type")) is None else v if v == "google_maps" else decode_const(v, "google_maps")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.enable_widget) is not None:
            out["enable_widget"] = v if v.__class__ is bool else self._checked("enable_widget", v)
        if (v := self.latitude) is not None:
            out["latitude"] = encode_float(v if v.__class__ is float else self._checked("latitude", v))
        if (v := self.longitude) is not None:
            out["longitude"] = encode_float(v if v.__class__ is float else self._checked("longitude", v))
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
