"""The model ``GoogleMaps``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_model, unsupported
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import AuthConfigOrDict, GoogleMapsGroundingTypesOrDict


def _auth_config(value: AuthConfigOrDict | None) -> AuthConfig | None:
    return None if value is None else check_model(value, "GoogleMaps.auth_config", AuthConfig)


def _grounding_types(value: GoogleMapsGroundingTypesOrDict | None) -> GoogleMapsGroundingTypes | None:
    return None if value is None else check_model(value, "GoogleMaps.grounding_types", GoogleMapsGroundingTypes)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GoogleMaps(_Base):
    """Grounding in Google Maps.

    Attributes:
        enable_widget: True returns a token for a Google Maps widget in the grounding metadata.
        auth_config: Credentials for Google Maps.
        grounding_types: What of Google Maps an answer may rest on. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("enable_widget", "enableWidget", ("boolean",), "", ()),
        ("auth_config", "authConfig", ("model", "AuthConfig"), "", ()),
        ("grounding_types", "groundingTypes", ("model", "GoogleMapsGroundingTypes"), "vertex", ()),
    )
    _BARE: ClassVar[bool] = True
    _CLOSED: ClassVar[bool] = True

    enable_widget: bool | None = None
    auth_config: AuthConfig | None = _field(default=None, converter=_auth_config)
    grounding_types: GoogleMapsGroundingTypes | None = _field(default=None, converter=_grounding_types)

    if not TYPE_CHECKING:

        def __init__(self, *, enable_widget=None, auth_config=None, grounding_types=None, **_others):
            self._extra = None
            self.enable_widget = (
                enable_widget
                if enable_widget is None or enable_widget.__class__ is bool
                else check_bool(enable_widget, "GoogleMaps.enable_widget")
            )
            self.auth_config = (
                auth_config if auth_config is None or auth_config.__class__ is AuthConfig else _auth_config(auth_config)
            )
            self.grounding_types = (
                grounding_types
                if grounding_types is None or grounding_types.__class__ is GoogleMapsGroundingTypes
                else _grounding_types(grounding_types)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("enableWidget")
        out.enable_widget = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("authConfig")
        out.auth_config = None if v is None else AuthConfig.from_dict(v)
        v = get("groundingTypes")
        out.grounding_types = None if v is None else GoogleMapsGroundingTypes.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.enable_widget) is not None:
            out["enableWidget"] = v if v.__class__ is bool else check_bool(v, "GoogleMaps.enable_widget")
        if (v := self.auth_config) is not None:
            out["authConfig"] = (
                v if v.__class__ is AuthConfig else check_model(v, "GoogleMaps.auth_config", AuthConfig)
            ).to_dict(backend)
        if (v := self.grounding_types) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("GoogleMaps.grounding_types", backend, ("vertex",))
            out["groundingTypes"] = (
                v
                if v.__class__ is GoogleMapsGroundingTypes
                else check_model(v, "GoogleMaps.grounding_types", GoogleMapsGroundingTypes)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "enableWidget",
        "authConfig",
        "groundingTypes",
    )
)

from .auth_config import AuthConfig
from .google_maps_grounding_types import GoogleMapsGroundingTypes
