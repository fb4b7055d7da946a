# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import EnvironmentVariableUpdateConfigDict
    from .environment_variable_update_config_injection_location import (
        EnvironmentVariableUpdateConfigInjectionLocation,
        EnvironmentVariableUpdateConfigInjectionLocationCodec,
    )

later(
    globals(), "EnvironmentVariableUpdateConfigInjectionLocation EnvironmentVariableUpdateConfigInjectionLocationCodec"
)


@define(init=False, kw_only=True)
class EnvironmentVariableUpdateConfig(ModelBase):
    """What to change in a credential that is an environment variable.

    Attributes:
        injection_location: Where in a request the value is put in.
        trusted_domains: Domains that may see it.
        type: What kind it is, always `environment_variable`.
        value: The value that is put in. Never returned. A secret, which ``repr`` hides.
    """

    injection_location: EnvironmentVariableUpdateConfigInjectionLocation | None = wire_field(
        ("union", "EnvironmentVariableUpdateConfigInjectionLocation"), wire="injection_location"
    )
    """Where in a request the value is put in."""
    trusted_domains: list[str] | None = wire_field(("list", "string"), wire="trusted_domains")
    """Domains that may see it."""
    type: Literal["environment_variable"] | None = wire_field(("const", "environment_variable"), "fixed")
    """What kind it is, always `environment_variable`."""
    value: str | None = wire_field("string", "secret")
    """The value that is put in. Never returned. A secret, which ``repr`` hides."""

    def __init__(self, **fields: Unpack[EnvironmentVariableUpdateConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("injection_location")) is not None:
            v = EnvironmentVariableUpdateConfigInjectionLocationCodec.from_dict(v)
        self.injection_location = v
        if (v := get("trusted_domains")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.trusted_domains = v
        v = get("type")
        self.type = None if v is None else v if v == "environment_variable" else decode_const(v, "environment_variable")
        self.value = v if (v := get("value")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.injection_location) is not None:
            out["injection_location"] = EnvironmentVariableUpdateConfigInjectionLocationCodec.to_dict(
                v, "EnvironmentVariableUpdateConfig.injection_location", backend
            )
        if (v := self.trusted_domains) is not None:
            v = v if v.__class__ is list else self._checked("trusted_domains", v)
            v = [
                i if i.__class__ is str else EnvironmentVariableUpdateConfig._checked("trusted_domains", i, 1)
                for i in v
            ]
            out["trusted_domains"] = v
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.value) is not None:
            out["value"] = v if v.__class__ is str else self._checked("value", v)
        return {**self._extra, **out} if self._extra else out
