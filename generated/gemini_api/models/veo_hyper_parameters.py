# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import VeoHyperParametersDict
    from .adapter_size import AdapterSize
    from .tuning_speed import TuningSpeed
    from .tuning_task import TuningTask

later(globals(), "AdapterSize TuningSpeed TuningTask")


@define(init=False, kw_only=True)
class VeoHyperParameters(ModelBase):
    """Hyperparameters for tuning a Veo model.

    Attributes:
        epoch_count: How often the examples are gone through.
        learning_rate_multiplier: Factor on the recommended learning rate.
        tuning_task: What videos are made from.
        veo_data_mixture_ratio: Share of Veo's own training data that is mixed in.
        adapter_size: Rank of the adapter.
        tuning_speed: Whether training is hurried.
    """

    epoch_count: int | None = wire_field("int64")
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None = wire_field("number")
    """Factor on the recommended learning rate."""
    tuning_task: TuningTask | None = wire_field(("enum", "TuningTask"))
    """What videos are made from."""
    veo_data_mixture_ratio: float | None = wire_field("number")
    """Share of Veo's own training data that is mixed in."""
    adapter_size: AdapterSize | None = wire_field(("enum", "AdapterSize"))
    """Rank of the adapter."""
    tuning_speed: TuningSpeed | None = wire_field(("enum", "TuningSpeed"))
    """Whether training is hurried."""

    def __init__(self, **fields: Unpack[VeoHyperParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.epoch_count = None if (v := get("epochCount")) is None else decode_int(v)
        v = get("learningRateMultiplier")
        self.learning_rate_multiplier = v if v is None or v.__class__ is float else decode_float(v)
        v = get("tuningTask")
        self.tuning_task = None if v is None else TuningTask._by_value.get(v) or TuningTask.decode(v)
        v = get("veoDataMixtureRatio")
        self.veo_data_mixture_ratio = v if v is None or v.__class__ is float else decode_float(v)
        v = get("adapterSize")
        self.adapter_size = None if v is None else AdapterSize._by_value.get(v) or AdapterSize.decode(v)
        v = get("tuningSpeed")
        self.tuning_speed = None if v is None else TuningSpeed._by_value.get(v) or TuningSpeed.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(v if v.__class__ is int else self._checked("epoch_count", v))
        if (v := self.learning_rate_multiplier) is not None:
            v = v if v.__class__ is float else self._checked("learning_rate_multiplier", v)
            out["learningRateMultiplier"] = encode_float(v)
        if (v := self.tuning_task) is not None:
            out["tuningTask"] = (v if v.__class__ is TuningTask else self._checked("tuning_task", v))._value_
        if (v := self.veo_data_mixture_ratio) is not None:
            v = v if v.__class__ is float else self._checked("veo_data_mixture_ratio", v)
            out["veoDataMixtureRatio"] = encode_float(v)
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (v if v.__class__ is AdapterSize else self._checked("adapter_size", v))._value_
        if (v := self.tuning_speed) is not None:
            out["tuningSpeed"] = (v if v.__class__ is TuningSpeed else self._checked("tuning_speed", v))._value_
        return {**self._extra, **out} if self._extra else out
