# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import InteractionsEnvironmentDict
    from .environment_mode import EnvironmentMode
    from .environment_network_union import EnvironmentNetworkUnion, EnvironmentNetworkUnionCodec
    from .environment_source import EnvironmentSource
    from .environments_status import EnvironmentsStatus

later(
    globals(),
    "EnvironmentMode EnvironmentNetworkUnion EnvironmentNetworkUnionCodec EnvironmentSource EnvironmentsStatus",
)


@define(init=False, kw_only=True)
class InteractionsEnvironment(ModelBase):
    """A place with files where agents and code work.

    Attributes:
        created: When it was made, an ISO 8601 time. Set by the server.
        custom_config: Settings of another kind. Set by the server.
        environment_key: Key for a machine of yours that serves the environment. It is shown only once. Set by the
            server. A secret, which ``repr`` hides.
        file_count: Number of files in it. Set by the server.
        id: Id that tells it from others. Required. Set by the server.
        last_accessed: When it was last used, an ISO 8601 time. Set by the server.
        mode: Whether Google or a machine of yours serves it.
        network: What may be reached from inside: a list of domains, or nothing.
        size_bytes: Number of bytes. Set by the server.
        sources: Files that are put into it at the start.
        status: How far it has come. Set by the server.
        updated: When it was last changed, an ISO 8601 time. Set by the server.
    """

    created: str | None = wire_field("string", "read_only")
    """When it was made, an ISO 8601 time. Set by the server."""
    custom_config: dict[str, Any] | None = wire_field("object", "read_only", wire="custom_config")
    """Settings of another kind. Set by the server."""
    environment_key: str | None = wire_field("string", "read_only secret", wire="environment_key")
    """Key for a machine of yours that serves the environment. It is shown only once. Set by the server. A secret, which
    ``repr`` hides.
    """
    file_count: int | None = wire_field("integer", "read_only", wire="file_count")
    """Number of files in it. Set by the server."""
    id: str | None = wire_field("string", "required read_only")
    """Id that tells it from others. Required. Set by the server."""
    last_accessed: str | None = wire_field("string", "read_only", wire="last_accessed")
    """When it was last used, an ISO 8601 time. Set by the server."""
    mode: EnvironmentMode | None = wire_field(("enum", "EnvironmentMode"))
    """Whether Google or a machine of yours serves it."""
    network: EnvironmentNetworkUnion | None = wire_field(("union", "EnvironmentNetworkUnion"))
    """What may be reached from inside: a list of domains, or nothing."""
    size_bytes: int | None = wire_field("integer", "read_only", wire="size_bytes")
    """Number of bytes. Set by the server."""
    sources: list[EnvironmentSource] | None = wire_field(("list", "EnvironmentSource"))
    """Files that are put into it at the start."""
    status: EnvironmentsStatus | None = wire_field(("enum", "EnvironmentsStatus"), "read_only")
    """How far it has come. Set by the server."""
    updated: str | None = wire_field("string", "read_only")
    """When it was last changed, an ISO 8601 time. Set by the server."""

    def __init__(self, **fields: Unpack[InteractionsEnvironmentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.created = v if (v := get("created")) is None or v.__class__ is str else decode_str(v)
        self.custom_config = v if (v := get("custom_config")) is None or v.__class__ is dict else decode_object(v)
        self.environment_key = v if (v := get("environment_key")) is None or v.__class__ is str else decode_str(v)
        self.file_count = v if (v := get("file_count")) is None or v.__class__ is int else decode_int(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.last_accessed = v if (v := get("last_accessed")) is None or v.__class__ is str else decode_str(v)
        v = get("mode")
        self.mode = None if v is None else EnvironmentMode._by_value.get(v) or EnvironmentMode.decode(v)
        self.network = None if (v := get("network")) is None else EnvironmentNetworkUnionCodec.from_dict(v)
        self.size_bytes = v if (v := get("size_bytes")) is None or v.__class__ is int else decode_int(v)
        if (v := get("sources")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [EnvironmentSource.from_dict(i) for i in v if i is not None]
        self.sources = v
        v = get("status")
        self.status = None if v is None else EnvironmentsStatus._by_value.get(v) or EnvironmentsStatus.decode(v)
        self.updated = v if (v := get("updated")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.created) is not None:
            out["created"] = v if v.__class__ is str else self._checked("created", v)
        if (v := self.custom_config) is not None:
            out["custom_config"] = encode_json(v, "InteractionsEnvironment.custom_config")
        if (v := self.environment_key) is not None:
            out["environment_key"] = v if v.__class__ is str else self._checked("environment_key", v)
        if (v := self.file_count) is not None:
            out["file_count"] = v if v.__class__ is int else self._checked("file_count", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.last_accessed) is not None:
            out["last_accessed"] = v if v.__class__ is str else self._checked("last_accessed", v)
        if (v := self.mode) is not None:
            out["mode"] = (v if v.__class__ is EnvironmentMode else self._checked("mode", v))._value_
        if (v := self.network) is not None:
            out["network"] = EnvironmentNetworkUnionCodec.to_dict(v, "InteractionsEnvironment.network", backend)
        if (v := self.size_bytes) is not None:
            out["size_bytes"] = v if v.__class__ is int else self._checked("size_bytes", v)
        if (v := self.sources) is not None:
            v = self._each("sources", v, EnvironmentSource)
            out["sources"] = [i.to_dict(backend) for i in v]
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is EnvironmentsStatus else self._checked("status", v))._value_
        if (v := self.updated) is not None:
            out["updated"] = v if v.__class__ is str else self._checked("updated", v)
        return {**self._extra, **out} if self._extra else out
