"""The model ``SlidingWindow``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int64
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


def _target_tokens(value: int | str | None) -> int | None:
    return None if value is None else check_int64(value, "SlidingWindow.target_tokens")


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SlidingWindow(_Base):
    """Drops the oldest turns of a session and keeps the system instruction.

    Attributes:
        target_tokens: Number of tokens to shorten to.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("target_tokens", "targetTokens", ("int64",), "", ()),)

    target_tokens: int | None = _field(default=None, converter=_target_tokens)

    if not TYPE_CHECKING:

        def __init__(self, *, target_tokens=None, **_others):
            self._extra = None
            self.target_tokens = (
                target_tokens
                if target_tokens is None or target_tokens.__class__ is int
                else _target_tokens(target_tokens)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("targetTokens")
        out.target_tokens = None if v is None else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.target_tokens) is not None:
            out["targetTokens"] = str(v if v.__class__ is int else check_int64(v, "SlidingWindow.target_tokens"))
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("targetTokens",))
