"""The model ``GroundingChunkMapsRoute``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_duration, check_int, check_str
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Self


def _duration(value: str | timedelta | float | None) -> str | None:
    return None if value is None else check_duration(value, "GroundingChunkMapsRoute.duration")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GroundingChunkMapsRoute(_Base):
    """A way from one place to another.

    Attributes:
        distance_meters: Length of the way in metres.
        duration: How long the way takes, in seconds with the letter s.
        encoded_polyline: The way as an encoded polyline.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("distance_meters", "distanceMeters", ("integer",), "", ()),
        ("duration", "duration", ("duration",), "", ()),
        ("encoded_polyline", "encodedPolyline", ("string",), "", ()),
    )

    distance_meters: int | None = None
    duration: str | None = _field(default=None, converter=_duration)
    encoded_polyline: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, distance_meters=None, duration=None, encoded_polyline=None, **_others):
            self._extra = None
            self.distance_meters = (
                distance_meters
                if distance_meters is None or distance_meters.__class__ is int
                else check_int(distance_meters, "GroundingChunkMapsRoute.distance_meters")
            )
            self.duration = None if duration is None else _duration(duration)
            self.encoded_polyline = (
                encoded_polyline
                if encoded_polyline is None or encoded_polyline.__class__ is str
                else check_str(encoded_polyline, "GroundingChunkMapsRoute.encoded_polyline")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("distanceMeters")
        out.distance_meters = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("duration")
        out.duration = None if v is None else v if v.__class__ is str else decode_str(v)
        v = get("encodedPolyline")
        out.encoded_polyline = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.distance_meters) is not None:
            out["distanceMeters"] = v if v.__class__ is int else check_int(v, "GroundingChunkMapsRoute.distance_meters")
        if (v := self.duration) is not None:
            out["duration"] = check_duration(v, "GroundingChunkMapsRoute.duration")
        if (v := self.encoded_polyline) is not None:
            out["encodedPolyline"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "GroundingChunkMapsRoute.encoded_polyline"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "distanceMeters",
        "duration",
        "encodedPolyline",
    )
)
