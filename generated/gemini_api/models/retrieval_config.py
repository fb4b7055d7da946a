"""The model ``RetrievalConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import LatLngOrDict


def _lat_lng(value: LatLngOrDict | None) -> LatLng | None:
    return None if value is None else check_model(value, "RetrievalConfig.lat_lng", LatLng)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RetrievalConfig(_Base):
    """What a tool that searches knows of the user.

    Attributes:
        lat_lng: Where the user is.
        language_code: BCP-47 code of the language the user reads.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("lat_lng", "latLng", ("model", "LatLng"), "", ()),
        ("language_code", "languageCode", ("string",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    lat_lng: LatLng | None = _field(default=None, converter=_lat_lng)
    language_code: str | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, lat_lng=None, language_code=None, **_others):
            self._extra = None
            self.lat_lng = lat_lng if lat_lng is None or lat_lng.__class__ is LatLng else _lat_lng(lat_lng)
            self.language_code = (
                language_code
                if language_code is None or language_code.__class__ is str
                else check_str(language_code, "RetrievalConfig.language_code")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("latLng")
        out.lat_lng = None if v is None else LatLng.from_dict(v)
        v = get("languageCode")
        out.language_code = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.lat_lng) is not None:
            out["latLng"] = (v if v.__class__ is LatLng else check_model(v, "RetrievalConfig.lat_lng", LatLng)).to_dict(
                backend
            )
        if (v := self.language_code) is not None:
            out["languageCode"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "RetrievalConfig.language_code"))
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "latLng",
        "languageCode",
    )
)

from .lat_lng import LatLng
