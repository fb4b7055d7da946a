"""Counts of tokens: of a prompt, which is a number before it is anything else, and of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genai_runtime.models.base import ModelBase as _Base
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


class UsageMixin(_Base):
    """A shortcut on ``GenerateContentResponseUsageMetadata``."""

    __slots__ = ()

    if TYPE_CHECKING:
        prompt_token_count: int | None

    @property
    def initial_prompt_token_count(self) -> int | None:
        """The tokens of the caller's prompt alone, where the answer took several requests: each has a prompt."""
        first: int | None = getattr(self, "_memo", None)
        return self.prompt_token_count if first is None else first
