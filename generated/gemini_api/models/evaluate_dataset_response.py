"""The model ``EvaluateDatasetResponse``."""
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

    from ._dicts import AggregationOutputOrDict, OutputInfoOrDict


def _aggregation_output(value: AggregationOutputOrDict | None) -> AggregationOutput | None:
    return (
        None if value is None else check_model(value, "EvaluateDatasetResponse.aggregation_output", AggregationOutput)
    )


def _output_info(value: OutputInfoOrDict | None) -> OutputInfo | None:
    return None if value is None else check_model(value, "EvaluateDatasetResponse.output_info", OutputInfo)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class EvaluateDatasetResponse(_Base):
    """What the evaluation of a dataset found.

    Attributes:
        aggregation_output: Scores of the whole dataset. Set by the server.
        output_info: Where the details were written. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("aggregation_output", "aggregationOutput", ("model", "AggregationOutput"), "read_only", ()),
        ("output_info", "outputInfo", ("model", "OutputInfo"), "read_only", ()),
    )

    aggregation_output: AggregationOutput | None = _field(default=None, converter=_aggregation_output)
    output_info: OutputInfo | None = _field(default=None, converter=_output_info)

    if not TYPE_CHECKING:

        def __init__(self, *, aggregation_output=None, output_info=None, **_others):
            self._extra = None
            self.aggregation_output = (
                aggregation_output
                if aggregation_output is None or aggregation_output.__class__ is AggregationOutput
                else _aggregation_output(aggregation_output)
            )
            self.output_info = (
                output_info if output_info is None or output_info.__class__ is OutputInfo else _output_info(output_info)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("aggregationOutput")
        out.aggregation_output = None if v is None else AggregationOutput.from_dict(v)
        v = get("outputInfo")
        out.output_info = None if v is None else OutputInfo.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aggregation_output) is not None:
            out["aggregationOutput"] = (
                v
                if v.__class__ is AggregationOutput
                else check_model(v, "EvaluateDatasetResponse.aggregation_output", AggregationOutput)
            ).to_dict(backend)
        if (v := self.output_info) is not None:
            out["outputInfo"] = (
                v if v.__class__ is OutputInfo else check_model(v, "EvaluateDatasetResponse.output_info", OutputInfo)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "aggregationOutput",
        "outputInfo",
    )
)

from .aggregation_output import AggregationOutput
from .output_info import OutputInfo
