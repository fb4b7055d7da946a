# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerationConfigRoutingConfigDict
    from .generation_config_routing_config_auto_routing_mode import GenerationConfigRoutingConfigAutoRoutingMode
    from .generation_config_routing_config_manual_routing_mode import GenerationConfigRoutingConfigManualRoutingMode

later(globals(), "GenerationConfigRoutingConfigAutoRoutingMode GenerationConfigRoutingConfigManualRoutingMode")


@define(init=False, kw_only=True)
class GenerationConfigRoutingConfig(ModelBase):
    """Which of several models answers: a chosen one, or the one the service finds best.

    Attributes:
        auto_mode: The service chooses.
        manual_mode: The caller chooses.
    """

    auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | None = wire_field(
        "GenerationConfigRoutingConfigAutoRoutingMode"
    )
    """The service chooses."""
    manual_mode: GenerationConfigRoutingConfigManualRoutingMode | None = wire_field(
        "GenerationConfigRoutingConfigManualRoutingMode"
    )
    """The caller chooses."""

    def __init__(self, **fields: Unpack[GenerationConfigRoutingConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("autoMode")
        self.auto_mode = None if v is None else GenerationConfigRoutingConfigAutoRoutingMode.from_dict(v)
        v = get("manualMode")
        self.manual_mode = None if v is None else GenerationConfigRoutingConfigManualRoutingMode.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.auto_mode) is not None:
            v = v if v.__class__ is GenerationConfigRoutingConfigAutoRoutingMode else self._checked("auto_mode", v)
            out["autoMode"] = v.to_dict(backend)
        if (v := self.manual_mode) is not None:
            v = v if v.__class__ is GenerationConfigRoutingConfigManualRoutingMode else self._checked("manual_mode", v)
            out["manualMode"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
