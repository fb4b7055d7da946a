"""The model ``ComputeTokensResult``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import TokensInfoOrDict


def _tokens_info(value: Sequence[TokensInfoOrDict] | None) -> list[TokensInfo] | None:
    return None if value is None else check_list(value, "ComputeTokensResult.tokens_info", check_model, TokensInfo)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ComputeTokensResult(_Base):
    """The tokens that a text is cut into, as a local tokenizer finds them.

    Attributes:
        tokens_info: Tokens of each content.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("tokens_info", "tokensInfo", ("list", ("model", "TokensInfo")), "sdk", ()),
    )

    tokens_info: list[TokensInfo] | None = _field(default=None, converter=_tokens_info)

    if not TYPE_CHECKING:

        def __init__(self, *, tokens_info=None, **_others):
            self._extra = None
            self.tokens_info = None if tokens_info is None else _tokens_info(tokens_info)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.tokens_info = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .tokens_info import TokensInfo
