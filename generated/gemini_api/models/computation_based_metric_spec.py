# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import ComputationBasedMetricSpecDict
    from .computation_based_metric_type import ComputationBasedMetricType

later(globals(), "ComputationBasedMetricType")


@define(init=False, kw_only=True)
class ComputationBasedMetricSpec(ModelBase):
    """A metric that is computed, without a judging model.

    Attributes:
        type: Which metric is computed.
        parameters: Settings of the metric, by name.
    """

    type: ComputationBasedMetricType | None = wire_field(("enum", "ComputationBasedMetricType"))
    """Which metric is computed."""
    parameters: dict[str, Any] | None = wire_field("object")
    """Settings of the metric, by name."""

    def __init__(self, **fields: Unpack[ComputationBasedMetricSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("type")) is not None:
            v = ComputationBasedMetricType._by_value.get(v) or ComputationBasedMetricType.decode(v)
        self.type = v
        self.parameters = v if (v := get("parameters")) is None or v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            out["type"] = (v if v.__class__ is ComputationBasedMetricType else self._checked("type", v))._value_
        if (v := self.parameters) is not None:
            out["parameters"] = encode_json(v, "ComputationBasedMetricSpec.parameters")
        return {**self._extra, **out} if self._extra else out
