# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import InteractionsEnvironmentConfigDict
    from .environment_config_network import EnvironmentConfigNetwork, EnvironmentConfigNetworkCodec
    from .environment_mode import EnvironmentMode
    from .environment_source import EnvironmentSource
    from .environment_variables import EnvironmentVariables, EnvironmentVariablesCodec

later(
    globals(),
    "EnvironmentConfigNetwork EnvironmentConfigNetworkCodec EnvironmentMode EnvironmentSource "
    "EnvironmentVariables EnvironmentVariablesCodec",
)


@define(init=False, kw_only=True)
class InteractionsEnvironmentConfig(ModelBase):
    """Settings of the environment that an interaction works in.

    Attributes:
        custom_config: Settings of another kind.
        env: Environment variables, by name: a value, or the credential it comes from. A secret, which ``repr`` hides.
        environment_id: Id of the environment to work in.
        mode: Whether Google or a machine of yours serves it.
        network: What may be reached from inside: a list of domains, or nothing.
        sources: Files that are put into it at the start.
        type: What kind it is, always `remote`.
    """

    custom_config: dict[str, Any] | None = wire_field("object", wire="custom_config")
    """Settings of another kind."""
    env: dict[str, EnvironmentVariables] | None = wire_field(("map", ("union", "EnvironmentVariables")), "secret")
    """Environment variables, by name: a value, or the credential it comes from. A secret, which ``repr`` hides."""
    environment_id: str | None = wire_field("string", wire="environment_id")
    """Id of the environment to work in."""
    mode: EnvironmentMode | None = wire_field(("enum", "EnvironmentMode"))
    """Whether Google or a machine of yours serves it."""
    network: EnvironmentConfigNetwork | None = wire_field(("union", "EnvironmentConfigNetwork"))
    """What may be reached from inside: a list of domains, or nothing."""
    sources: list[EnvironmentSource] | None = wire_field(("list", "EnvironmentSource"))
    """Files that are put into it at the start."""
    type: Literal["remote"] | None = wire_field(("const", "remote"))
    """What kind it is, always `remote`."""

    def __init__(self, **fields: Unpack[InteractionsEnvironmentConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.custom_config = v if (v := get("custom_config")) is None or v.__class__ is dict else decode_object(v)
        if (v := get("env")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: EnvironmentVariablesCodec.from_dict(i) for k, i in v.items() if i is not None}
        self.env = v
        self.environment_id = v if (v := get("environment_id")) is None or v.__class__ is str else decode_str(v)
        v = get("mode")
        self.mode = None if v is None else EnvironmentMode._by_value.get(v) or EnvironmentMode.decode(v)
        self.network = None if (v := get("network")) is None else EnvironmentConfigNetworkCodec.from_dict(v)
        if (v := get("sources")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [EnvironmentSource.from_dict(i) for i in v if i is not None]
        self.sources = v
        self.type = None if (v := get("type")) is None else v if v == "remote" else decode_const(v, "remote")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_config) is not None:
            out["custom_config"] = encode_json(v, "InteractionsEnvironmentConfig.custom_config")
        if (v := self.env) is not None:
            v = v if v.__class__ is dict else self._checked("env", v)
            out["env"] = {
                k: EnvironmentVariablesCodec.to_dict(i, "InteractionsEnvironmentConfig.env", backend)
                for k, i in v.items()
            }
        if (v := self.environment_id) is not None:
            out["environment_id"] = v if v.__class__ is str else self._checked("environment_id", v)
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is EnvironmentMode else self._checked("mode", v))._value_
        if (v := self.network) is not None:
            out["network"] = EnvironmentConfigNetworkCodec.to_dict(v, "InteractionsEnvironmentConfig.network", backend)
        if (v := self.sources) is not None:
            v = self._each("sources", v, EnvironmentSource)
            out["sources"] = [i.to_dict(backend) for i in v]
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
