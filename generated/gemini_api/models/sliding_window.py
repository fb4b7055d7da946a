# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import SlidingWindowDict


@define(init=False, kw_only=True)
class SlidingWindow(ModelBase):
    """Drops the oldest turns of a session and keeps the system instruction.

    Attributes:
        target_tokens: Number of tokens to shorten to.
    """

    target_tokens: int | None = wire_field("int64")
    """Number of tokens to shorten to."""

    def __init__(self, **fields: Unpack[SlidingWindowDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.target_tokens = None if (v := get("targetTokens")) is None else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.target_tokens) is not None:
            out["targetTokens"] = str(v if v.__class__ is int else self._checked("target_tokens", v))
        return {**self._extra, **out} if self._extra else out
