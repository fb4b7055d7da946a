"""A count of tokens, which is a number before it is anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genai_runtime.models.base import Model as _Base
else:
    _Base = object


class CountTokensMixin(_Base):
    """Makes ``CountTokensResponse`` print, format and convert as ``total_tokens``."""

    __slots__ = ()

    if TYPE_CHECKING:
        total_tokens: int | None

    def __int__(self) -> int:
        return self.total_tokens or 0

    __index__ = __int__

    def __str__(self) -> str:
        return str(int(self))

    def __format__(self, spec: str) -> str:
        return format(int(self), spec)
