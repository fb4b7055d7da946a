"""The model ``ContextWindowCompressionConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64, check_model
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import SlidingWindowOrDict


def _trigger_tokens(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "ContextWindowCompressionConfig.trigger_tokens")


def _sliding_window(value: SlidingWindowOrDict | None) -> SlidingWindow | None:
    return None if value is None else check_model(value, "ContextWindowCompressionConfig.sliding_window", SlidingWindow)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ContextWindowCompressionConfig(_Base):
    """What happens when a session outgrows its context window.

    Attributes:
        trigger_tokens: Number of tokens from which on the context is shortened.
        sliding_window: Shorten by dropping the oldest turns.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("trigger_tokens", "triggerTokens", ("int64",), "", ()),
        ("sliding_window", "slidingWindow", ("model", "SlidingWindow"), "", ()),
    )

    trigger_tokens: int | None = _field(default=None, converter=_trigger_tokens)
    sliding_window: SlidingWindow | None = _field(default=None, converter=_sliding_window)

    if not TYPE_CHECKING:

        def __init__(self, *, trigger_tokens=None, sliding_window=None, **_others):
            self._extra = None
            self.trigger_tokens = (
                trigger_tokens
                if trigger_tokens is None or trigger_tokens.__class__ is int
                else _trigger_tokens(trigger_tokens)
            )
            self.sliding_window = (
                sliding_window
                if sliding_window is None or sliding_window.__class__ is SlidingWindow
                else _sliding_window(sliding_window)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("triggerTokens")
        out.trigger_tokens = None if v is None else decode_int(v)
        v = get("slidingWindow")
        out.sliding_window = None if v is None else SlidingWindow.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.trigger_tokens) is not None:
            out["triggerTokens"] = str(
                v if v.__class__ is int else check_int64(v, "ContextWindowCompressionConfig.trigger_tokens")
            )
        if (v := self.sliding_window) is not None:
            out["slidingWindow"] = (
                v
                if v.__class__ is SlidingWindow
                else check_model(v, "ContextWindowCompressionConfig.sliding_window", SlidingWindow)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "triggerTokens",
        "slidingWindow",
    )
)

from .sliding_window import SlidingWindow
