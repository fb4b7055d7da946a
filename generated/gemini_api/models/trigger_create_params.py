# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import TriggerCreateParamsDict
    from .create_agent_interaction import CreateAgentInteraction

later(globals(), "CreateAgentInteraction")


@define(init=False, kw_only=True)
class TriggerCreateParams(ModelBase):
    """What a new trigger is to be like.

    Attributes:
        display_name: Name for people.
        environment_id: Id of the environment to work in.
        execution_timeout_seconds: Longest time of a run, in seconds.
        interaction: The interaction that each run creates. Required.
        max_consecutive_failures: How many runs in a row may fail before it is stopped.
        schedule: When it runs, as a cron expression of five fields. Required.
        time_zone: Time zone of the schedule, such as `Europe/Berlin`. Required.
    """

    display_name: str | None = wire_field("string", wire="display_name")
    """Name for people."""
    environment_id: str | None = wire_field("string", wire="environment_id")
    """Id of the environment to work in."""
    execution_timeout_seconds: int | None = wire_field("integer", wire="execution_timeout_seconds")
    """Longest time of a run, in seconds."""
    interaction: CreateAgentInteraction | None = wire_field("CreateAgentInteraction", "required")
    """The interaction that each run creates. Required."""
    max_consecutive_failures: int | None = wire_field("integer", wire="max_consecutive_failures")
    """How many runs in a row may fail before it is stopped."""
    schedule: str | None = wire_field("string", "required")
    """When it runs, as a cron expression of five fields. Required."""
    time_zone: str | None = wire_field("string", "required", wire="time_zone")
    """Time zone of the schedule, such as `Europe/Berlin`. Required."""

    def __init__(self, **fields: Unpack[TriggerCreateParamsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.display_name = v if (v := get("display_name")) is None or v.__class__ is str else decode_str(v)
        self.environment_id = v if (v := get("environment_id")) is None or v.__class__ is str else decode_str(v)
        v = get("execution_timeout_seconds")
        self.execution_timeout_seconds = v if v is None or v.__class__ is int else decode_int(v)
        self.interaction = None if (v := get("interaction")) is None else CreateAgentInteraction.from_dict(v)
        v = get("max_consecutive_failures")
        self.max_consecutive_failures = v if v is None or v.__class__ is int else decode_int(v)
        self.schedule = v if (v := get("schedule")) is None or v.__class__ is str else decode_str(v)
        self.time_zone = v if (v := get("time_zone")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.display_name) is not None:
            out["display_name"] = v if v.__class__ is str else self._checked("display_name", v)
        if (v := self.environment_id) is not None:
            out["environment_id"] = v if v.__class__ is str else self._checked("environment_id", v)
        if (v := self.execution_timeout_seconds) is not None:
            v = v if v.__class__ is int else self._checked("execution_timeout_seconds", v)
            out["execution_timeout_seconds"] = v
        if (v := self.interaction) is not None:
            v = v if v.__class__ is CreateAgentInteraction else self._checked("interaction", v)
            out["interaction"] = v.to_dict(backend)
        if (v := self.max_consecutive_failures) is not None:
            out["max_consecutive_failures"] = v if v.__class__ is int else self._checked("max_consecutive_failures", v)
        if (v := self.schedule) is not None:
            out["schedule"] = v if v.__class__ is str else self._checked("schedule", v)
        if (v := self.time_zone) is not None:
            out["time_zone"] = v if v.__class__ is str else self._checked("time_zone", v)
        return {**self._extra, **out} if self._extra else out
