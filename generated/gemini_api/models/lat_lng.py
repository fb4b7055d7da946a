# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import LatLngDict


@define(init=False, kw_only=True)
class LatLng(ModelBase):
    """A point on the earth, in WGS84.

    Attributes:
        latitude: Degrees north, from -90 to 90.
        longitude: Degrees east, from -180 to 180.
    """

    latitude: float | None = wire_field("number")
    """Degrees north, from -90 to 90."""
    longitude: float | None = wire_field("number")
    """Degrees east, from -180 to 180."""

    def __init__(self, **fields: Unpack[LatLngDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.latitude = v if (v := get("latitude")) is None or v.__class__ is float else decode_float(v)
        self.longitude = v if (v := get("longitude")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.latitude) is not None:
            out["latitude"] = encode_float(v if v.__class__ is float else self._checked("latitude", v))
        if (v := self.longitude) is not None:
            out["longitude"] = encode_float(v if v.__class__ is float else self._checked("longitude", v))
        return {**self._extra, **out} if self._extra else out
