# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from ._dicts import HyperparametersDict


@define(init=False, kw_only=True)
class Hyperparameters(ModelBase):
    """Settings of a training.

    At most one of ``learning_rate`` and ``learning_rate_multiplier`` is set.

    Attributes:
        batch_size: Number of examples of one step. Default: 4 or 16, by how many examples there are. Cannot be changed
            later.
        epoch_count: How often all examples are gone through. Default: 5. Cannot be changed later.
        learning_rate: How far the model moves at each step. Default: 0.001 or 0.0002, by how many examples there are.
            Cannot be changed later.
        learning_rate_multiplier: Factor on the learning rate that the service would take. Cannot be changed later.
    """

    _ONE_OF: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "learning_rate",
            "learning_rate_multiplier",
        ),
    )
    batch_size: int | None = wire_field("integer")
    """Number of examples of one step. Default: 4 or 16, by how many examples there are. Cannot be changed later."""
    epoch_count: int | None = wire_field("integer")
    """How often all examples are gone through. Default: 5. Cannot be changed later."""
    learning_rate: float | None = wire_field("number")
    """How far the model moves at each step. Default: 0.001 or 0.0002, by how many examples there are. Cannot be changed
    later.
    """
    learning_rate_multiplier: float | None = wire_field("number")
    """Factor on the learning rate that the service would take. Cannot be changed later."""

    def __init__(self, **fields: Unpack[HyperparametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.batch_size = v if (v := get("batchSize")) is None or v.__class__ is int else decode_int(v)
        self.epoch_count = v if (v := get("epochCount")) is None or v.__class__ is int else decode_int(v)
        self.learning_rate = v if (v := get("learningRate")) is None or v.__class__ is float else decode_float(v)
        v = get("learningRateMultiplier")
        self.learning_rate_multiplier = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.batch_size) is not None:
            out["batchSize"] = v if v.__class__ is int else self._checked("batch_size", v)
        if (v := self.epoch_count) is not None:
            out["epochCount"] = v if v.__class__ is int else self._checked("epoch_count", v)
        if (v := self.learning_rate) is not None:
            out["learningRate"] = encode_float(v if v.__class__ is float else self._checked("learning_rate", v))
        if (v := self.learning_rate_multiplier) is not None:
            v = v if v.__class__ is float else self._checked("learning_rate_multiplier", v)
            out["learningRateMultiplier"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
