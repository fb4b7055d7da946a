# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import TransferOwnershipResponseDict


@define(init=False, kw_only=True)
class TransferOwnershipResponse(ModelBase):
    """The word that a tuned model has another owner."""

    def __init__(self, **fields: Unpack[TransferOwnershipResponseDict]) -> None: ...
