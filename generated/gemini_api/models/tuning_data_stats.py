"""The model ``TuningDataStats``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import (
        DatasetStatsOrDict,
        DistillationDataStatsOrDict,
        PreferenceOptimizationDataStatsOrDict,
        SupervisedTuningDataStatsOrDict,
    )


def _distillation_data_stats(value: DistillationDataStatsOrDict | None) -> DistillationDataStats | None:
    return (
        None if value is None else check_model(value, "TuningDataStats.distillation_data_stats", DistillationDataStats)
    )


def _preference_optimization_data_stats(
    value: PreferenceOptimizationDataStatsOrDict | None,
) -> PreferenceOptimizationDataStats | None:
    return (
        None
        if value is None
        else check_model(value, "TuningDataStats.preference_optimization_data_stats", PreferenceOptimizationDataStats)
    )


def _supervised_tuning_data_stats(value: SupervisedTuningDataStatsOrDict | None) -> SupervisedTuningDataStats | None:
    return (
        None
        if value is None
        else check_model(value, "TuningDataStats.supervised_tuning_data_stats", SupervisedTuningDataStats)
    )


def _reinforcement_tuning_data_stats(value: DatasetStatsOrDict | None) -> DatasetStats | None:
    return (
        None if value is None else check_model(value, "TuningDataStats.reinforcement_tuning_data_stats", DatasetStats)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TuningDataStats(_Base):
    """What was counted in the examples of a tuning job.

    Attributes:
        distillation_data_stats: What was counted where the job distils. Set by the server.
        preference_optimization_data_stats: What was counted where the job tunes by preferences. Set by the server.
        supervised_tuning_data_stats: What was counted where the job tunes by examples.
        reinforcement_tuning_data_stats: What was counted where the job tunes by rewards. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("distillation_data_stats", "distillationDataStats", ("model", "DistillationDataStats"), "read_only", ()),
        (
            "preference_optimization_data_stats",
            "preferenceOptimizationDataStats",
            ("model", "PreferenceOptimizationDataStats"),
            "read_only",
            (),
        ),
        ("supervised_tuning_data_stats", "supervisedTuningDataStats", ("model", "SupervisedTuningDataStats"), "", ()),
        ("reinforcement_tuning_data_stats", "reinforcementTuningDataStats", ("model", "DatasetStats"), "read_only", ()),
    )

    distillation_data_stats: DistillationDataStats | None = _field(default=None, converter=_distillation_data_stats)
    preference_optimization_data_stats: PreferenceOptimizationDataStats | None = _field(
        default=None, converter=_preference_optimization_data_stats
    )
    supervised_tuning_data_stats: SupervisedTuningDataStats | None = _field(
        default=None, converter=_supervised_tuning_data_stats
    )
    reinforcement_tuning_data_stats: DatasetStats | None = _field(
        default=None, converter=_reinforcement_tuning_data_stats
    )

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            distillation_data_stats=None,
            preference_optimization_data_stats=None,
            supervised_tuning_data_stats=None,
            reinforcement_tuning_data_stats=None,
            **_others,
        ):
            self._extra = None
            self.distillation_data_stats = (
                distillation_data_stats
                if distillation_data_stats is None or distillation_data_stats.__class__ is DistillationDataStats
                else _distillation_data_stats(distillation_data_stats)
            )
            self.preference_optimization_data_stats = (
                preference_optimization_data_stats
                if preference_optimization_data_stats is None
                or preference_optimization_data_stats.__class__ is PreferenceOptimizationDataStats
                else _preference_optimization_data_stats(preference_optimization_data_stats)
            )
            self.supervised_tuning_data_stats = (
                supervised_tuning_data_stats
                if supervised_tuning_data_stats is None
                or supervised_tuning_data_stats.__class__ is SupervisedTuningDataStats
                else _supervised_tuning_data_stats(supervised_tuning_data_stats)
            )
            self.reinforcement_tuning_data_stats = (
                reinforcement_tuning_data_stats
                if reinforcement_tuning_data_stats is None or reinforcement_tuning_data_stats.__class__ is DatasetStats
                else _reinforcement_tuning_data_stats(reinforcement_tuning_data_stats)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("distillationDataStats")
        out.distillation_data_stats = None if v is None else DistillationDataStats.from_dict(v)
        v = get("preferenceOptimizationDataStats")
        out.preference_optimization_data_stats = None if v is None else PreferenceOptimizationDataStats.from_dict(v)
        v = get("supervisedTuningDataStats")
        out.supervised_tuning_data_stats = None if v is None else SupervisedTuningDataStats.from_dict(v)
        v = get("reinforcementTuningDataStats")
        out.reinforcement_tuning_data_stats = None if v is None else DatasetStats.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.distillation_data_stats) is not None:
            out["distillationDataStats"] = (
                v
                if v.__class__ is DistillationDataStats
                else check_model(v, "TuningDataStats.distillation_data_stats", DistillationDataStats)
            ).to_dict(backend)
        if (v := self.preference_optimization_data_stats) is not None:
            out["preferenceOptimizationDataStats"] = (
                v
                if v.__class__ is PreferenceOptimizationDataStats
                else check_model(
                    v, "TuningDataStats.preference_optimization_data_stats", PreferenceOptimizationDataStats
                )
            ).to_dict(backend)
        if (v := self.supervised_tuning_data_stats) is not None:
            out["supervisedTuningDataStats"] = (
                v
                if v.__class__ is SupervisedTuningDataStats
                else check_model(v, "TuningDataStats.supervised_tuning_data_stats", SupervisedTuningDataStats)
            ).to_dict(backend)
        if (v := self.reinforcement_tuning_data_stats) is not None:
            out["reinforcementTuningDataStats"] = (
                v
                if v.__class__ is DatasetStats
                else check_model(v, "TuningDataStats.reinforcement_tuning_data_stats", DatasetStats)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "distillationDataStats",
        "preferenceOptimizationDataStats",
        "supervisedTuningDataStats",
        "reinforcementTuningDataStats",
    )
)

from .dataset_stats import DatasetStats
from .distillation_data_stats import DistillationDataStats
from .preference_optimization_data_stats import PreferenceOptimizationDataStats
from .supervised_tuning_data_stats import SupervisedTuningDataStats
