# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import ComputeTokensResultDict
    from .tokens_info import TokensInfo

later(globals(), "TokensInfo")


@define(init=False, kw_only=True)
class ComputeTokensResult(ModelBase):
    """The tokens that a text is cut into, as a local tokenizer finds them.

    Attributes:
        tokens_info: Tokens of each content.
    """

    tokens_info: list[TokensInfo] | None = wire_field(("list", "TokensInfo"), "sdk")
    """Tokens of each content."""

    def __init__(self, **fields: Unpack[ComputeTokensResultDict]) -> None: ...
