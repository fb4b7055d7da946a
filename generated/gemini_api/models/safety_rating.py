# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import SafetyRatingDict
    from .harm_block_threshold import HarmBlockThreshold
    from .harm_category import HarmCategory
    from .harm_probability import HarmProbability
    from .harm_severity import HarmSeverity

later(globals(), "HarmBlockThreshold HarmCategory HarmProbability HarmSeverity")


@define(init=False, kw_only=True)
class SafetyRating(ModelBase):
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

    category: HarmCategory | None = wire_field(("enum", "HarmCategory"), "required")
    """The kind of harm. Required."""
    probability: HarmProbability | None = wire_field(("enum", "HarmProbability"), "required")
    """How likely the content is of this kind. Required."""
    blocked: bool | None = wire_field("boolean")
    """True when the content was withheld because of this rating."""
    probability_score: float | None = wire_field("number", "read_only vertex")
    """`probability` as a number from 0 to 1. Set by the server. Vertex AI only."""
    severity: HarmSeverity | None = wire_field(("enum", "HarmSeverity"), "read_only vertex")
    """How bad the harm would be. Set by the server. Vertex AI only."""
    severity_score: float | None = wire_field("number", "read_only vertex")
    """`severity` as a number from 0 to 1. Set by the server. Vertex AI only."""
    overwritten_threshold: HarmBlockThreshold | None = wire_field(("enum", "HarmBlockThreshold"), "read_only vertex")
    """The threshold that took the place of the one that was asked for. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[SafetyRatingDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("category")
        self.category = None if v is None else HarmCategory._by_value.get(v) or HarmCategory.decode(v)
        v = get("probability")
        self.probability = None if v is None else HarmProbability._by_value.get(v) or HarmProbability.decode(v)
        self.blocked = v if (v := get("blocked")) is None or v.__class__ is bool else decode_bool(v)
        v = get("probabilityScore")
        self.probability_score = v if v is None or v.__class__ is float else decode_float(v)
        v = get("severity")
        self.severity = None if v is None else HarmSeverity._by_value.get(v) or HarmSeverity.decode(v)
        self.severity_score = v if (v := get("severityScore")) is None or v.__class__ is float else decode_float(v)
        if (v := get("overwrittenThreshold")) is not None:
            v = HarmBlockThreshold._by_value.get(v) or HarmBlockThreshold.decode(v)
        self.overwritten_threshold = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.category) is not None:
            out["category"] = (v if v.__class__ is HarmCategory else self._checked("category", v))._value_
        if (v := self.probability) is not None:
            out["probability"] = (v if v.__class__ is HarmProbability else self._checked("probability", v))._value_
        if (v := self.blocked) is not None:
            out["blocked"] = v if v.__class__ is bool else self._checked("blocked", v)
        if (v := self.probability_score) is not None:
            out["probabilityScore"] = encode_float(v if v.__class__ is float else self._checked("probability_score", v))
        if (v := self.severity) is not None:
            out["severity"] = (v if v.__class__ is HarmSeverity else self._checked("severity", v))._value_
        if (v := self.severity_score) is not None:
            out["severityScore"] = encode_float(v if v.__class__ is float else self._checked("severity_score", v))
        if (v := self.overwritten_threshold) is not None:
            v = v if v.__class__ is HarmBlockThreshold else self._checked("overwritten_threshold", v)
            out["overwrittenThreshold"] = v._value_
        return {**self._extra, **out} if self._extra else out
