# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import LiveMusicServerSetupCompleteDict


@define(init=False, kw_only=True)
class LiveMusicServerSetupComplete(ModelBase):
    """Says that the music session is ready."""

    def __init__(self, **fields: Unpack[LiveMusicServerSetupCompleteDict]) -> None: ...
