# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.places import leftover
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import GeminiEmbedContentBatchDict
    from .batch_state import BatchState
    from .embed_content_batch_output import EmbedContentBatchOutput
    from .embed_content_batch_stats import EmbedContentBatchStats
    from .input_embed_content_config import InputEmbedContentConfig

later(globals(), "BatchState EmbedContentBatchOutput EmbedContentBatchStats InputEmbedContentConfig datetime:datetime")


@define(init=False, kw_only=True)
class GeminiEmbedContentBatch(ModelBase):
    """Contents that are embedded in the service's own time.

    Attributes:
        batch_stats: How many requests were answered. Set by the server.
        create_time: When the batch was made. Set by the server.
        display_name: Name for people. Required.
        end_time: When the batch was over. Set by the server.
        input_config: Where the requests come from. Required.
        model: Resource name of the model that answers, `models/{model}`. Required.
        name: Resource name, `batches/{batch}`. Set by the server.
        output: Where the results are, once the batch is done. Set by the server.
        priority: Batches of a higher number go first; it may be negative. Default: 0.
        state: How far the batch has come. Set by the server.
        update_time: When the batch last changed. Set by the server.
    """

    batch_stats: EmbedContentBatchStats | None = wire_field("EmbedContentBatchStats", "read_only")
    """How many requests were answered. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When the batch was made. Set by the server."""
    display_name: str | None = wire_field("string", "required")
    """Name for people. Required."""
    end_time: datetime | None = wire_field("timestamp", "read_only")
    """When the batch was over. Set by the server."""
    input_config: InputEmbedContentConfig | None = wire_field("InputEmbedContentConfig", "required")
    """Where the requests come from. Required."""
    model: str | None = wire_field("string", "required")
    """Resource name of the model that answers, `models/{model}`. Required."""
    name: str | None = wire_field("string", "read_only")
    """Resource name, `batches/{batch}`. Set by the server."""
    output: EmbedContentBatchOutput | None = wire_field("EmbedContentBatchOutput", "read_only")
    """Where the results are, once the batch is done. Set by the server."""
    priority: int | None = wire_field("int64")
    """Batches of a higher number go first; it may be negative. Default: 0."""
    state: BatchState | None = wire_field(("enum", "BatchState"), "read_only")
    """How far the batch has come. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When the batch last changed. Set by the server."""

    def __init__(self, **fields: Unpack[GeminiEmbedContentBatchDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.batch_stats = None if (v := get("batchStats")) is None else EmbedContentBatchStats.from_dict(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.input_config = None if (v := get("inputConfig")) is None else InputEmbedContentConfig.from_dict(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.output = None if (v := get("output")) is None else EmbedContentBatchOutput.from_dict(v)
        self.priority = None if (v := get("priority")) is None else decode_int(v)
        self.state = None if (v := get("state")) is None else BatchState._by_value.get(v) or BatchState.decode(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.batch_stats) is not None:
            v = v if v.__class__ is EmbedContentBatchStats else self._checked("batch_stats", v)
            out["batchStats"] = v.to_dict(backend)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.input_config) is not None:
            v = v if v.__class__ is InputEmbedContentConfig else self._checked("input_config", v)
            out["inputConfig"] = v.to_dict(backend)
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.output) is not None:
            v = v if v.__class__ is EmbedContentBatchOutput else self._checked("output", v)
            out["output"] = v.to_dict(backend)
        if (v := self.priority) is not None:
            out["priority"] = str(v if v.__class__ is int else self._checked("priority", v))
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is BatchState else self._checked("state", v))._value_
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.batch_stats = None if (v := get("batchStats")) is None else EmbedContentBatchStats.from_dict(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.input_config = None if (v := get("inputConfig")) is None else InputEmbedContentConfig.from_dict(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.output = None if (v := get("output")) is None else EmbedContentBatchOutput.from_dict_vertex(v)
        self.priority = None if (v := get("priority")) is None else decode_int(v)
        self.state = None if (v := get("state")) is None else BatchState._by_value.get(v) or BatchState.decode(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        return self


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "batchStats": None,
    "createTime": None,
    "displayName": None,
    "endTime": None,
    "inputConfig": None,
    "model": None,
    "name": None,
    "output": None,
    "priority": None,
    "state": None,
    "updateTime": None,
}
