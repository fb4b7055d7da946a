# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import TuningDataStatsDict
    from .dataset_stats import DatasetStats
    from .distillation_data_stats import DistillationDataStats
    from .preference_optimization_data_stats import PreferenceOptimizationDataStats
    from .supervised_tuning_data_stats import SupervisedTuningDataStats

later(globals(), "DatasetStats DistillationDataStats PreferenceOptimizationDataStats SupervisedTuningDataStats")


@define(init=False, kw_only=True)
class TuningDataStats(ModelBase):
    """What was counted in the examples of a tuning job.

    Attributes:
        distillation_data_stats: What was counted where the job distils. Set by the server.
        preference_optimization_data_stats: What was counted where the job tunes by preferences. Set by the server.
        supervised_tuning_data_stats: What was counted where the job tunes by examples.
        reinforcement_tuning_data_stats: What was counted where the job tunes by rewards. Set by the server.
    """

    distillation_data_stats: DistillationDataStats | None = wire_field("DistillationDataStats", "read_only")
    """What was counted where the job distils. Set by the server."""
    preference_optimization_data_stats: PreferenceOptimizationDataStats | None = wire_field(
        "PreferenceOptimizationDataStats", "read_only"
    )
    """What was counted where the job tunes by preferences. Set by the server."""
    supervised_tuning_data_stats: SupervisedTuningDataStats | None = wire_field("SupervisedTuningDataStats")
    """What was counted where the job tunes by examples."""
    reinforcement_tuning_data_stats: DatasetStats | None = wire_field("DatasetStats", "read_only")
    """What was counted where the job tunes by rewards. Set by the server."""

    def __init__(self, **fields: Unpack[TuningDataStatsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("distillationDataStats")
        self.distillation_data_stats = None if v is None else DistillationDataStats.from_dict(v)
        v = get("preferenceOptimizationDataStats")
        self.preference_optimization_data_stats = None if v is None else PreferenceOptimizationDataStats.from_dict(v)
        v = get("supervisedTuningDataStats")
        self.supervised_tuning_data_stats = None if v is None else SupervisedTuningDataStats.from_dict(v)
        v = get("reinforcementTuningDataStats")
        self.reinforcement_tuning_data_stats = None if v is None else DatasetStats.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.distillation_data_stats) is not None:
            v = v if v.__class__ is DistillationDataStats else self._checked("distillation_data_stats", v)
            out["distillationDataStats"] = v.to_dict(backend)
        if (v := self.preference_optimization_data_stats) is not None:
            v = (
                v
                if v.__class__ is PreferenceOptimizationDataStats
                else self._checked("preference_optimization_data_stats", v)
            )
            out["preferenceOptimizationDataStats"] = v.to_dict(backend)
        if (v := self.supervised_tuning_data_stats) is not None:
            v = v if v.__class__ is SupervisedTuningDataStats else self._checked("supervised_tuning_data_stats", v)
            out["supervisedTuningDataStats"] = v.to_dict(backend)
        if (v := self.reinforcement_tuning_data_stats) is not None:
            v = v if v.__class__ is DatasetStats else self._checked("reinforcement_tuning_data_stats", v)
            out["reinforcementTuningDataStats"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
