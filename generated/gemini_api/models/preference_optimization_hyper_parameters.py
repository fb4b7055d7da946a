# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import PreferenceOptimizationHyperParametersDict
    from .adapter_size import AdapterSize

later(globals(), "AdapterSize")


@define(init=False, kw_only=True)
class PreferenceOptimizationHyperParameters(ModelBase):
    """Hyperparameters of tuning by preferences.

    Attributes:
        adapter_size: Rank of the adapter.
        beta: Weight of staying close to the model that is tuned; the higher, the closer.
        epoch_count: How often the examples are gone through.
        learning_rate_multiplier: Factor on the recommended learning rate.
    """

    adapter_size: AdapterSize | None = wire_field(("enum", "AdapterSize"))
    """Rank of the adapter."""
    beta: float | None = wire_field("number")
    """Weight of staying close to the model that is tuned; the higher, the closer."""
    epoch_count: int | None = wire_field("int64")
    """How often the examples are gone through."""
    learning_rate_multiplier: float | None = wire_field("number")
    """Factor on the recommended learning rate."""

    def __init__(self, **fields: Unpack[PreferenceOptimizationHyperParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("adapterSize")
        self.adapter_size = None if v is None else AdapterSize._by_value.get(v) or AdapterSize.decode(v)
        self.beta = v if (v := get("beta")) is None or v.__class__ is float else decode_float(v)
        self.epoch_count = None if (v := get("epochCount")) is None else decode_int(v)
        v = get("learningRateMultiplier")
        self.learning_rate_multiplier = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (v if v.__class__ is AdapterSize else self._checked("adapter_size", v))._value_
        if (v := self.beta) is not None:
            out["beta"] = encode_float(v if v.__class__ is float else self._checked("beta", v))
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(v if v.__class__ is int else self._checked("epoch_count", v))
        if (v := self.learning_rate_multiplier) is not None:
            v = v if v.__class__ is float else self._checked("learning_rate_multiplier", v)
            out["learningRateMultiplier"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
