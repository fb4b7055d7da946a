# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_timestamp, encode_timestamp
from genai_runtime.models.timestamp import Timestamp

if TYPE_CHECKING:
    from datetime import datetime

    from ._dicts import GeminiTuningTaskDict
    from .dataset import Dataset
    from .hyperparameters import Hyperparameters
    from .tuning_snapshot import TuningSnapshot

later(globals(), "Dataset Hyperparameters TuningSnapshot datetime:datetime")


@define(init=False, kw_only=True)
class GeminiTuningTask(ModelBase):
    """How a model is trained, and how it went.

    Attributes:
        complete_time: When the training was over. Set by the server.
        hyperparameters: Hyperparameters of the training. Cannot be changed later.
        snapshots: How well the model did on the way. Set by the server.
        start_time: When the training began. Set by the server.
        training_data: What the model is trained on. Cannot be read back. Required. Never returned. Cannot be changed
            later.
    """

    complete_time: datetime | None = wire_field("timestamp", "read_only")
    """When the training was over. Set by the server."""
    hyperparameters: Hyperparameters | None = wire_field("Hyperparameters")
    """Hyperparameters of the training. Cannot be changed later."""
    snapshots: list[TuningSnapshot] | None = wire_field(("list", "TuningSnapshot"), "read_only")
    """How well the model did on the way. Set by the server."""
    start_time: datetime | None = wire_field("timestamp", "read_only")
    """When the training began. Set by the server."""
    training_data: Dataset | None = wire_field("Dataset", "required")
    """What the model is trained on. Cannot be read back. Required. Never returned. Cannot be changed later."""

    def __init__(self, **fields: Unpack[GeminiTuningTaskDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.complete_time = None if (v := get("completeTime")) is None else decode_timestamp(v)
        self.hyperparameters = None if (v := get("hyperparameters")) is None else Hyperparameters.from_dict(v)
        if (v := get("snapshots")) is not None:
            v = [TuningSnapshot.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.snapshots = v
        self.start_time = None if (v := get("startTime")) is None else decode_timestamp(v)
        self.training_data = None if (v := get("trainingData")) is None else Dataset.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.complete_time) is not None:
            out["completeTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("complete_time", v))
        if (v := self.hyperparameters) is not None:
            v = v if v.__class__ is Hyperparameters else self._checked("hyperparameters", v)
            out["hyperparameters"] = v.to_dict(backend)
        if (v := self.snapshots) is not None:
            out["snapshots"] = [
                (i if i.__class__ is TuningSnapshot else GeminiTuningTask._checked("snapshots", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("snapshots", v))
            ]
        if (v := self.start_time) is not None:
            out["startTime"] = encode_timestamp(v if v.__class__ is Timestamp else self._checked("start_time", v))
        if (v := self.training_data) is not None:
            out["trainingData"] = (v if v.__class__ is Dataset else self._checked("training_data", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
