"""The model ``ComputationBasedMetricSpec``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_object
from genai_runtime.models.codecs import decode_object
from genai_runtime.models.freeform import encode_json

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping


def _type(value: ComputationBasedMetricType | str | None) -> ComputationBasedMetricType | None:
    return None if value is None else check_enum(value, "ComputationBasedMetricSpec.type", ComputationBasedMetricType)


def _parameters(value: Mapping[str, Any] | None) -> dict[str, Any] | None:
    return None if value is None else check_object(value, "ComputationBasedMetricSpec.parameters")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ComputationBasedMetricSpec(_Base):
    """A metric that is computed, without a judging model.

    Attributes:
        type: Which metric is computed.
        parameters: Settings of the metric, by name.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("type", "type", ("enum", "ComputationBasedMetricType"), "", ()),
        ("parameters", "parameters", ("object",), "", ()),
    )

    type: ComputationBasedMetricType | None = _field(default=None, converter=_type)
    parameters: dict[str, Any] | None = _field(default=None, converter=_parameters)

    if not TYPE_CHECKING:

        def __init__(self, *, type=None, parameters=None, **_others):
            self._extra = None
            self.type = type if type is None or type.__class__ is ComputationBasedMetricType else _type(type)
            self.parameters = None if parameters is None else _parameters(parameters)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("type")
        out.type = (
            None
            if v is None
            else ComputationBasedMetricType._value2member_map_.get(v) or ComputationBasedMetricType.decode(v)
        )
        v = get("parameters")
        out.parameters = None if v is None else v if v.__class__ is dict else decode_object(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.type) is not None:
            out["type"] = (
                v
                if v.__class__ is ComputationBasedMetricType
                else check_enum(v, "ComputationBasedMetricSpec.type", ComputationBasedMetricType)
            )._value_
        if (v := self.parameters) is not None:
            out["parameters"] = encode_json(v, "ComputationBasedMetricSpec.parameters")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "type",
        "parameters",
    )
)

from .computation_based_metric_type import ComputationBasedMetricType
