# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import DistillationDataStatsDict
    from .dataset_stats import DatasetStats

later(globals(), "DatasetStats")


@define(init=False, kw_only=True)
class DistillationDataStats(ModelBase):
    """What was counted in the examples of a distillation.

    Attributes:
        training_dataset_stats: Of the examples that are trained with. Set by the server.
    """

    training_dataset_stats: DatasetStats | None = wire_field("DatasetStats", "read_only")
    """Of the examples that are trained with. Set by the server."""

    def __init__(self, **fields: Unpack[DistillationDataStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.training_dataset_stats = None if (v := get("trainingDatasetStats")) is None else DatasetStats.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.training_dataset_stats) is not None:
            v = v if v.__class__ is DatasetStats else self._checked("training_dataset_stats", v)
            out["trainingDatasetStats"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
