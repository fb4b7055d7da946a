# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import ContextWindowCompressionConfigDict
    from .sliding_window import SlidingWindow

later(globals(), "SlidingWindow")


@define(init=False, kw_only=True)
class ContextWindowCompressionConfig(ModelBase):
    """What happens when a session outgrows its context window.

    Attributes:
        trigger_tokens: Number of tokens from which on the context is shortened.
        sliding_window: Shorten by dropping the oldest turns.
    """

    trigger_tokens: int | None = wire_field("int64")
    """Number of tokens from which on the context is shortened."""
    sliding_window: SlidingWindow | None = wire_field("SlidingWindow")
    """Shorten by dropping the oldest turns."""

    def __init__(self, **fields: Unpack[ContextWindowCompressionConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.trigger_tokens = None if (v := get("triggerTokens")) is None else decode_int(v)
        self.sliding_window = None if (v := get("slidingWindow")) is None else SlidingWindow.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.trigger_tokens) is not None:
            out["triggerTokens"] = str(v if v.__class__ is int else self._checked("trigger_tokens", v))
        if (v := self.sliding_window) is not None:
            v = v if v.__class__ is SlidingWindow else self._checked("sliding_window", v)
            out["slidingWindow"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
