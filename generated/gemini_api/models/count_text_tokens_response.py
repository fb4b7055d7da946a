# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import CountTextTokensResponseDict


@define(init=False, kw_only=True)
class CountTextTokensResponse(ModelBase):
    """How many tokens a text has.

    Attributes:
        token_count: Number of tokens, at least 0.
    """

    token_count: int | None = wire_field("integer")
    """Number of tokens, at least 0."""

    def __init__(self, **fields: Unpack[CountTextTokensResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.token_count = v if (v := get("tokenCount")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.token_count) is not None:
            out["tokenCount"] = v if v.__class__ is int else self._checked("token_count", v)
        return {**self._extra, **out} if self._extra else out
