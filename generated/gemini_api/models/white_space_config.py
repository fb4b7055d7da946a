"""The model ``WhiteSpaceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.checks import check_int
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from typing import Self


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class WhiteSpaceConfig(_Base):
    """Cutting of a document at white space; tokens are words here.

    Attributes:
        max_tokens_per_chunk: Longest chunk in tokens.
        max_overlap_tokens: Most tokens that one chunk shares with the next.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("max_tokens_per_chunk", "maxTokensPerChunk", ("integer",), "", ()),
        ("max_overlap_tokens", "maxOverlapTokens", ("integer",), "", ()),
    )

    max_tokens_per_chunk: int | None = None
    max_overlap_tokens: int | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, max_tokens_per_chunk=None, max_overlap_tokens=None, **_others):
            self._extra = None
            self.max_tokens_per_chunk = (
                max_tokens_per_chunk
                if max_tokens_per_chunk is None or max_tokens_per_chunk.__class__ is int
                else check_int(max_tokens_per_chunk, "WhiteSpaceConfig.max_tokens_per_chunk")
            )
            self.max_overlap_tokens = (
                max_overlap_tokens
                if max_overlap_tokens is None or max_overlap_tokens.__class__ is int
                else check_int(max_overlap_tokens, "WhiteSpaceConfig.max_overlap_tokens")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("maxTokensPerChunk")
        out.max_tokens_per_chunk = None if v is None else v if v.__class__ is int else decode_int(v)
        v = get("maxOverlapTokens")
        out.max_overlap_tokens = None if v is None else v if v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.max_tokens_per_chunk) is not None:
            out["maxTokensPerChunk"] = (
                v if v.__class__ is int else check_int(v, "WhiteSpaceConfig.max_tokens_per_chunk")
            )
        if (v := self.max_overlap_tokens) is not None:
            out["maxOverlapTokens"] = v if v.__class__ is int else check_int(v, "WhiteSpaceConfig.max_overlap_tokens")
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "maxTokensPerChunk",
        "maxOverlapTokens",
    )
)
