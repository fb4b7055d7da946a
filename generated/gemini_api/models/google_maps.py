# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import GoogleMapsDict
    from .auth_config import AuthConfig
    from .google_maps_grounding_types import GoogleMapsGroundingTypes

later(globals(), "AuthConfig GoogleMapsGroundingTypes")


@define(init=False, kw_only=True)
class GoogleMaps(ModelBase):
    """Grounding in Google Maps.

    Attributes:
        enable_widget: True returns a token for a Google Maps widget in the grounding metadata.
        auth_config: Credentials for Google Maps.
        grounding_types: What of Google Maps an answer may rest on. Vertex AI only.
    """

    _BARE: ClassVar[bool] = True
    _CLOSED: ClassVar[bool] = True
    enable_widget: bool | None = wire_field("boolean")
    """True returns a token for a Google Maps widget in the grounding metadata."""
    auth_config: AuthConfig | None = wire_field("AuthConfig")
    """Credentials for Google Maps."""
    grounding_types: GoogleMapsGroundingTypes | None = wire_field("GoogleMapsGroundingTypes", "vertex")
    """What of Google Maps an answer may rest on. Vertex AI only."""

    def __init__(self, **fields: Unpack[GoogleMapsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.enable_widget = v if (v := get("enableWidget")) is None or v.__class__ is bool else decode_bool(v)
        self.auth_config = None if (v := get("authConfig")) is None else AuthConfig.from_dict(v)
        self.grounding_types = None if (v := get("groundingTypes")) is None else GoogleMapsGroundingTypes.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.enable_widget) is not None:
            out["enableWidget"] = v if v.__class__ is bool else self._checked("enable_widget", v)
        if (v := self.auth_config) is not None:
            out["authConfig"] = (v if v.__class__ is AuthConfig else self._checked("auth_config", v)).to_dict(backend)
        if (v := self.grounding_types) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GoogleMaps.grounding_types")
            v = v if v.__class__ is GoogleMapsGroundingTypes else self._checked("grounding_types", v)
            out["groundingTypes"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
