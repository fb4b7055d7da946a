# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_int, decode_list, decode_str, encode_bytes

if TYPE_CHECKING:
    from ._dicts import TokensInfoDict


@define(init=False, kw_only=True)
class TokensInfo(ModelBase):
    """The tokens that one content is cut into.

    Attributes:
        role: Who speaks in the content.
        token_ids: Numbers of the tokens in the vocabulary.
        tokens: The tokens as bytes of text.
    """

    role: str | None = wire_field("string")
    """Who speaks in the content."""
    token_ids: list[int] | None = wire_field(("list", "int64"))
    """Numbers of the tokens in the vocabulary."""
    tokens: list[bytes] | None = wire_field(("list", "bytes"))
    """The tokens as bytes of text."""

    def __init__(self, **fields: Unpack[TokensInfoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.role = v if (v := get("role")) is None or v.__class__ is str else decode_str(v)
        v = get("tokenIds")
        self.token_ids = None if v is None else [decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        if (v := get("tokens")) is not None:
            v = [decode_bytes(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.tokens = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.role) is not None:
            out["role"] = v if v.__class__ is str else self._checked("role", v)
        if (v := self.token_ids) is not None:
            v = v if v.__class__ is list else self._checked("token_ids", v)
            out["tokenIds"] = [str(i if i.__class__ is int else TokensInfo._checked("token_ids", i, 1)) for i in v]
        if (v := self.tokens) is not None:
            v = v if v.__class__ is list else self._checked("tokens", v)
            out["tokens"] = [
                encode_bytes(i if i.__class__ is bytes else TokensInfo._checked("tokens", i, 1), backend) for i in v
            ]
        return {**self._extra, **out} if self._extra else out
