"""The model ``ComputerUse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_list, check_str
from genai_runtime.models.codecs import decode_bool, decode_list, decode_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _environment(value: Environment | str | None) -> Environment | None:
    return None if value is None else check_enum(value, "ComputerUse.environment", Environment)


def _excluded_predefined_functions(value: Sequence[str] | None) -> list[str] | None:
    return None if value is None else check_list(value, "ComputerUse.excluded_predefined_functions", check_str)


def _disabled_safety_policies(value: Sequence[SafetyPolicy | str] | None) -> list[SafetyPolicy] | None:
    return (
        None if value is None else check_list(value, "ComputerUse.disabled_safety_policies", check_enum, SafetyPolicy)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ComputerUse(_Base):
    """Control of a computer by the model.

    Attributes:
        environment: What kind of machine is controlled. Required.
        excluded_predefined_functions: Names of built-in actions that the model shall not use, such as `drag_and_drop`.
        disabled_safety_policies: Kinds of action for which the model shall not ask the user first.
        enable_prompt_injection_detection: True watches the screen for text that tries to take over the model.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("environment", "environment", ("enum", "Environment"), "required", ()),
        ("excluded_predefined_functions", "excludedPredefinedFunctions", ("list", ("string",)), "", ()),
        ("disabled_safety_policies", "disabledSafetyPolicies", ("list", ("enum", "SafetyPolicy")), "", ()),
        ("enable_prompt_injection_detection", "enablePromptInjectionDetection", ("boolean",), "", ()),
    )
    _CLOSED: ClassVar[bool] = True

    environment: Environment | None = _field(default=None, converter=_environment)
    excluded_predefined_functions: list[str] | None = _field(default=None, converter=_excluded_predefined_functions)
    disabled_safety_policies: list[SafetyPolicy] | None = _field(default=None, converter=_disabled_safety_policies)
    enable_prompt_injection_detection: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            environment=None,
            excluded_predefined_functions=None,
            disabled_safety_policies=None,
            enable_prompt_injection_detection=None,
            **_others,
        ):
            self._extra = None
            self.environment = (
                environment
                if environment is None or environment.__class__ is Environment
                else _environment(environment)
            )
            self.excluded_predefined_functions = (
                None
                if excluded_predefined_functions is None
                else _excluded_predefined_functions(excluded_predefined_functions)
            )
            self.disabled_safety_policies = (
                None if disabled_safety_policies is None else _disabled_safety_policies(disabled_safety_policies)
            )
            self.enable_prompt_injection_detection = (
                enable_prompt_injection_detection
                if enable_prompt_injection_detection is None or enable_prompt_injection_detection.__class__ is bool
                else check_bool(enable_prompt_injection_detection, "ComputerUse.enable_prompt_injection_detection")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("environment")
        out.environment = None if v is None else Environment._value2member_map_.get(v) or Environment.decode(v)
        v = get("excludedPredefinedFunctions")
        out.excluded_predefined_functions = (
            None
            if v is None
            else [
                i0 if i0.__class__ is str else decode_str(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("disabledSafetyPolicies")
        out.disabled_safety_policies = (
            None
            if v is None
            else [
                SafetyPolicy._value2member_map_.get(i0) or SafetyPolicy.decode(i0)
                for i0 in (v if v.__class__ is list else decode_list(v))
                if i0 is not None
            ]
        )
        v = get("enablePromptInjectionDetection")
        out.enable_prompt_injection_detection = None if v is None else v if v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.environment) is not None:
            out["environment"] = (
                v if v.__class__ is Environment else check_enum(v, "ComputerUse.environment", Environment)
            )._value_
        if (v := self.excluded_predefined_functions) is not None:
            out["excludedPredefinedFunctions"] = [
                i0 if i0.__class__ is str else str.__str__(check_str(i0, "ComputerUse.excluded_predefined_functions"))
                for i0 in (v if v.__class__ is list else check_list(v, "ComputerUse.excluded_predefined_functions"))
            ]
        if (v := self.disabled_safety_policies) is not None:
            out["disabledSafetyPolicies"] = [
                (
                    i0
                    if i0.__class__ is SafetyPolicy
                    else check_enum(i0, "ComputerUse.disabled_safety_policies", SafetyPolicy)
                )._value_
                for i0 in (v if v.__class__ is list else check_list(v, "ComputerUse.disabled_safety_policies"))
            ]
        if (v := self.enable_prompt_injection_detection) is not None:
            out["enablePromptInjectionDetection"] = (
                v if v.__class__ is bool else check_bool(v, "ComputerUse.enable_prompt_injection_detection")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "environment",
        "excludedPredefinedFunctions",
        "disabledSafetyPolicies",
        "enablePromptInjectionDetection",
    )
)

from .environment import Environment
from .safety_policy import SafetyPolicy
