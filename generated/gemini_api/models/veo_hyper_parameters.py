"""The model ``VeoHyperParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_float, check_int64
from genai_runtime.models.codecs import decode_float, decode_int, encode_float

if TYPE_CHECKING:
    from typing import Self


def _epoch_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "VeoHyperParameters.epoch_count")


def _tuning_task(value: TuningTask | str | None) -> TuningTask | None:
    return None if value is None else check_enum(value, "VeoHyperParameters.tuning_task", TuningTask)


def _adapter_size(value: AdapterSize | str | None) -> AdapterSize | None:
    return None if value is None else check_enum(value, "VeoHyperParameters.adapter_size", AdapterSize)


def _tuning_speed(value: TuningSpeed | str | None) -> TuningSpeed | None:
    return None if value is None else check_enum(value, "VeoHyperParameters.tuning_speed", TuningSpeed)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VeoHyperParameters(_Base):
    """Hyperparameters for tuning a Veo model.

    Attributes:
        epoch_count: How often the examples are gone through.
        learning_rate_multiplier: Factor on the recommended learning rate.
        tuning_task: What videos are made from.
        veo_data_mixture_ratio: Share of Veo's own training data that is mixed in.
        adapter_size: Rank of the adapter.
        tuning_speed: Whether training is hurried.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("epoch_count", "epochCount", ("int64",), "", ()),
        ("learning_rate_multiplier", "learningRateMultiplier", ("number",), "", ()),
        ("tuning_task", "tuningTask", ("enum", "TuningTask"), "", ()),
        ("veo_data_mixture_ratio", "veoDataMixtureRatio", ("number",), "", ()),
        ("adapter_size", "adapterSize", ("enum", "AdapterSize"), "", ()),
        ("tuning_speed", "tuningSpeed", ("enum", "TuningSpeed"), "", ()),
    )

    epoch_count: int | None = _field(default=None, converter=_epoch_count)
    learning_rate_multiplier: float | None = None
    tuning_task: TuningTask | None = _field(default=None, converter=_tuning_task)
    veo_data_mixture_ratio: float | None = None
    adapter_size: AdapterSize | None = _field(default=None, converter=_adapter_size)
    tuning_speed: TuningSpeed | None = _field(default=None, converter=_tuning_speed)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            epoch_count=None,
            learning_rate_multiplier=None,
            tuning_task=None,
            veo_data_mixture_ratio=None,
            adapter_size=None,
            tuning_speed=None,
            **_others,
        ):
            self._extra = None
            self.epoch_count = (
                epoch_count if epoch_count is None or epoch_count.__class__ is int else _epoch_count(epoch_count)
            )
            self.learning_rate_multiplier = (
                None
                if learning_rate_multiplier is None
                else check_float(learning_rate_multiplier, "VeoHyperParameters.learning_rate_multiplier")
            )
            self.tuning_task = (
                tuning_task if tuning_task is None or tuning_task.__class__ is TuningTask else _tuning_task(tuning_task)
            )
            self.veo_data_mixture_ratio = (
                None
                if veo_data_mixture_ratio is None
                else check_float(veo_data_mixture_ratio, "VeoHyperParameters.veo_data_mixture_ratio")
            )
            self.adapter_size = (
                adapter_size
                if adapter_size is None or adapter_size.__class__ is AdapterSize
                else _adapter_size(adapter_size)
            )
            self.tuning_speed = (
                tuning_speed
                if tuning_speed is None or tuning_speed.__class__ is TuningSpeed
                else _tuning_speed(tuning_speed)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("epochCount")
        out.epoch_count = None if v is None else decode_int(v)
        v = get("learningRateMultiplier")
        out.learning_rate_multiplier = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("tuningTask")
        out.tuning_task = None if v is None else TuningTask._value2member_map_.get(v) or TuningTask.decode(v)
        v = get("veoDataMixtureRatio")
        out.veo_data_mixture_ratio = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("adapterSize")
        out.adapter_size = None if v is None else AdapterSize._value2member_map_.get(v) or AdapterSize.decode(v)
        v = get("tuningSpeed")
        out.tuning_speed = None if v is None else TuningSpeed._value2member_map_.get(v) or TuningSpeed.decode(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(v if v.__class__ is int else check_int64(v, "VeoHyperParameters.epoch_count"))
        if (v := self.learning_rate_multiplier) is not None:
            out["learningRateMultiplier"] = encode_float(
                v if v.__class__ is float else check_float(v, "VeoHyperParameters.learning_rate_multiplier")
            )
        if (v := self.tuning_task) is not None:
            out["tuningTask"] = (
                v if v.__class__ is TuningTask else check_enum(v, "VeoHyperParameters.tuning_task", TuningTask)
            )._value_
        if (v := self.veo_data_mixture_ratio) is not None:
            out["veoDataMixtureRatio"] = encode_float(
                v if v.__class__ is float else check_float(v, "VeoHyperParameters.veo_data_mixture_ratio")
            )
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (
                v if v.__class__ is AdapterSize else check_enum(v, "VeoHyperParameters.adapter_size", AdapterSize)
            )._value_
        if (v := self.tuning_speed) is not None:
            out["tuningSpeed"] = (
                v if v.__class__ is TuningSpeed else check_enum(v, "VeoHyperParameters.tuning_speed", TuningSpeed)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "epochCount",
        "learningRateMultiplier",
        "tuningTask",
        "veoDataMixtureRatio",
        "adapterSize",
        "tuningSpeed",
    )
)

from .adapter_size import AdapterSize
from .tuning_speed import TuningSpeed
from .tuning_task import TuningTask
