# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import RetrievalConfigDict
    from .lat_lng import LatLng

later(globals(), "LatLng")


@define(init=False, kw_only=True)
class RetrievalConfig(ModelBase):
    """What a tool that searches knows of the user.

    Attributes:
        lat_lng: Where the user is.
        language_code: BCP-47 code of the language the user reads.
    """

    _CLOSED: ClassVar[bool] = True
    lat_lng: LatLng | None = wire_field("LatLng")
    """Where the user is."""
    language_code: str | None = wire_field("string")
    """BCP-47 code of the language the user reads."""

    def __init__(self, **fields: Unpack[RetrievalConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.lat_lng = None if (v := get("latLng")) is None else LatLng.from_dict(v)
        self.language_code = v if (v := get("languageCode")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.lat_lng) is not None:
            out["latLng"] = (v if v.__class__ is LatLng else self._checked("lat_lng", v)).to_dict(backend)
        if (v := self.language_code) is not None:
            out["languageCode"] = v if v.__class__ is str else self._checked("language_code", v)
        return {**self._extra, **out} if self._extra else out
