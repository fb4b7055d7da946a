# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerationConfigRoutingConfigAutoRoutingModeDict
    from .model_routing_preference import ModelRoutingPreference

later(globals(), "ModelRoutingPreference")


@define(init=False, kw_only=True)
class GenerationConfigRoutingConfigAutoRoutingMode(ModelBase):
    """Routing to the model that the service finds best.

    Attributes:
        model_routing_preference: Whether quality or cost matters more.
    """

    model_routing_preference: ModelRoutingPreference | None = wire_field(("enum", "ModelRoutingPreference"))
    """Whether quality or cost matters more."""

    def __init__(self, **fields: Unpack[GenerationConfigRoutingConfigAutoRoutingModeDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("modelRoutingPreference")) is not None:
            v = ModelRoutingPreference._by_value.get(v) or ModelRoutingPreference.decode(v)
        self.model_routing_preference = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.model_routing_preference) is not None:
            v = v if v.__class__ is ModelRoutingPreference else self._checked("model_routing_preference", v)
            out["modelRoutingPreference"] = v._value_
        return {**self._extra, **out} if self._extra else out
