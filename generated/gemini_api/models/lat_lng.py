"""The model ``LatLng``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_float
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LatLng(_Base):
    """A point on the earth, in WGS84.

    Attributes:
        latitude: Degrees north, from -90 to 90.
        longitude: Degrees east, from -180 to 180.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("latitude", "latitude", ("number",), "", ()),
        ("longitude", "longitude", ("number",), "", ()),
    )

    latitude: float | None = None
    longitude: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, latitude=None, longitude=None, **_others):
            self._extra = None
            self.latitude = None if latitude is None else check_float(latitude, "LatLng.latitude")
            self.longitude = None if longitude is None else check_float(longitude, "LatLng.longitude")
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("latitude")
        out.latitude = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("longitude")
        out.longitude = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.latitude) is not None:
            out["latitude"] = encode_float(v if v.__class__ is float else check_float(v, "LatLng.latitude"))
        if (v := self.longitude) is not None:
            out["longitude"] = encode_float(v if v.__class__ is float else check_float(v, "LatLng.longitude"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "latitude",
        "longitude",
    )
)
