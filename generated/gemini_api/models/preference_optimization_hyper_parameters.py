"""The model ``PreferenceOptimizationHyperParameters``."""
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


def _adapter_size(value: AdapterSize | str | None) -> AdapterSize | None:
    return (
        None if value is None else check_enum(value, "PreferenceOptimizationHyperParameters.adapter_size", AdapterSize)
    )


def _epoch_count(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "PreferenceOptimizationHyperParameters.epoch_count")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PreferenceOptimizationHyperParameters(_Base):
    """Hyperparameters of tuning by preferences.

    Attributes:
        adapter_size: Rank of the adapter.
        beta: Weight of staying close to the model that is tuned; the higher, the closer.
        epoch_count: How often the examples are gone through.
        learning_rate_multiplier: Factor on the recommended learning rate.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("adapter_size", "adapterSize", ("enum", "AdapterSize"), "", ()),
        ("beta", "beta", ("number",), "", ()),
        ("epoch_count", "epochCount", ("int64",), "", ()),
        ("learning_rate_multiplier", "learningRateMultiplier", ("number",), "", ()),
    )

    adapter_size: AdapterSize | None = _field(default=None, converter=_adapter_size)
    beta: float | None = None
    epoch_count: int | None = _field(default=None, converter=_epoch_count)
    learning_rate_multiplier: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, adapter_size=None, beta=None, epoch_count=None, learning_rate_multiplier=None, **_others):
            self._extra = None
            self.adapter_size = (
                adapter_size
                if adapter_size is None or adapter_size.__class__ is AdapterSize
                else _adapter_size(adapter_size)
            )
            self.beta = None if beta is None else check_float(beta, "PreferenceOptimizationHyperParameters.beta")
            self.epoch_count = (
                epoch_count if epoch_count is None or epoch_count.__class__ is int else _epoch_count(epoch_count)
            )
            self.learning_rate_multiplier = (
                None
                if learning_rate_multiplier is None
                else check_float(
                    learning_rate_multiplier, "PreferenceOptimizationHyperParameters.learning_rate_multiplier"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("adapterSize")
        out.adapter_size = None if v is None else AdapterSize._value2member_map_.get(v) or AdapterSize.decode(v)
        v = get("beta")
        out.beta = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("epochCount")
        out.epoch_count = None if v is None else decode_int(v)
        v = get("learningRateMultiplier")
        out.learning_rate_multiplier = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.adapter_size) is not None:
            out["adapterSize"] = (
                v
                if v.__class__ is AdapterSize
                else check_enum(v, "PreferenceOptimizationHyperParameters.adapter_size", AdapterSize)
            )._value_
        if (v := self.beta) is not None:
            out["beta"] = encode_float(
                v if v.__class__ is float else check_float(v, "PreferenceOptimizationHyperParameters.beta")
            )
        if (v := self.epoch_count) is not None:
            out["epochCount"] = str(
                v if v.__class__ is int else check_int64(v, "PreferenceOptimizationHyperParameters.epoch_count")
            )
        if (v := self.learning_rate_multiplier) is not None:
            out["learningRateMultiplier"] = encode_float(
                v
                if v.__class__ is float
                else check_float(v, "PreferenceOptimizationHyperParameters.learning_rate_multiplier")
            )
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "adapterSize",
        "beta",
        "epochCount",
        "learningRateMultiplier",
    )
)

from .adapter_size import AdapterSize
