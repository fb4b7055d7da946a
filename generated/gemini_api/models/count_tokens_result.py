# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import CountTokensResultDict


@define(init=False, kw_only=True)
class CountTokensResult(ModelBase):
    """How many tokens a text has, as a local tokenizer counts them.

    Attributes:
        total_tokens: Number of tokens in all.
    """

    total_tokens: int | None = wire_field("integer", "sdk")
    """Number of tokens in all."""

    def __init__(self, **fields: Unpack[CountTokensResultDict]) -> None: ...
