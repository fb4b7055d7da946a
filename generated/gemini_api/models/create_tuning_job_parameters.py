"""The model ``CreateTuningJobParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import CreateTuningJobConfigOrDict, TuningDatasetOrDict


def _training_dataset(value: TuningDatasetOrDict | None) -> TuningDataset | None:
    return None if value is None else check_model(value, "CreateTuningJobParameters.training_dataset", TuningDataset)


def _config(value: CreateTuningJobConfigOrDict | None) -> CreateTuningJobConfig | None:
    return None if value is None else check_model(value, "CreateTuningJobParameters.config", CreateTuningJobConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CreateTuningJobParameters(_Base):
    """Arguments of `client.tunings.tune` as one object.

    Attributes:
        base_model: Id or name of the model that is tuned.
        training_dataset: Examples to tune with.
        config: Settings of the call.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("base_model", "baseModel", ("string",), "sdk", ()),
        ("training_dataset", "trainingDataset", ("model", "TuningDataset"), "sdk", ()),
        ("config", "config", ("model", "CreateTuningJobConfig"), "sdk", ()),
    )

    base_model: str | None = None
    training_dataset: TuningDataset | None = _field(default=None, converter=_training_dataset)
    config: CreateTuningJobConfig | None = _field(default=None, converter=_config)

    if not TYPE_CHECKING:

        def __init__(self, *, base_model=None, training_dataset=None, config=None, **_others):
            self._extra = None
            self.base_model = (
                base_model
                if base_model is None or base_model.__class__ is str
                else check_str(base_model, "CreateTuningJobParameters.base_model")
            )
            self.training_dataset = (
                training_dataset
                if training_dataset is None or training_dataset.__class__ is TuningDataset
                else _training_dataset(training_dataset)
            )
            self.config = config if config is None or config.__class__ is CreateTuningJobConfig else _config(config)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.base_model = None
        out.training_dataset = None
        out.config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .create_tuning_job_config import CreateTuningJobConfig
from .tuning_dataset import TuningDataset
