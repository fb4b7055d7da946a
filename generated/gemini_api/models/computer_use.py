# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ComputerUseDict
    from .environment import Environment
    from .safety_policy import SafetyPolicy

later(globals(), "Environment SafetyPolicy")


@define(init=False, kw_only=True)
class ComputerUse(ModelBase):
    """Control of a computer by the model.

    Attributes:
        environment: What kind of machine is controlled. Required.
        excluded_predefined_functions: Names of built-in actions that the model shall not use, such as `drag_and_drop`.
        disabled_safety_policies: Kinds of action for which the model shall not ask the user first.
        enable_prompt_injection_detection: True watches the screen for text that tries to take over the model.
    """

    _CLOSED: ClassVar[bool] = True
    environment: Environment | None = wire_field(("enum", "Environment"), "required")
    """What kind of machine is controlled. Required."""
    excluded_predefined_functions: list[str] | None = wire_field(("list", "string"))
    """Names of built-in actions that the model shall not use, such as `drag_and_drop`."""
    disabled_safety_policies: list[SafetyPolicy] | None = wire_field(("list", ("enum", "SafetyPolicy")))
    """Kinds of action for which the model shall not ask the user first."""
    enable_prompt_injection_detection: bool | None = wire_field("boolean")
    """True watches the screen for text that tries to take over the model."""

    def __init__(self, **fields: Unpack[ComputerUseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("environment")
        self.environment = None if v is None else Environment._by_value.get(v) or Environment.decode(v)
        if (v := get("excludedPredefinedFunctions")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.excluded_predefined_functions = v
        if (v := get("disabledSafetyPolicies")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [SafetyPolicy._by_value.get(i) or SafetyPolicy.decode(i) for i in v if i is not None]
        self.disabled_safety_policies = v
        v = get("enablePromptInjectionDetection")
        self.enable_prompt_injection_detection = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.environment) is not None:
            out["environment"] = (v if v.__class__ is Environment else self._checked("environment", v))._value_
        if (v := self.excluded_predefined_functions) is not None:
            v = v if v.__class__ is list else self._checked("excluded_predefined_functions", v)
            v = [i if i.__class__ is str else ComputerUse._checked("excluded_predefined_functions", i, 1) for i in v]
            out["excludedPredefinedFunctions"] = v
        if (v := self.disabled_safety_policies) is not None:
            out["disabledSafetyPolicies"] = [
                (i if i.__class__ is SafetyPolicy else ComputerUse._checked("disabled_safety_policies", i, 1))._value_
                for i in (v if v.__class__ is list else self._checked("disabled_safety_policies", v))
            ]
        if (v := self.enable_prompt_injection_detection) is not None:
            v = v if v.__class__ is bool else self._checked("enable_prompt_injection_detection", v)
            out["enablePromptInjectionDetection"] = v
        return {**self._extra, **out} if self._extra else out
