"""The model ``SafetyRating``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_float, unsupported
from genai_runtime.models.codecs import decode_bool, decode_float, encode_float

if TYPE_CHECKING:
    from typing import Self


def _category(value: HarmCategory | str | None) -> HarmCategory | None:
    return None if value is None else check_enum(value, "SafetyRating.category", HarmCategory)


def _probability(value: HarmProbability | str | None) -> HarmProbability | None:
    return None if value is None else check_enum(value, "SafetyRating.probability", HarmProbability)


def _severity(value: HarmSeverity | str | None) -> HarmSeverity | None:
    return None if value is None else check_enum(value, "SafetyRating.severity", HarmSeverity)


def _overwritten_threshold(value: HarmBlockThreshold | str | None) -> HarmBlockThreshold | None:
    return None if value is None else check_enum(value, "SafetyRating.overwritten_threshold", HarmBlockThreshold)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SafetyRating(_Base):
    """How likely a piece of content is harmful in one way.

    Attributes:
        category: The kind of harm. Required.
        probability: How likely the content is of this kind. Required.
        blocked: True when the content was withheld because of this rating.
        probability_score: `probability` as a number from 0 to 1. Set by the server. Vertex AI only.
        severity: How bad the harm would be. Set by the server. Vertex AI only.
        severity_score: `severity` as a number from 0 to 1. Set by the server. Vertex AI only.
        overwritten_threshold: The threshold that took the place of the one that was asked for. Set by the server.
            Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("category", "category", ("enum", "HarmCategory"), "required", ()),
        ("probability", "probability", ("enum", "HarmProbability"), "required", ()),
        ("blocked", "blocked", ("boolean",), "", ()),
        ("probability_score", "probabilityScore", ("number",), "read_only vertex", ()),
        ("severity", "severity", ("enum", "HarmSeverity"), "read_only vertex", ()),
        ("severity_score", "severityScore", ("number",), "read_only vertex", ()),
        ("overwritten_threshold", "overwrittenThreshold", ("enum", "HarmBlockThreshold"), "read_only vertex", ()),
    )

    category: HarmCategory | None = _field(default=None, converter=_category)
    probability: HarmProbability | None = _field(default=None, converter=_probability)
    blocked: bool | None = None
    probability_score: float | None = None
    severity: HarmSeverity | None = _field(default=None, converter=_severity)
    severity_score: float | None = None
    overwritten_threshold: HarmBlockThreshold | None = _field(default=None, converter=_overwritten_threshold)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            category=None,
            probability=None,
            blocked=None,
            probability_score=None,
            severity=None,
            severity_score=None,
            overwritten_threshold=None,
            **_others,
        ):
            self._extra = None
            self.category = category if category is None or category.__class__ is HarmCategory else _category(category)
            self.probability = (
                probability
                if probability is None or probability.__class__ is HarmProbability
                else _probability(probability)
            )
            self.blocked = (
                blocked if blocked is None or blocked.__class__ is bool else check_bool(blocked, "SafetyRating.blocked")
            )
            self.probability_score = (
                None if probability_score is None else check_float(probability_score, "SafetyRating.probability_score")
            )
            self.severity = severity if severity is None or severity.__class__ is HarmSeverity else _severity(severity)
            self.severity_score = (
                None if severity_score is None else check_float(severity_score, "SafetyRating.severity_score")
            )
            self.overwritten_threshold = (
                overwritten_threshold
                if overwritten_threshold is None or overwritten_threshold.__class__ is HarmBlockThreshold
                else _overwritten_threshold(overwritten_threshold)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("category")
        out.category = None if v is None else HarmCategory._value2member_map_.get(v) or HarmCategory.decode(v)
        v = get("probability")
        out.probability = None if v is None else HarmProbability._value2member_map_.get(v) or HarmProbability.decode(v)
        v = get("blocked")
        out.blocked = None if v is None else v if v.__class__ is bool else decode_bool(v)
        v = get("probabilityScore")
        out.probability_score = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("severity")
        out.severity = None if v is None else HarmSeverity._value2member_map_.get(v) or HarmSeverity.decode(v)
        v = get("severityScore")
        out.severity_score = None if v is None else v if v.__class__ is float else decode_float(v)
        v = get("overwrittenThreshold")
        out.overwritten_threshold = (
            None if v is None else HarmBlockThreshold._value2member_map_.get(v) or HarmBlockThreshold.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.category) is not None:
            out["category"] = (
                v if v.__class__ is HarmCategory else check_enum(v, "SafetyRating.category", HarmCategory)
            )._value_
        if (v := self.probability) is not None:
            out["probability"] = (
                v if v.__class__ is HarmProbability else check_enum(v, "SafetyRating.probability", HarmProbability)
            )._value_
        if (v := self.blocked) is not None:
            out["blocked"] = v if v.__class__ is bool else check_bool(v, "SafetyRating.blocked")
        if (v := self.probability_score) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("SafetyRating.probability_score", backend, ("vertex",))
            out["probabilityScore"] = encode_float(
                v if v.__class__ is float else check_float(v, "SafetyRating.probability_score")
            )
        if (v := self.severity) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("SafetyRating.severity", backend, ("vertex",))
            out["severity"] = (
                v if v.__class__ is HarmSeverity else check_enum(v, "SafetyRating.severity", HarmSeverity)
            )._value_
        if (v := self.severity_score) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("SafetyRating.severity_score", backend, ("vertex",))
            out["severityScore"] = encode_float(
                v if v.__class__ is float else check_float(v, "SafetyRating.severity_score")
            )
        if (v := self.overwritten_threshold) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("SafetyRating.overwritten_threshold", backend, ("vertex",))
            out["overwrittenThreshold"] = (
                v
                if v.__class__ is HarmBlockThreshold
                else check_enum(v, "SafetyRating.overwritten_threshold", HarmBlockThreshold)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "category",
        "probability",
        "blocked",
        "probabilityScore",
        "severity",
        "severityScore",
        "overwrittenThreshold",
    )
)

from .harm_block_threshold import HarmBlockThreshold
from .harm_category import HarmCategory
from .harm_probability import HarmProbability
from .harm_severity import HarmSeverity
