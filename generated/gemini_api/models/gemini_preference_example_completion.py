# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, encode_float

if TYPE_CHECKING:
    from ._dicts import GeminiPreferenceExampleCompletionDict
    from .content import Content

later(globals(), "Content")


@define(init=False, kw_only=True)
class GeminiPreferenceExampleCompletion(ModelBase):
    """An answer, and how much it is preferred.

    Attributes:
        completion: The answer.
        score: How much it is preferred; the higher, the more.
    """

    completion: Content | None = wire_field("Content")
    """The answer."""
    score: float | None = wire_field("number")
    """How much it is preferred; the higher, the more."""

    def __init__(self, **fields: Unpack[GeminiPreferenceExampleCompletionDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.completion = None if (v := get("completion")) is None else Content.from_dict(v)
        self.score = v if (v := get("score")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.completion) is not None:
            out["completion"] = (v if v.__class__ is Content else self._checked("completion", v)).to_dict(backend)
        if (v := self.score) is not None:
            out["score"] = encode_float(v if v.__class__ is float else self._checked("score", v))
        return {**self._extra, **out} if self._extra else out
