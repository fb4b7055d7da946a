"""The model ``CountTokensResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class CountTokensResult(_Base):
    """How many tokens a text has, as a local tokenizer counts them.

    Attributes:
        total_tokens: Number of tokens in all.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("total_tokens", "totalTokens", ("integer",), "sdk", ()),)

    total_tokens: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, total_tokens=None, **_others):
            self._extra = None
            self.total_tokens = (
                total_tokens
                if total_tokens is None or total_tokens.__class__ is int
                else check_int(total_tokens, "CountTokensResult.total_tokens")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.total_tokens = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()
