# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import EvaluateDatasetResponseDict
    from .aggregation_output import AggregationOutput
    from .output_info import OutputInfo

later(globals(), "AggregationOutput OutputInfo")


@define(init=False, kw_only=True)
class EvaluateDatasetResponse(ModelBase):
    """What the evaluation of a dataset found.

    Attributes:
        aggregation_output: Scores of the whole dataset. Set by the server.
        output_info: Where the details were written. Set by the server.
    """

    aggregation_output: AggregationOutput | None = wire_field("AggregationOutput", "read_only")
    """Scores of the whole dataset. Set by the server."""
    output_info: OutputInfo | None = wire_field("OutputInfo", "read_only")
    """Where the details were written. Set by the server."""

    def __init__(self, **fields: Unpack[EvaluateDatasetResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.aggregation_output = None if (v := get("aggregationOutput")) is None else AggregationOutput.from_dict(v)
        self.output_info = None if (v := get("outputInfo")) is None else OutputInfo.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aggregation_output) is not None:
            v = v if v.__class__ is AggregationOutput else self._checked("aggregation_output", v)
            out["aggregationOutput"] = v.to_dict(backend)
        if (v := self.output_info) is not None:
            out["outputInfo"] = (v if v.__class__ is OutputInfo else self._checked("output_info", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out
