# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import CreateEnvironmentRequestDict
    from .create_environment_request_network_union import (
        CreateEnvironmentRequestNetworkUnion,
        CreateEnvironmentRequestNetworkUnionCodec,
    )
    from .environment_mode import EnvironmentMode
    from .environment_source import EnvironmentSource

later(
    globals(),
    "CreateEnvironmentRequestNetworkUnion CreateEnvironmentRequestNetworkUnionCodec EnvironmentMode EnvironmentSource",
)


@define(init=False, kw_only=True)
class CreateEnvironmentRequest(ModelBase):
    """What a new environment is to be like.

    Attributes:
        custom_config: Settings of another kind.
        from_environment: Id of the environment that is copied.
        mode: Whether Google or a machine of yours serves it.
        network: What may be reached from inside: a list of domains, or nothing.
        sources: Files that are put into it at the start.
        system_instruction: Standing orders for the model.
    """

    custom_config: dict[str, Any] | None = wire_field("object", wire="custom_config")
    """Settings of another kind."""
    from_environment: str | None = wire_field("string", wire="from_environment")
    """Id of the environment that is copied."""
    mode: EnvironmentMode | None = wire_field(("enum", "EnvironmentMode"))
    """Whether Google or a machine of yours serves it."""
    network: CreateEnvironmentRequestNetworkUnion | None = wire_field(("union", "CreateEnvironmentRequestNetworkUnion"))
    """What may be reached from inside: a list of domains, or nothing."""
    sources: list[EnvironmentSource] | None = wire_field(("list", "EnvironmentSource"))
    """Files that are put into it at the start."""
    system_instruction: str | None = wire_field("string", wire="system_instruction")
    """Standing orders for the model."""

    def __init__(self, **fields: Unpack[CreateEnvironmentRequestDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.custom_config = v if (v := get("custom_config")) is None or v.__class__ is dict else decode_object(v)
        self.from_environment = v if (v := get("from_environment")) is None or v.__class__ is str else decode_str(v)
        v = get("mode")
        self.mode = None if v is None else EnvironmentMode._by_value.get(v) or EnvironmentMode.decode(v)
        self.network = None if (v := get("network")) is None else CreateEnvironmentRequestNetworkUnionCodec.from_dict(v)
        if (v := get("sources")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [EnvironmentSource.from_dict(i) for i in v if i is not None]
        self.sources = v
        self.system_instruction = v if (v := get("system_instruction")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_config) is not None:
            out["custom_config"] = encode_json(v, "CreateEnvironmentRequest.custom_config")
        if (v := self.from_environment) is not None:
            out["from_environment"] = v if v.__class__ is str else self._checked("from_environment", v)
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is EnvironmentMode else self._checked("mode", v))._value_
        if (v := self.network) is not None:
            out["network"] = CreateEnvironmentRequestNetworkUnionCodec.to_dict(
                v, "CreateEnvironmentRequest.network", backend
            )
        if (v := self.sources) is not None:
            v = self._each("sources", v, EnvironmentSource)
            out["sources"] = [i.to_dict(backend) for i in v]
        if (v := self.system_instruction) is not None:
            out["system_instruction"] = v if v.__class__ is str else self._checked("system_instruction", v)
        return {**self._extra, **out} if self._extra else out
