# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import SupervisedHyperParametersDict
    from .adapter_size import AdapterSize

later(globals(), "AdapterSize")


@define(init=False, kw_only=True)
class SupervisedHyperParameters(ModelBase):
    """Hyperparameters of supervised tuning.

    Attributes:
        adapter_size: Rank of the adapter.
        batch_size: Number of examples in one step.
        epoch_count: How often the examples are gone through.
        learning_rate: Learning rate, in the place of a multiplier.
        learning_rate_multiplier: Factor on the recommended learning rate.
    """

    adapter_size: AdapterSize | None = wire_field(("enum", "AdapterSize"))
    """Rank of the adapter."""
    batch_size: int | None = wire_field("int64")
    """Number of examples in one step."""
    epoch_count: int | None = wire_field("int64")
    """How often the examples are gone through."""
    learning_rate: float | None = wire_field("number")
    """Learning rate, in the place of a multiplier."""
    learning_rate_multiplier: float | None = wire_field("number")
    """Factor on the recommended learning rate."""

    def __init__(self, **fields: Unpack[SupervisedHyperParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("adapterSize")
        self.adapter_size = None if v is None else AdapterSize._by_value.get(v) or AdapterSize.decode(v)
        self.batch_size = None if (v := get("batchSize")) is None else decode_int(v)
        self.epoch_count = None if (v := get("epochCount")) is None else decode_int(v)
        self.learning_rate = v if (v := get("learningRate")) is None or v.__class__ is float else decode_float(v)
        v = get("learningRateMultiplier")
        self.learning_rate_multiplier = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (v if v.__class__ is AdapterSize else self._checked("adapter_size", v))._value_
        if (v := self.batch_size) is not None:
            out["batchSize"] = str(v if v.__class__ is int else self._checked("batch_size", v))
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(v if v.__class__ is int else self._checked("epoch_count", v))
        if (v := self.learning_rate) is not None:
            out["learningRate"] = encode_float(v if v.__class__ is float else self._checked("learning_rate", v))
        if (v := self.learning_rate_multiplier) is not None:
            v = v if v.__class__ is float else self._checked("learning_rate_multiplier", v)
            out["learningRateMultiplier"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
