# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define

if TYPE_CHECKING:
    from ._dicts import ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict


@define(init=False, kw_only=True)
class ReinforcementTuningAutoraterScorerParsedResponseConversionScorer(ModelBase):
    """Takes the number that the judging model says for the score."""

    def __init__(
        self, **fields: Unpack[ReinforcementTuningAutoraterScorerParsedResponseConversionScorerDict]
    ) -> None: ...
