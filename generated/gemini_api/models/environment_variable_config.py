# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import EnvironmentVariableConfigDict
    from .environment_variable_config_injection_location import (
        EnvironmentVariableConfigInjectionLocation,
        EnvironmentVariableConfigInjectionLocationCodec,
    )

later(globals(), "EnvironmentVariableConfigInjectionLocation EnvironmentVariableConfigInjectionLocationCodec")


@define(init=False, kw_only=True)
class EnvironmentVariableConfig(ModelBase):
    """A credential that is put in the place of an environment variable.

    Attributes:
        id: Id that tells it from others. Required.
        injection_location: Where in a request the value is put in. Required.
        trusted_domains: Domains that may see it.
        type: What kind it is, always `environment_variable`.
        value: The value that is put in. Required. Never returned. A secret, which ``repr`` hides.
    """

    id: str | None = wire_field("string", "required")
    """Id that tells it from others. Required."""
    injection_location: EnvironmentVariableConfigInjectionLocation | None = wire_field(
        ("union", "EnvironmentVariableConfigInjectionLocation"), "required", wire="injection_location"
    )
    """Where in a request the value is put in. Required."""
    trusted_domains: list[str] | None = wire_field(("list", "string"), wire="trusted_domains")
    """Domains that may see it."""
    type: Literal["environment_variable"] | None = wire_field(("const", "environment_variable"), "fixed")
    """What kind it is, always `environment_variable`."""
    value: str | None = wire_field("string", "required secret")
    """The value that is put in. Required. Never returned. A secret, which ``repr`` hides."""

    def __init__(self, **fields: Unpack[EnvironmentVariableConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        v = get("injection_location")
        self.injection_location = None if v is None else EnvironmentVariableConfigInjectionLocationCodec.from_dict(v)
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
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.injection_location) is not None:
            out["injection_location"] = EnvironmentVariableConfigInjectionLocationCodec.to_dict(
                v, "EnvironmentVariableConfig.injection_location", backend
            )
        if (v := self.trusted_domains) is not None:
            v = v if v.__class__ is list else self._checked("trusted_domains", v)
            v = [i if i.__class__ is str else EnvironmentVariableConfig._checked("trusted_domains", i, 1) for i in v]
            out["trusted_domains"] = v
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        if (v := self.value) is not None:
            out["value"] = v if v.__class__ is str else self._checked("value", v)
        return {**self._extra, **out} if self._extra else out
