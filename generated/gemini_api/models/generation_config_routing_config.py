"""The model ``GenerationConfigRoutingConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        GenerationConfigRoutingConfigAutoRoutingModeOrDict,
        GenerationConfigRoutingConfigManualRoutingModeOrDict,
    )


def _auto_mode(
    value: GenerationConfigRoutingConfigAutoRoutingModeOrDict | None,
) -> GenerationConfigRoutingConfigAutoRoutingMode | None:
    return (
        None
        if value is None
        else check_model(value, "GenerationConfigRoutingConfig.auto_mode", GenerationConfigRoutingConfigAutoRoutingMode)
    )


def _manual_mode(
    value: GenerationConfigRoutingConfigManualRoutingModeOrDict | None,
) -> GenerationConfigRoutingConfigManualRoutingMode | None:
    return (
        None
        if value is None
        else check_model(
            value, "GenerationConfigRoutingConfig.manual_mode", GenerationConfigRoutingConfigManualRoutingMode
        )
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerationConfigRoutingConfig(_Base):
    """Which of several models answers: a chosen one, or the one the service finds best.

    Attributes:
        auto_mode: The service chooses.
        manual_mode: The caller chooses.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("auto_mode", "autoMode", ("model", "GenerationConfigRoutingConfigAutoRoutingMode"), "", ()),
        ("manual_mode", "manualMode", ("model", "GenerationConfigRoutingConfigManualRoutingMode"), "", ()),
    )

    auto_mode: GenerationConfigRoutingConfigAutoRoutingMode | None = _field(default=None, converter=_auto_mode)
    manual_mode: GenerationConfigRoutingConfigManualRoutingMode | None = _field(default=None, converter=_manual_mode)

    if not TYPE_CHECKING:

        def __init__(self, *, auto_mode=None, manual_mode=None, **_others):
            self._extra = None
            self.auto_mode = (
                auto_mode
                if auto_mode is None or auto_mode.__class__ is GenerationConfigRoutingConfigAutoRoutingMode
                else _auto_mode(auto_mode)
            )
            self.manual_mode = (
                manual_mode
                if manual_mode is None or manual_mode.__class__ is GenerationConfigRoutingConfigManualRoutingMode
                else _manual_mode(manual_mode)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("autoMode")
        out.auto_mode = None if v is None else GenerationConfigRoutingConfigAutoRoutingMode.from_dict(v)
        v = get("manualMode")
        out.manual_mode = None if v is None else GenerationConfigRoutingConfigManualRoutingMode.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.auto_mode) is not None:
            out["autoMode"] = (
                v
                if v.__class__ is GenerationConfigRoutingConfigAutoRoutingMode
                else check_model(
                    v, "GenerationConfigRoutingConfig.auto_mode", GenerationConfigRoutingConfigAutoRoutingMode
                )
            ).to_dict(backend)
        if (v := self.manual_mode) is not None:
            out["manualMode"] = (
                v
                if v.__class__ is GenerationConfigRoutingConfigManualRoutingMode
                else check_model(
                    v, "GenerationConfigRoutingConfig.manual_mode", GenerationConfigRoutingConfigManualRoutingMode
                )
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "autoMode",
        "manualMode",
    )
)

from .generation_config_routing_config_auto_routing_mode import GenerationConfigRoutingConfigAutoRoutingMode
from .generation_config_routing_config_manual_routing_mode import GenerationConfigRoutingConfigManualRoutingMode
