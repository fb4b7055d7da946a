"""The model ``TokensInfo``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_int64, check_list, check_str
from genai_runtime.models.codecs import decode_bytes, decode_int, decode_list, decode_str, encode_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self


def _token_ids(value: Sequence[int | str] | None) -> list[int] | None:
    return None if value is None else check_list(value, "TokensInfo.token_ids", check_int64)


def _tokens(value: Sequence[bytes | str] | None) -> list[bytes] | None:
    return None if value is None else check_list(value, "TokensInfo.tokens", check_bytes)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class TokensInfo(_Base):
    """The tokens that one content is cut into.

    Attributes:
        role: Who speaks in the content.
        token_ids: Numbers of the tokens in the vocabulary.
        tokens: The tokens as bytes of text.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("role", "role", ("string",), "", ()),
        ("token_ids", "tokenIds", ("list", ("int64",)), "", ()),
        ("tokens", "tokens", ("list", ("bytes",)), "", ()),
    )

    role: str | None = None
    token_ids: list[int] | None = _field(default=None, converter=_token_ids)
    tokens: list[bytes] | None = _field(default=None, converter=_tokens)

    if not TYPE_CHECKING:

        def __init__(self, *, role=None, token_ids=None, tokens=None, **_others):
            self._extra = None
            self.role = role if role is None or role.__class__ is str else check_str(role, "TokensInfo.role")
            self.token_ids = None if token_ids is None else _token_ids(token_ids)
            self.tokens = None if tokens is None else _tokens(tokens)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("role")
        out.role = v if v is None or v.__class__ is str else decode_str(v)
        v = get("tokenIds")
        out.token_ids = None if v is None else [decode_int(i0) for i0 in (v if v.__class__ is list else decode_list(v))]
        v = get("tokens")
        out.tokens = (
            None
            if v is None
            else [decode_bytes(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.role) is not None:
            out["role"] = v if v.__class__ is str else str.__str__(check_str(v, "TokensInfo.role"))
        if (v := self.token_ids) is not None:
            out["tokenIds"] = [
                str(i0 if i0.__class__ is int else check_int64(i0, "TokensInfo.token_ids"))
                for i0 in (v if v.__class__ is list else check_list(v, "TokensInfo.token_ids"))
            ]
        if (v := self.tokens) is not None:
            out["tokens"] = [
                encode_bytes(i0 if i0.__class__ is bytes else check_bytes(i0, "TokensInfo.tokens"))
                for i0 in (v if v.__class__ is list else check_list(v, "TokensInfo.tokens"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "role",
        "tokenIds",
        "tokens",
    )
)
