"""The model ``PredefinedMetricSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_map, check_model, check_object, check_str
from genai_runtime.models.codecs import decode_object, decode_str
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import AutoraterConfigOrDict


def _metric_spec_parameters(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "PredefinedMetricSpec.metric_spec_parameters")


def _step_autorater_configs(value: Mapping[str, AutoraterConfigOrDict] | None) -> dict[str, AutoraterConfig] | None:
    return (
        None
        if value is None
        else check_map(value, "PredefinedMetricSpec.step_autorater_configs", check_model, AutoraterConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PredefinedMetricSpec(_Base):
    """A metric that the evaluation service brings along, by its name.

    Attributes:
        metric_spec_name: Name of the metric, such as `general_quality_v1`.
        metric_spec_parameters: Settings of the metric, by name.
        step_autorater_configs: The judging model of each step, where a metric takes several.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("metric_spec_name", "metricSpecName", ("string",), "", ()),
        ("metric_spec_parameters", "metricSpecParameters", ("object",), "", ()),
        ("step_autorater_configs", "stepAutoraterConfigs", ("map", ("model", "AutoraterConfig")), "", ()),
    )

    metric_spec_name: str | None = None
    metric_spec_parameters: dict[str, Any] | None = _field(default=None, converter=_metric_spec_parameters)
    step_autorater_configs: dict[str, AutoraterConfig] | None = _field(default=None, converter=_step_autorater_configs)

    if not TYPE_CHECKING:

        def __init__(
            self, *, metric_spec_name=None, metric_spec_parameters=None, step_autorater_configs=None, **_others
        ):
            self._extra = None
            self.metric_spec_name = (
                metric_spec_name
                if metric_spec_name is None or metric_spec_name.__class__ is str
                else check_str(metric_spec_name, "PredefinedMetricSpec.metric_spec_name")
            )
            self.metric_spec_parameters = (
                None if metric_spec_parameters is None else _metric_spec_parameters(metric_spec_parameters)
            )
            self.step_autorater_configs = (
                None if step_autorater_configs is None else _step_autorater_configs(step_autorater_configs)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("metricSpecName")
        out.metric_spec_name = v if v is None or v.__class__ is str else decode_str(v)
        v = get("metricSpecParameters")
        out.metric_spec_parameters = None if v is None else v if v.__class__ is dict else decode_object(v)
        v = get("stepAutoraterConfigs")
        out.step_autorater_configs = (
            None
            if v is None
            else {
                k0: AutoraterConfig.from_dict(i0)
                for k0, i0 in (v if v.__class__ is dict else decode_object(v)).items()
                if i0 is not None
            }
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.metric_spec_name) is not None:
            out["metricSpecName"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PredefinedMetricSpec.metric_spec_name"))
            )
        if (v := self.metric_spec_parameters) is not None:
            out["metricSpecParameters"] = encode_json(v, "PredefinedMetricSpec.metric_spec_parameters")
        if (v := self.step_autorater_configs) is not None:
            out["stepAutoraterConfigs"] = {
                k0: (
                    i0
                    if i0.__class__ is AutoraterConfig
                    else check_model(i0, "PredefinedMetricSpec.step_autorater_configs", AutoraterConfig)
                ).to_dict(backend)
                for k0, i0 in (
                    v if v.__class__ is dict else check_object(v, "PredefinedMetricSpec.step_autorater_configs")
                ).items()
            }
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "metricSpecName",
        "metricSpecParameters",
        "stepAutoraterConfigs",
    )
)

from .autorater_config import AutoraterConfig
