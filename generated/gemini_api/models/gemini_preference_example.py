# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import GeminiPreferenceExampleDict
    from .content import Content
    from .gemini_preference_example_completion import GeminiPreferenceExampleCompletion

later(globals(), "Content GeminiPreferenceExampleCompletion")


@define(init=False, kw_only=True)
class GeminiPreferenceExample(ModelBase):
    """A prompt with several answers, each with its score.

    Attributes:
        completions: The answers, with their scores.
        contents: The prompt, turn by turn.
    """

    completions: list[GeminiPreferenceExampleCompletion] | None = wire_field(
        ("list", "GeminiPreferenceExampleCompletion")
    )
    """The answers, with their scores."""
    contents: list[Content] | None = wire_field(("list", "Content"))
    """The prompt, turn by turn."""

    def __init__(self, **fields: Unpack[GeminiPreferenceExampleDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("completions")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GeminiPreferenceExampleCompletion.from_dict(i) for i in v if i is not None]
        self.completions = v
        if (v := get("contents")) is not None:
            v = [Content.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.contents = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.completions) is not None:
            v = self._each("completions", v, GeminiPreferenceExampleCompletion)
            out["completions"] = [i.to_dict(backend) for i in v]
        if (v := self.contents) is not None:
            out["contents"] = [
                (i if i.__class__ is Content else GeminiPreferenceExample._checked("contents", i, 1)).to_dict(backend)
                for i in (v if v.__class__ is list else self._checked("contents", v))
            ]
        return {**self._extra, **out} if self._extra else out
