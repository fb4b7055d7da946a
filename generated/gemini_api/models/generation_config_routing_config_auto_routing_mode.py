"""The model ``GenerationConfigRoutingConfigAutoRoutingMode``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum

if TYPE_CHECKING:
    from typing import Self


def _model_routing_preference(value: ModelRoutingPreference | str | None) -> ModelRoutingPreference | None:
    return (
        None
        if value is None
        else check_enum(
            value, "GenerationConfigRoutingConfigAutoRoutingMode.model_routing_preference", ModelRoutingPreference
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerationConfigRoutingConfigAutoRoutingMode(_Base):
    """Routing to the model that the service finds best.

    Attributes:
        model_routing_preference: Whether quality or cost matters more.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model_routing_preference", "modelRoutingPreference", ("enum", "ModelRoutingPreference"), "", ()),
    )

    model_routing_preference: ModelRoutingPreference | None = _field(default=None, converter=_model_routing_preference)

    if not TYPE_CHECKING:

        def __init__(self, *, model_routing_preference=None, **_others):
            self._extra = None
            self.model_routing_preference = (
                model_routing_preference
                if model_routing_preference is None or model_routing_preference.__class__ is ModelRoutingPreference
                else _model_routing_preference(model_routing_preference)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("modelRoutingPreference")
        out.model_routing_preference = (
            None if v is None else ModelRoutingPreference._value2member_map_.get(v) or ModelRoutingPreference.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.model_routing_preference) is not None:
            out["modelRoutingPreference"] = (
                v
                if v.__class__ is ModelRoutingPreference
                else check_enum(
                    v, "GenerationConfigRoutingConfigAutoRoutingMode.model_routing_preference", ModelRoutingPreference
                )
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("modelRoutingPreference",))

from .model_routing_preference import ModelRoutingPreference
