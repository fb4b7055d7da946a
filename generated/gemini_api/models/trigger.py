# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import TriggerDict
    from .create_agent_interaction import CreateAgentInteraction
    from .trigger_status import TriggerStatus

later(globals(), "CreateAgentInteraction TriggerStatus datetime:datetime")


@define(init=False, kw_only=True)
class Trigger(ModelBase):
    """An interaction that is created again and again, by a schedule.

    Attributes:
        consecutive_failure_count: How many runs in a row have failed. Set by the server.
        create_time: When it was made. Set by the server.
        display_name: Name for people.
        environment_id: Id of the environment to work in.
        execution_timeout_seconds: Longest time of a run, in seconds.
        id: Id that tells it from others. Required. Set by the server.
        interaction: The interaction that each run creates. Required.
        last_pause_time: When it was last paused. Set by the server.
        last_resume_time: When it last went on after a pause. Set by the server.
        last_run_time: When it last ran. Set by the server.
        max_consecutive_failures: How many runs in a row may fail before it is stopped.
        next_run_time: When it runs next. Set by the server.
        previous_interaction_id: Id of the interaction of the last run. Set by the server.
        schedule: When it runs, as a cron expression of five fields. Required.
        status: Whether it runs. Set by the server.
        time_zone: Time zone of the schedule, such as `Europe/Berlin`. Required.
        update_time: When it was last changed. Set by the server.
    """

    consecutive_failure_count: int | None = wire_field("integer", "read_only", wire="consecutive_failure_count")
    """How many runs in a row have failed. Set by the server."""
    create_time: datetime | None = wire_field("timestamp", "read_only", wire="create_time")
    """When it was made. Set by the server."""
    display_name: str | None = wire_field("string", wire="display_name")
    """Name for people."""
    environment_id: str | None = wire_field("string", wire="environment_id")
    """Id of the environment to work in."""
    execution_timeout_seconds: int | None = wire_field("integer", wire="execution_timeout_seconds")
    """Longest time of a run, in seconds."""
    id: str | None = wire_field("string", "required read_only")
    """Id that tells it from others. Required. Set by the server."""
    interaction: CreateAgentInteraction | None = wire_field("CreateAgentInteraction", "required")
    """The interaction that each run creates. Required."""
    last_pause_time: datetime | None = wire_field("timestamp", "read_only", wire="last_pause_time")
    """When it was last paused. Set by the server."""
    last_resume_time: datetime | None = wire_field("timestamp", "read_only", wire="last_resume_time")
    """When it last went on after a pause. Set by the server."""
    last_run_time: datetime | None = wire_field("timestamp", "read_only", wire="last_run_time")
    """When it last ran. Set by the server."""
    max_consecutive_failures: int | None = wire_field("integer", wire="max_consecutive_failures")
    """How many runs in a row may fail before it is stopped."""
    next_run_time: datetime | None = wire_field("timestamp", "read_only", wire="next_run_time")
    """When it runs next. Set by the server."""
    previous_interaction_id: str | None = wire_field("string", "read_only", wire="previous_interaction_id")
    """Id of the interaction of the last run. Set by the server."""
    schedule: str | None = wire_field("string", "required")
    """When it runs, as a cron expression of five fields. Required."""
    status: TriggerStatus | None = wire_field(("enum", "TriggerStatus"), "read_only")
    """Whether it runs. Set by the server."""
    time_zone: str | None = wire_field("string", "required", wire="time_zone")
    """Time zone of the schedule, such as `Europe/Berlin`. Required."""
    update_time: datetime | None = wire_field("timestamp", "read_only", wire="update_time")
    """When it was last changed. Set by the server."""

    def __init__(self, **fields: Unpack[TriggerDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("consecutive_failure_count")
        self.consecutive_failure_count = v if v is None or v.__class__ is int else decode_int(v)
        self.create_time = None if (v := get("create_time")) is None else decode_timestamp(v)
        self.display_name = v if (v := get("display_name")) is None or v.__class__ is str else decode_str(v)
        self.environment_id = v if (v := get("environment_id")) is None or v.__class__ is str else decode_str(v)
        v = get("execution_timeout_seconds")
        self.execution_timeout_seconds = v if v is None or v.__class__ is int else decode_int(v)
        self.id = v if (v := get("id")) is None or v.__class__ is str else decode_str(v)
        self.interaction = None if (v := get("interaction")) is None else CreateAgentInteraction.from_dict(v)
        self.last_pause_time = None if (v := get("last_pause_time")) is None else decode_timestamp(v)
        self.last_resume_time = None if (v := get("last_resume_time")) is None else decode_timestamp(v)
        self.last_run_time = None if (v := get("last_run_time")) is None else decode_timestamp(v)
        v = get("max_consecutive_failures")
        self.max_consecutive_failures = v if v is None or v.__class__ is int else decode_int(v)
        self.next_run_time = None if (v := get("next_run_time")) is None else decode_timestamp(v)
        v = get("previous_interaction_id")
        self.previous_interaction_id = v if v is None or v.__class__ is str else decode_str(v)
        self.schedule = v if (v := get("schedule")) is None or v.__class__ is str else decode_str(v)
        v = get("status")
        self.status = None if v is None else TriggerStatus._by_value.get(v) or TriggerStatus.decode(v)
        self.time_zone = v if (v := get("time_zone")) is None or v.__class__ is str else decode_str(v)
        self.update_time = None if (v := get("update_time")) is None else decode_timestamp(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.consecutive_failure_count) is not None:
            v = v if v.__class__ is int else self._checked("consecutive_failure_count", v)
            out["consecutive_failure_count"] = v
        if (v := self.create_time) is not None:
            out["create_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("create_time", v))
        if (v := self.display_name) is not None:
            out["display_name"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.environment_id) is not None:
            out["environment_id"] = v if v.__class__ is str else self._checked("environment_id", v)
        if (v := self.execution_timeout_seconds) is not None:
            v = v if v.__class__ is int else self._checked("execution_timeout_seconds", v)
            out["execution_timeout_seconds"] = v
        if (v := self.id) is not None:
            out["id"] = v if v.__class__ is str else self._checked("id", v)
        if (v := self.interaction) is not None:
            v = v if v.__class__ is CreateAgentInteraction else self._checked("interaction", v)
            out["interaction"] = v.to_dict(backend)
        if (v := self.last_pause_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("last_pause_time", v)
            out["last_pause_time"] = encode_timestamp(v)
        if (v := self.last_resume_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("last_resume_time", v)
            out["last_resume_time"] = encode_timestamp(v)
        if (v := self.last_run_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("last_run_time", v)
            out["last_run_time"] = encode_timestamp(v)
        if (v := self.max_consecutive_failures) is not None:
            out["max_consecutive_failures"] = v if v.__class__ is int else self._checked("max_consecutive_failures", v)
        if (v := self.next_run_time) is not None:
            v = v if v.__class__ is Timestamp else self._checked("next_run_time", v)
            out["next_run_time"] = encode_timestamp(v)
        if (v := self.previous_interaction_id) is not None:
            out["previous_interaction_id"] = v if v.__class__ is str else self._checked("previous_interaction_id", v)
        if (v := self.schedule) is not None:
            out["schedule"] = v if v.__class__ is str else self._checked("schedule", v)
        if (v := self.status) is not None:
            out["status"] = (v if v.__class__ is TriggerStatus else self._checked("status", v))._value_
        if (v := self.time_zone) is not None:
            out["time_zone"] = v if v.__class__ is str else self._checked("time_zone", v)
        if (v := self.update_time) is not None:
            out["update_time"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("update_time", v))
        return {**self._extra, **out} if self._extra else out
