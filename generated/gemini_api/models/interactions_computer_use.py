# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsComputerUseDict
    from .disabled_safety_policy import DisabledSafetyPolicy
    from .environment_enum import EnvironmentEnum

later(globals(), "DisabledSafetyPolicy EnvironmentEnum")


@define(init=False, kw_only=True)
class InteractionsComputerUse(ModelBase):
    """Lets the model use a computer.

    Attributes:
        disabled_safety_policies: Checks that are switched off.
        enable_prompt_injection_detection: True checks what is on the screen for instructions that are not yours.
        environment: What the model works on.
        excluded_predefined_functions: Actions that the model may not take, by name.
        type: What kind it is, always `computer_use`.
    """

    disabled_safety_policies: list[DisabledSafetyPolicy] | None = wire_field(
        ("list", ("enum", "DisabledSafetyPolicy")), wire="disabled_safety_policies"
    )
    """Checks that are switched off."""
    enable_prompt_injection_detection: bool | None = wire_field("boolean", wire="enable_prompt_injection_detection")
    """True checks what is on the screen for instructions that are not yours."""
    environment: EnvironmentEnum | None = wire_field(("enum", "EnvironmentEnum"))
    """What the model works on."""
    excluded_predefined_functions: list[str] | None = wire_field(
        ("list", "string"), wire="excluded_predefined_functions"
    )
    """Actions that the model may not take, by name."""
    type: Literal["computer_use"] | None = wire_field(("const", "computer_use"), "fixed")
    """What kind it is, always `computer_use`."""

    def __init__(self, **fields: Unpack[InteractionsComputerUseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("disabled_safety_policies")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [DisabledSafetyPolicy._by_value.get(i) or DisabledSafetyPolicy.decode(i) for i in v if i is not None]
        self.disabled_safety_policies = v
        v = get("enable_prompt_injection_detection")
        self.enable_prompt_injection_detection = v if v is None or v.__class__ is bool else decode_bool(v)
        v = get("environment")
        self.environment = None if v is None else EnvironmentEnum._by_value.get(v) or EnvironmentEnum.decode(v)
        if (v := get("excluded_predefined_functions")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.excluded_predefined_functions = v
        v = get("type")
        self.type = None if v is None else v if v == "computer_use" else decode_const(v, "computer_use")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.disabled_safety_policies) is not None:
            v = self._each("disabled_safety_policies", v, DisabledSafetyPolicy)
            out["disabled_safety_policies"] = [i._value_ for i in v]
        if (v := self.enable_prompt_injection_detection) is not None:
            v = v if v.__class__ is bool else self._checked("enable_prompt_injection_detection", v)
            out["enable_prompt_injection_detection"] = v
        if (v := self.environment) is not None:
            out["environment"] = (v if v.__class__ is EnvironmentEnum else self._checked("environment", v))._value_
        if (v := self.excluded_predefined_functions) is not None:
            v = v if v.__class__ is list else self._checked("excluded_predefined_functions", v)
            v = [
                i if i.__class__ is str else InteractionsComputerUse._checked("excluded_predefined_functions", i, 1)
                for i in v
            ]
            out["excluded_predefined_functions"] = v
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
