# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import TuningJobMetadataDict


@define(init=False, kw_only=True)
class TuningJobMetadata(ModelBase):
    """How far a tuning job has come.

    Attributes:
        completed_epoch_count: How often the examples have been gone through. Set by the server.
        completed_step_count: How many steps have been made. Set by the server.
    """

    completed_epoch_count: int | None = wire_field("int64", "read_only")
    """How often the examples have been gone through. Set by the server."""
    completed_step_count: int | None = wire_field("int64", "read_only")
    """How many steps have been made. Set by the server."""

    def __init__(self, **fields: Unpack[TuningJobMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.completed_epoch_count = None if (v := get("completedEpochCount")) is None else decode_int(v)
        self.completed_step_count = None if (v := get("completedStepCount")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.completed_epoch_count) is not None:
            out["completedEpochCount"] = str(v if v.__class__ is int else self._checked("completed_epoch_count", v))
        if (v := self.completed_step_count) is not None:
            out["completedStepCount"] = str(v if v.__class__ is int else self._checked("completed_step_count", v))
        return {**self._extra, **out} if self._extra else out
