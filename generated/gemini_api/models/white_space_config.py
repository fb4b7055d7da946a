# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import WhiteSpaceConfigDict


@define(init=False, kw_only=True)
class WhiteSpaceConfig(ModelBase):
    """Cutting of a document at white space; tokens are words here.

    Attributes:
        max_tokens_per_chunk: Longest chunk in tokens.
        max_overlap_tokens: Most tokens that one chunk shares with the next.
    """

    max_tokens_per_chunk: int | None = wire_field("integer")
    """Longest chunk in tokens."""
    max_overlap_tokens: int | None = wire_field("integer")
    """Most tokens that one chunk shares with the next."""

    def __init__(self, **fields: Unpack[WhiteSpaceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("maxTokensPerChunk")
        self.max_tokens_per_chunk = v if v is None or v.__class__ is int else decode_int(v)
        self.max_overlap_tokens = v if (v := get("maxOverlapTokens")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.max_tokens_per_chunk) is not None:
            out["maxTokensPerChunk"] = v if v.__class__ is int else self._checked("max_tokens_per_chunk", v)
        if (v := self.max_overlap_tokens) is not None:
            out["maxOverlapTokens"] = v if v.__class__ is int else self._checked("max_overlap_tokens", v)
        return {**self._extra, **out} if self._extra else out
