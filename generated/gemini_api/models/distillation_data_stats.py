"""The model ``DistillationDataStats``."""
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

    from ._dicts import DatasetStatsOrDict


def _training_dataset_stats(value: DatasetStatsOrDict | None) -> DatasetStats | None:
    return None if value is None else check_model(value, "DistillationDataStats.training_dataset_stats", DatasetStats)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class DistillationDataStats(_Base):
    """What was counted in the examples of a distillation.

    Attributes:
        training_dataset_stats: Of the examples that are trained with. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("training_dataset_stats", "trainingDatasetStats", ("model", "DatasetStats"), "read_only", ()),
    )

    training_dataset_stats: DatasetStats | None = _field(default=None, converter=_training_dataset_stats)

    if not TYPE_CHECKING:

        def __init__(self, *, training_dataset_stats=None, **_others):
            self._extra = None
            self.training_dataset_stats = (
                training_dataset_stats
                if training_dataset_stats is None or training_dataset_stats.__class__ is DatasetStats
                else _training_dataset_stats(training_dataset_stats)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("trainingDatasetStats")
        out.training_dataset_stats = None if v is None else DatasetStats.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.training_dataset_stats) is not None:
            out["trainingDatasetStats"] = (
                v
                if v.__class__ is DatasetStats
                else check_model(v, "DistillationDataStats.training_dataset_stats", DatasetStats)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("trainingDatasetStats",))

from .dataset_stats import DatasetStats
