# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import CreateTuningJobParametersDict
    from .create_tuning_job_config import CreateTuningJobConfig
    from .tuning_dataset import TuningDataset

later(globals(), "CreateTuningJobConfig TuningDataset")


@define(init=False, kw_only=True)
class CreateTuningJobParameters(ModelBase):
    """Arguments of `client.tunings.tune` as one object.

    Attributes:
        base_model: Id or name of the model that is tuned.
        training_dataset: Examples to tune with.
        config: Settings of the call.
    """

    base_model: str | None = wire_field("string", "sdk")
    """Id or name of the model that is tuned."""
    training_dataset: TuningDataset | None = wire_field("TuningDataset", "sdk")
    """Examples to tune with."""
    config: CreateTuningJobConfig | None = wire_field("CreateTuningJobConfig", "sdk")
    """Settings of the call."""

    def __init__(self, **fields: Unpack[CreateTuningJobParametersDict]) -> None: ...
