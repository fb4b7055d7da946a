# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import GenerateTextResponseDict
    from .content_filter import ContentFilter
    from .safety_feedback import SafetyFeedback
    from .text_completion import TextCompletion

later(globals(), "ContentFilter SafetyFeedback TextCompletion")


@define(init=False, kw_only=True)
class GenerateTextResponse(ModelBase):
    """Answers to a text.

    Attributes:
        candidates: Answers to choose from.
        filters: Why answers were held back, if any were.
        safety_feedback: Which settings blocked the text or the answers.
    """

    candidates: list[TextCompletion] | None = wire_field(("list", "TextCompletion"))
    """Answers to choose from."""
    filters: list[ContentFilter] | None = wire_field(("list", "ContentFilter"))
    """Why answers were held back, if any were."""
    safety_feedback: list[SafetyFeedback] | None = wire_field(("list", "SafetyFeedback"))
    """Which settings blocked the text or the answers."""

    def __init__(self, **fields: Unpack[GenerateTextResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("candidates")) is not None:
            v = [TextCompletion.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.candidates = v
        if (v := get("filters")) is not None:
            v = [ContentFilter.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.filters = v
        if (v := get("safetyFeedback")) is not None:
            v = [SafetyFeedback.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.safety_feedback = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.candidates) is not None:
            v = self._each("candidates", v, TextCompletion)
            out["candidates"] = [i.to_dict(backend) for i in v]
        if (v := self.filters) is not None:
            out["filters"] = [
                (i if i.__class__ is ContentFilter else GenerateTextResponse._checked("filters", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("filters", v))
            ]
        if (v := self.safety_feedback) is not None:
            v = self._each("safety_feedback", v, SafetyFeedback)
            out["safetyFeedback"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
