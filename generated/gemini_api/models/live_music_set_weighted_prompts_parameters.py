# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveMusicSetWeightedPromptsParametersDict
    from .weighted_prompt import WeightedPrompt

later(globals(), "WeightedPrompt")


@define(init=False, kw_only=True)
class LiveMusicSetWeightedPromptsParameters(ModelBase):
    """Arguments of a music session's `set_weighted_prompts` as one object.

    Attributes:
        weighted_prompts: Prompts that are blended by weight.
    """

    weighted_prompts: list[WeightedPrompt] | None = wire_field(("list", "WeightedPrompt"), "sdk")
    """Prompts that are blended by weight."""

    def __init__(self, **fields: Unpack[LiveMusicSetWeightedPromptsParametersDict]) -> None: ...
