# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from ._dicts import PredefinedMetricSpecDict
    from .autorater_config import AutoraterConfig

later(globals(), "AutoraterConfig")


@define(init=False, kw_only=True)
class PredefinedMetricSpec(ModelBase):
    """A metric that the evaluation service brings along, by its name.

    Attributes:
        metric_spec_name: Name of the metric, such as `general_quality_v1`.
        metric_spec_parameters: Settings of the metric, by name.
        step_autorater_configs: The judging model of each step, where a metric takes several.
    """

    metric_spec_name: str | None = wire_field("string")
    """Name of the metric, such as `general_quality_v1`."""
    metric_spec_parameters: dict[str, Any] | None = wire_field("object")
    """Settings of the metric, by name."""
    step_autorater_configs: dict[str, AutoraterConfig] | None = wire_field(("map", "AutoraterConfig"))
    """The judging model of each step, where a metric takes several."""

    def __init__(self, **fields: Unpack[PredefinedMetricSpecDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.metric_spec_name = v if (v := get("metricSpecName")) is None or v.__class__ is str else decode_str(v)
        v = get("metricSpecParameters")
        self.metric_spec_parameters = v if v is None or v.__class__ is dict else decode_object(v)
        if (v := get("stepAutoraterConfigs")) is not None:
            v = v if v.__class__ is dict else decode_object(v)
            v = {k: AutoraterConfig.from_dict(i) for k, i in v.items() if i is not None}
        self.step_autorater_configs = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metric_spec_name) is not None:
            out["metricSpecName"] = v if v.__class__ is str else self._checked("metric_spec_name", v)
        if (v := self.metric_spec_parameters) is not None:
            out["metricSpecParameters"] = encode_json(v, "PredefinedMetricSpec.metric_spec_parameters")
        if (v := self.step_autorater_configs) is not None:
            v = v if v.__class__ is dict else self._checked("step_autorater_configs", v)
            out["stepAutoraterConfigs"] = {
                k: (
                    i
                    if i.__class__ is AutoraterConfig
                    else PredefinedMetricSpec._checked("step_autorater_configs", i, 1)
                ).to_dict(backend)
                for k, i in v.items()
            }
        return {**self._extra, **out} if self._extra else out
