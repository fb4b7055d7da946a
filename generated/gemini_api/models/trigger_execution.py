# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import TriggerExecutionDict
    from .trigger_execution_status import TriggerExecutionStatus

later(globals(), "TriggerExecutionStatus datetime:datetime")


@define(init=False, kw_only=True)
class TriggerExecution(ModelBase):
    """A run of a trigger.

    Attributes:
        end_time: When it ended. Set by the server.
        environment_id: Id of the environment that it ran in. Set by the server.
        error: Why it failed. Set by the server.
        id: Id that tells it from others. Required. Set by the server.
        interaction_id: Id of the interaction that the run created. Set by the server.
        scheduled_time: When it was due. Set by the server.
        start_time: When it began. Set by the server.
        status: How far it has come. Set by the server.
        trigger_id: Id of the trigger that ran. Required. Set by the server.
    """

    end_time: datetime | None = wire_field("timestamp", "read_only", wire="end_time")
    """When it ended. Set by the server."""
    environment_id: str | None = wire_field("string", "read_only", wire="environment_id")
    """Id of the environment that it ran in. Set by the server."""
    error: str | None = wire_field("string", "read_only")
    """Why it failed. Set by the server."""
    id: str | None = wire_field("string", "required read_only")
    """Id that tells it from others. Required. Set by the server."""
    interaction_id: str | None = wire_field("string", "read_only", wire="interaction_id")
    """Id of the interaction that the run created. Set by the server."""
    scheduled_time: datetime | None = wire_field("timestamp", "read_only", wire="scheduled_time")
    """When it was due. Set by the server."""
    start_time: datetime | None = wire_field("timestamp", "read_only", wire="start_time")
    """When it began. Set by the server."""
    status: TriggerExecutionStatus | None = wire_field(("enum", "TriggerExecutionStatus"), "read_only")
    """How far it has come. Set by the server."""
    trigger_id: str | None = wire_field("string", "required read_only", wire="trigger_id")
    """Id of the trigger that ran. Required. Set by the server."""

    def __init__(self, **fields: Unpack[TriggerExecutionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.end_time = None if (v := get("end_time")) is None else decode_timestamp(v)
        self.environment_id = v if (v := get("environment_id")) is None or v.__class__ is str else decode_str(v)
        self.error = v if (v := get("error")) is None or v.__class__ is str else decode_str(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.interaction_id = v if (v := get("interaction_id")) is None or v.__class__ is str else decode_str(v)
        self.scheduled_time = None if (v := get("scheduled_time")) is None else decode_timestamp(v)
        self.start_time = None if (v := get("start_time")) is None else decode_timestamp(v)
        v = get("status")
        self.status = None if v is None else TriggerExecutionStatus._by_value.get(v) or TriggerExecutionStatus.decode(v)
        self.trigger_id = v if (v := get("trigger_id")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.end_time) is not None:
            out["end_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("end_time", v))
        if (v := self.environment_id) is not None:
            out["environment_id"] = v if v.__class__ is str else self._checked("environment_id", v)
        if (v := self.error) is not None:
            out["error"] = v if v.__class__ is str else self._checked("error", v)
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.interaction_id) is not None:
            out["interaction_id"] = v if v.__class__ is str else self._checked("interaction_id", v)
        if (v := self.scheduled_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("scheduled_time", v)
            out["scheduled_time"] = encode_timestamp(v)
        if (v := self.start_time) is not None:
            out["start_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is TriggerExecutionStatus else self._checked("status", v))._value_
        if (v := self.trigger_id) is not None:
            out["trigger_id"] = v if v.__class__ is str else self._checked("trigger_id", v)
        return {**self._extra, **out} if self._extra else out
