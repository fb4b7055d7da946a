# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import CreateTunedModelMetadataDict
    from .tuning_snapshot import TuningSnapshot

later(globals(), "TuningSnapshot")


@define(init=False, kw_only=True)
class CreateTunedModelMetadata(ModelBase):
    """How far the training of a model has come.

    Attributes:
        tuned_model: Resource name of the model that is being trained, `tunedModels/{tunedModel}`.
        total_steps: Number of steps in all.
        completed_steps: Number of steps that were taken.
        completed_percent: Share of the training that is done, from 0 to 100.
        snapshots: How well the model did on the way.
    """

    tuned_model: str | None = wire_field("string")
    """Resource name of the model that is being trained, `tunedModels/{tunedModel}`."""
    total_steps: int | None = wire_field("integer")
    """Number of steps in all."""
    completed_steps: int | None = wire_field("integer")
    """Number of steps that were taken."""
    completed_percent: float | None = wire_field("number")
    """Share of the training that is done, from 0 to 100."""
    snapshots: list[TuningSnapshot] | None = wire_field(("list", "TuningSnapshot"))
    """How well the model did on the way."""

    def __init__(self, **fields: Unpack[CreateTunedModelMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.tuned_model = v if (v := get("tunedModel")) is None or v.__class__ is str else decode_str(v)
        self.total_steps = v if (v := get("totalSteps")) is None or v.__class__ is int else decode_int(v)
        self.completed_steps = v if (v := get("completedSteps")) is None or v.__class__ is int else decode_int(v)
        v = get("completedPercent")
        self.completed_percent = v if v is None or v.__class__ is float else decode_float(v)
        if (v := get("snapshots")) is not None:
            v = [TuningSnapshot.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.snapshots = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.tuned_model) is not None:
            out["tunedModel"] = v if v.__class__ is str else self._checked("tuned_model", v)
        if (v := self.total_steps) is not None:
            out["totalSteps"] = v if v.__class__ is int else self._checked("total_steps", v)
        if (v := self.completed_steps) is not None:
            out["completedSteps"] = v if v.__class__ is int else self._checked("completed_steps", v)
        if (v := self.completed_percent) is not None:
            out["completedPercent"] = encode_float(v if v.__class__ is float else self._checked("completed_percent", v))
        if (v := self.snapshots) is not None:
            v = self._each("snapshots", v, TuningSnapshot)
            out["snapshots"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
