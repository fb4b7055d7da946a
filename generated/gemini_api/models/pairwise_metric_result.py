"""The model ``PairwiseMetricResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model, check_str
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import CustomOutputOrDict


def _custom_output(value: CustomOutputOrDict | None) -> CustomOutput | None:
    return None if value is None else check_model(value, "PairwiseMetricResult.custom_output", CustomOutput)


def _pairwise_choice(value: PairwiseChoice | str | None) -> PairwiseChoice | None:
    return None if value is None else check_enum(value, "PairwiseMetricResult.pairwise_choice", PairwiseChoice)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PairwiseMetricResult(_Base):
    """Which of two answers a judging model preferred.

    Attributes:
        custom_output: What the judging model said, unread. Set by the server.
        explanation: Why, in the judging model's words. Set by the server.
        pairwise_choice: Which answer is preferred. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("custom_output", "customOutput", ("model", "CustomOutput"), "read_only", ()),
        ("explanation", "explanation", ("string",), "read_only", ()),
        ("pairwise_choice", "pairwiseChoice", ("enum", "PairwiseChoice"), "read_only", ()),
    )

    custom_output: CustomOutput | None = _field(default=None, converter=_custom_output)
    explanation: str | None = None
    pairwise_choice: PairwiseChoice | None = _field(default=None, converter=_pairwise_choice)

    if not TYPE_CHECKING:

        def __init__(self, *, custom_output=None, explanation=None, pairwise_choice=None, **_others):
            self._extra = None
            self.custom_output = (
                custom_output
                if custom_output is None or custom_output.__class__ is CustomOutput
                else _custom_output(custom_output)
            )
            self.explanation = (
                explanation
                if explanation is None or explanation.__class__ is str
                else check_str(explanation, "PairwiseMetricResult.explanation")
            )
            self.pairwise_choice = (
                pairwise_choice
                if pairwise_choice is None or pairwise_choice.__class__ is PairwiseChoice
                else _pairwise_choice(pairwise_choice)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("customOutput")
        out.custom_output = None if v is None else CustomOutput.from_dict(v)
        v = get("explanation")
        out.explanation = v if v is None or v.__class__ is str else decode_str(v)
        v = get("pairwiseChoice")
        out.pairwise_choice = (
            None if v is None else PairwiseChoice._value2member_map_.get(v) or PairwiseChoice.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_output) is not None:
            out["customOutput"] = (
                v if v.__class__ is CustomOutput else check_model(v, "PairwiseMetricResult.custom_output", CustomOutput)
            ).to_dict(backend)
        if (v := self.explanation) is not None:
            out["explanation"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PairwiseMetricResult.explanation"))
            )
        if (v := self.pairwise_choice) is not None:
            out["pairwiseChoice"] = (
                v
                if v.__class__ is PairwiseChoice
                else check_enum(v, "PairwiseMetricResult.pairwise_choice", PairwiseChoice)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "customOutput",
        "explanation",
        "pairwiseChoice",
    )
)

from .custom_output import CustomOutput
from .pairwise_choice import PairwiseChoice
