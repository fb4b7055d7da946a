# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.places import leftover, with_leftover
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import GenerateContentBatchDict
    from .batch_job_destination import BatchJobDestination
    from .batch_state import BatchState
    from .batch_stats import BatchStats
    from .generate_content_batch_output import GenerateContentBatchOutput
    from .input_config import InputConfig
    from .webhook_config import WebhookConfig

later(
    globals(),
    "BatchJobDestination BatchState BatchStats GenerateContentBatchOutput InputConfig WebhookConfig datetime:datetime",
)


@define(init=False, kw_only=True)
class GenerateContentBatch(ModelBase):
    """Prompts that are answered in the service's own time, at half the price.

    Attributes:
        batch_stats: How many requests were answered. Set by the server.
        create_time: When the batch was made. Set by the server.
        dest: Where the results go. Vertex AI only.
        display_name: Name for people. Required.
        end_time: When the batch was over. Set by the server.
        input_config: Where the requests come from. Required.
        model: Resource name of the model that answers, `models/{model}`. Required.
        name: Resource name, `batches/{batch}`. Set by the server.
        output: Where the results are, once the batch is done. Set by the server.
        priority: Batches of a higher number go first; it may be negative. Default: 0.
        state: How far the batch has come. Set by the server.
        update_time: When the batch last changed. Set by the server.
        webhook_config: Addresses that are called when the batch is done.
    """

    batch_stats: BatchStats | None = wire_field("BatchStats", "read_only")
    """How many requests were answered. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the batch was made. Set by the server."""
    dest: BatchJobDestination | None = wire_field("BatchJobDestination", "vertex")
    """Where the results go. Vertex AI only."""
    display_name: str | None = wire_field("string", "required")
    """Name for people. Required."""
    end_time: datetime | None = wire_field("timestamp", "read_only")
    """When the batch was over. Set by the server."""
    input_config: InputConfig | None = wire_field("InputConfig", "required")
    """Where the requests come from. Required."""
    model: str | None = wire_field("string", "required")
    """Resource name of the model that answers, `models/{model}`. Required."""
    name: str | None = wire_field("string", "read_only")
    """Resource name, `batches/{batch}`. Set by the server."""
    output: GenerateContentBatchOutput | None = wire_field("GenerateContentBatchOutput", "read_only")
    """Where the results are, once the batch is done. Set by the server."""
    priority: int | None = wire_field("int64")
    """Batches of a higher number go first; it may be negative. Default: 0."""
    state: BatchState | None = wire_field(("enum", "BatchState"), "read_only")
    """How far the batch has come. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the batch last changed. Set by the server."""
    webhook_config: WebhookConfig | None = wire_field("WebhookConfig")
    """Addresses that are called when the batch is done."""

    def __init__(self, **fields: Unpack[GenerateContentBatchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.batch_stats = None if (v := get("batchStats")) is None else BatchStats.from_dict(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.dest = None if (v := get("dest")) is None else BatchJobDestination.from_dict(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.input_config = None if (v := get("inputConfig")) is None else InputConfig.from_dict(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.output = None if (v := get("output")) is None else GenerateContentBatchOutput.from_dict(v)
        self.priority = None if (v := get("priority")) is None else decode_int(v)
        self.state = None if (v := get("state")) is None else BatchState._by_value.get(v) or BatchState.decode(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.webhook_config = None if (v := get("webhookConfig")) is None else WebhookConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.batch_stats) is not None:
            out["batchStats"] = (v if v.__class__ is BatchStats else self._checked("batch_stats", v)).to_dict(backend)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.dest) is not None:
            only_on(("vertex",), "Vertex AI", backend, "GenerateContentBatch.dest")
            out["dest"] = (v if v.__class__ is BatchJobDestination else self._checked("dest", v)).to_dict(backend)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.input_config) is not None:
            v = v if v.__class__ is InputConfig else self._checked("input_config", v)
            out["inputConfig"] = v.to_dict(backend)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.output) is not None:
            v = v if v.__class__ is GenerateContentBatchOutput else self._checked("output", v)
            out["output"] = v.to_dict(backend)
        if (v := self.priority) is not None:
            out["priority"] = str(v if v.__class__ is int else self._checked("priority", v))
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is BatchState else self._checked("state", v))._value_
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.webhook_config) is not None:
            v = v if v.__class__ is WebhookConfig else self._checked("webhook_config", v)
            out["webhookConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.batch_stats = None if (v := get("batchStats")) is None else BatchStats.from_dict(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.dest = None if (v := get("outputConfig")) is None else BatchJobDestination.from_dict_vertex(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.input_config = None if (v := get("inputConfig")) is None else InputConfig.from_dict(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.output = None if (v := get("output")) is None else GenerateContentBatchOutput.from_dict(v)
        self.priority = None if (v := get("priority")) is None else decode_int(v)
        self.state = None if (v := get("state")) is None else BatchState._by_value.get(v) or BatchState.decode(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.webhook_config = None if (v := get("webhookConfig")) is None else WebhookConfig.from_dict(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.batch_stats) is not None:
            out["batchStats"] = (v if v.__class__ is BatchStats else self._checked("batch_stats", v)).to_dict(backend)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.dest) is not None:
            v = v if v.__class__ is BatchJobDestination else self._checked("dest", v)
            out["outputConfig"] = v.to_dict(backend)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.input_config) is not None:
            v = v if v.__class__ is InputConfig else self._checked("input_config", v)
            out["inputConfig"] = v.to_dict(backend)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.output) is not None:
            v = v if v.__class__ is GenerateContentBatchOutput else self._checked("output", v)
            out["output"] = v.to_dict(backend)
        if (v := self.priority) is not None:
            out["priority"] = str(v if v.__class__ is int else self._checked("priority", v))
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is BatchState else self._checked("state", v))._value_
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.webhook_config) is not None:
            v = v if v.__class__ is WebhookConfig else self._checked("webhook_config", v)
            out["webhookConfig"] = v.to_dict(backend)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "batchStats": None,
    "createTime": None,
    "outputConfig": None,
    "displayName": None,
    "endTime": None,
    "inputConfig": None,
    "model": None,
    "name": None,
    "output": None,
    "priority": None,
    "state": None,
    "updateTime": None,
    "webhookConfig": None,
}
