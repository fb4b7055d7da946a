# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.mixins.batch import BatchJobMixin, sort_results
from genai_runtime.models.places import leftover, take, with_leftover
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import BatchJobDict
    from .batch_job_destination import BatchJobDestination
    from .batch_job_output_info import BatchJobOutputInfo
    from .batch_job_source import BatchJobSource
    from .completion_stats import CompletionStats
    from .job_state import JobState
    from .status import Status

later(
    globals(), "BatchJobDestination BatchJobOutputInfo BatchJobSource CompletionStats JobState Status datetime:datetime"
)


@define(init=False, kw_only=True)
class BatchJob(BatchJobMixin, ModelBase):
    """Many requests that the service works through in its own time.

    Attributes:
        name: Resource name of the job. Set by the server.
        display_name: Name for people to read.
        state: How far it has come. Set by the server.
        error: What went wrong. Set by the server.
        create_time: When it was made. Set by the server.
        start_time: When work on it began. Set by the server. Vertex AI only.
        end_time: When it was over. Set by the server.
        update_time: When it last changed. Set by the server.
        model: The model that answers.
        src: Where the requests come from.
        dest: Where the results go.
        completion_stats: How many requests were answered. Set by the server.
        output_info: Where the results were written. Set by the server. Vertex AI only.
    """

    name: str | None = wire_field("string", "read_only")
    """Resource name of the job. Set by the server."""
    display_name: str | None = wire_field("string")
    """Name for people to read."""
    state: JobState | None = wire_field(("enum", "JobState"), "read_only")
    """How far it has come. Set by the server."""
    error: Status | None = wire_field("Status", "read_only")
    """What went wrong. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only")
    """When it was made. Set by the server."""
    start_time: datetime | None = wire_field("timestamp", "read_only vertex")
    """When work on it began. Set by the server. Vertex AI only."""
    end_time: datetime | None = wire_field("timestamp", "read_only")
    """When it was over. Set by the server."""
    update_time: datetime | None = wire_field("timestamp", "read_only")
    """When it last changed. Set by the server."""
    model: str | None = wire_field("string")
    """The model that answers."""
    src: BatchJobSource | None = wire_field("BatchJobSource")
    """Where the requests come from."""
    dest: BatchJobDestination | None = wire_field("BatchJobDestination")
    """Where the results go."""
    completion_stats: CompletionStats | None = wire_field("CompletionStats", "read_only")
    """How many requests were answered. Set by the server."""
    output_info: BatchJobOutputInfo | None = wire_field("BatchJobOutputInfo", "read_only vertex")
    """Where the results were written. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[BatchJobDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        data = sort_results(data)
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        v = take(data, "metadata", "displayName")
        self.display_name = v if v is None or v.__class__ is str else decode_str(v)
        self.state = None if (v := take(data, "metadata", "state")) is None else JobState.decode_spelled(v, "gemini")
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.create_time = None if (v := take(data, "metadata", "createTime")) is None else decode_timestamp(v)
        self.start_time = None if (v := get("startTime")) is None else decode_timestamp(v)
        self.end_time = None if (v := take(data, "metadata", "endTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := take(data, "metadata", "updateTime")) is None else decode_timestamp(v)
        self.model = v if (v := take(data, "metadata", "model")) is None or v.__class__ is str else decode_str(v)
        self.src = None if (v := take(data, "metadata", "inputConfig")) is None else BatchJobSource.from_dict(v)
        self.dest = None if (v := take(data, "metadata", "output")) is None else BatchJobDestination.from_dict(v)
        v = take(data, "metadata", "batchStats")
        self.completion_stats = None if v is None else CompletionStats.from_dict(v)
        self.output_info = None if (v := get("outputInfo")) is None else BatchJobOutputInfo.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.output_info) is not None:
            v = v if v.__class__ is BatchJobOutputInfo else self._checked("output_info", v)
            out["outputInfo"] = v.to_dict(backend)
        inner1: dict[str, Any] = {}
        if (v := self.display_name) is not None:
            inner1["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.state) is not None:
            inner1["state"] = (v if v.__class__ is JobState else self._checked("state", v)).spelled("gemini")
        if (v := self.create_time) is not None:
            inner1["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.end_time) is not None:
            inner1["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.update_time) is not None:
            inner1["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.model) is not None:
            inner1["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.src) is not None:
            inner1["inputConfig"] = (v if v.__class__ is BatchJobSource else self._checked("src", v)).to_dict(backend)
        if (v := self.dest) is not None:
            inner1["output"] = (v if v.__class__ is BatchJobDestination else self._checked("dest", v)).to_dict(backend)
        if (v := self.completion_stats) is not None:
            v = v if v.__class__ is CompletionStats else self._checked("completion_stats", v)
            inner1["batchStats"] = v.to_dict(backend)
        if inner1:
            put(out, ("metadata",), inner1)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        data = sort_results(data)
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.name = v if (v := get("name")) is None or v.__class__ is str else decode_str(v)
        self.display_name = v if (v := get("displayName")) is None or v.__class__ is str else decode_str(v)
        self.state = None if (v := get("state")) is None else JobState._by_value.get(v) or JobState.decode(v)
        self.error = None if (v := get("error")) is None else Status.from_dict(v)
        self.create_time = None if (v := get("createTime")) is None else decode_timestamp(v)
        self.start_time = None if (v := get("startTime")) is None else decode_timestamp(v)
        self.end_time = None if (v := get("endTime")) is None else decode_timestamp(v)
        self.update_time = None if (v := get("updateTime")) is None else decode_timestamp(v)
        self.model = v if (v := get("model")) is None or v.__class__ is str else decode_str(v)
        self.src = None if (v := get("inputConfig")) is None else BatchJobSource.from_dict_vertex(v)
        self.dest = None if (v := get("outputConfig")) is None else BatchJobDestination.from_dict_vertex(v)
        self.completion_stats = None if (v := get("completionStats")) is None else CompletionStats.from_dict_vertex(v)
        self.output_info = None if (v := get("outputInfo")) is None else BatchJobOutputInfo.from_dict(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.name) is not None:
            out["name"] = v if v.__class__ is str else self._checked("name", v)
        if (v := self.display_name) is not None:
            out["displayName"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.state) is not None:
            out["state"] = (v if v.__class__ is JobState else self._checked("state", v))._value_
        if (v := self.error) is not None:
            out["error"] = (v if v.__class__ is Status else self._checked("error", v)).to_dict(backend)
        if (v := self.create_time) is not None:
            out["createTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.end_time) is not None:
            out["endTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.update_time) is not None:
            out["updateTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        if (v := self.model) is not None:
            out["model"] = v if v.__class__ is str else self._checked("model", v)
        if (v := self.src) is not None:
            out["inputConfig"] = (v if v.__class__ is BatchJobSource else self._checked("src", v)).to_dict(backend)
        if (v := self.dest) is not None:
            v = v if v.__class__ is BatchJobDestination else self._checked("dest", v)
            out["outputConfig"] = v.to_dict(backend)
        if (v := self.completion_stats) is not None:
            v = v if v.__class__ is CompletionStats else self._checked("completion_stats", v)
            out["completionStats"] = v.to_dict(backend)
        if (v := self.output_info) is not None:
            v = v if v.__class__ is BatchJobOutputInfo else self._checked("output_info", v)
            out["outputInfo"] = v.to_dict(backend)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "name": None,
    "metadata": {
        "displayName": None,
        "state": None,
        "createTime": None,
        "endTime": None,
        "updateTime": None,
        "model": None,
        "inputConfig": None,
        "output": None,
        "batchStats": None,
    },
    "error": None,
    "startTime": None,
    "outputInfo": None,
}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {
    "name": None,
    "displayName": None,
    "state": None,
    "error": None,
    "createTime": None,
    "startTime": None,
    "endTime": None,
    "updateTime": None,
    "model": None,
    "inputConfig": None,
    "outputConfig": None,
    "completionStats": None,
    "outputInfo": None,
}
