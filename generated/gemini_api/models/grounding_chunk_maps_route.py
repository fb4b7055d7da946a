# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import GroundingChunkMapsRouteDict


@define(init=False, kw_only=True)
class GroundingChunkMapsRoute(ModelBase):
    """A way from one place to another.

    Attributes:
        distance_meters: Length of the way in metres.
        duration: How long the way takes, in seconds with the letter s.
        encoded_polyline: The way as an encoded polyline.
    """

    distance_meters: int | None = wire_field("integer")
    """Length of the way in metres."""
    duration: str | None = wire_field("duration")
    """How long the way takes, in seconds with the letter s."""
    encoded_polyline: str | None = wire_field("string")
    """The way as an encoded polyline."""

    def __init__(self, **fields: Unpack[GroundingChunkMapsRouteDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.distance_meters = v if (v := get("distanceMeters")) is None or v.__class__ is int else decode_int(v)
        self.duration = None if (v := get("duration")) is None else decode_duration(v)
        self.encoded_polyline = v if (v := get("encodedPolyline")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.distance_meters) is not None:
            out["distanceMeters"] = v if v.__class__ is int else self._checked("distance_meters", v)
        if (v := self.duration) is not None:
            out["duration"] = check_duration(v, "GroundingChunkMapsRoute.duration")
        if (v := self.encoded_polyline) is not None:
            out["encodedPolyline"] = v if v.__class__ is str else self._checked("encoded_polyline", v)
        return {**self._extra, **out} if self._extra else out
