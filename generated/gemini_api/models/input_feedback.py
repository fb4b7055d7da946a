# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import InputFeedbackDict
    from .input_feedback_block_reason import InputFeedbackBlockReason
    from .safety_rating import SafetyRating

later(globals(), "InputFeedbackBlockReason SafetyRating")


@define(init=False, kw_only=True)
class InputFeedback(ModelBase):
    """What was made of a question before it was answered.

    Attributes:
        block_reason: Why the question was blocked, if it was.
        safety_ratings: How likely the question is harmful, by category.
    """

    block_reason: InputFeedbackBlockReason | None = wire_field(("enum", "InputFeedbackBlockReason"))
    """Why the question was blocked, if it was."""
    safety_ratings: list[SafetyRating] | None = wire_field(("list", "SafetyRating"))
    """How likely the question is harmful, by category."""

    def __init__(self, **fields: Unpack[InputFeedbackDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("blockReason")) is not None:
            v = InputFeedbackBlockReason._by_value.get(v) or InputFeedbackBlockReason.decode(v)
        self.block_reason = v
        if (v := get("safetyRatings")) is not None:
            v = [SafetyRating.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_ratings = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.block_reason) is not None:
            v = v if v.__class__ is InputFeedbackBlockReason else self._checked("block_reason", v)
            out["blockReason"] = v._value_
        if (v := self.safety_ratings) is not None:
            out["safetyRatings"] = [
                (i if i.__class__ is SafetyRating else InputFeedback._checked("safety_ratings", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("safety_ratings", v))
            ]
        return {**self._extra, **out} if self._extra else out
