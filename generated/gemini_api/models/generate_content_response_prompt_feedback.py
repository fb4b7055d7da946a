# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import GenerateContentResponsePromptFeedbackDict
    from .blocked_reason import BlockedReason
    from .safety_rating import SafetyRating

later(globals(), "BlockedReason SafetyRating")


@define(init=False, kw_only=True)
class GenerateContentResponsePromptFeedback(ModelBase):
    """What the safety check made of the prompt.

    Attributes:
        block_reason: Why the prompt was refused. Absent when it was not.
        safety_ratings: How harmful the prompt may be, at most one entry per category.
        block_reason_message: More about `block_reason` in plain words. Set by the server. Vertex AI only.
    """

    block_reason: BlockedReason | None = wire_field(("enum", "BlockedReason"))
    """Why the prompt was refused. Absent when it was not."""
    safety_ratings: list[SafetyRating] | None = wire_field(("list", "SafetyRating"))
    """How harmful the prompt may be, at most one entry per category."""
    block_reason_message: str | None = wire_field("string", "read_only vertex")
    """More about `block_reason` in plain words. Set by the server. Vertex AI only."""

    def __init__(self, **fields: Unpack[GenerateContentResponsePromptFeedbackDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("blockReason")
        self.block_reason = None if v is None else BlockedReason._by_value.get(v) or BlockedReason.decode(v)
        if (v := get("safetyRatings")) is not None:
            v = [SafetyRating.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_ratings = v
        v = get("blockReasonMessage")
        self.block_reason_message = v if v is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.block_reason) is not None:
            out["blockReason"] = (v if v.__class__ is BlockedReason else self._checked("block_reason", v))._value_
        if (v := self.safety_ratings) is not None:
            v = self._each("safety_ratings", v, SafetyRating)
            out["safetyRatings"] = [i.to_dict(backend) for i in v]
        if (v := self.block_reason_message) is not None:
            out["blockReasonMessage"] = v if v.__class__ is str else self._checked("block_reason_message", v)
        return {**self._extra, **out} if self._extra else out
