"""The model ``PointwiseMetricResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_float, check_model, check_str
from genai_runtime.models.codecs import decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import CustomOutputOrDict


def _custom_output(value: CustomOutputOrDict | None) -> CustomOutput | None:
    return None if value is None else check_model(value, "PointwiseMetricResult.custom_output", CustomOutput)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class PointwiseMetricResult(_Base):
    """How a judging model scored one answer.

    Attributes:
        custom_output: What the judging model said, unread. Set by the server.
        explanation: Why, in the judging model's words. Set by the server.
        score: The number that was given. Set by the server.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("custom_output", "customOutput", ("model", "CustomOutput"), "read_only", ()),
        ("explanation", "explanation", ("string",), "read_only", ()),
        ("score", "score", ("number",), "read_only", ()),
    )

    custom_output: CustomOutput | None = _field(default=None, converter=_custom_output)
    explanation: str | None = None
    score: float | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, custom_output=None, explanation=None, score=None, **_others):
            self._extra = None
            self.custom_output = (
                custom_output
                if custom_output is None or custom_output.__class__ is CustomOutput
                else _custom_output(custom_output)
            )
            self.explanation = (
                explanation
                if explanation is None or explanation.__class__ is str
                else check_str(explanation, "PointwiseMetricResult.explanation")
            )
            self.score = None if score is None else check_float(score, "PointwiseMetricResult.score")
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
        v = get("score")
        out.score = None if v is None else v if v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.custom_output) is not None:
            out["customOutput"] = (
                v
                if v.__class__ is CustomOutput
                else check_model(v, "PointwiseMetricResult.custom_output", CustomOutput)
            ).to_dict(backend)
        if (v := self.explanation) is not None:
            out["explanation"] = (
                v if v.__class__ is str else str.__str__(check_str(v, "PointwiseMetricResult.explanation"))
            )
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else check_float(v, "PointwiseMetricResult.score"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "customOutput",
        "explanation",
        "score",
    )
)

from .custom_output import CustomOutput
