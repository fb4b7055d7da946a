"""The model ``LiveMusicSetWeightedPromptsParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import LiveMusicSetWeightedPromptsParametersDict


@define(init=False, kw_only=True)
class LiveMusicSetWeightedPromptsParameters(ModelBase):
    """Arguments of a music session's `set_weighted_prompts` as one object.

    Attributes:
        weighted_prompts: Prompts that are blended by weight.
    """

    weighted_prompts: list[WeightedPrompt] | None = wire_field(
        "weightedPrompts", ("list", ("model", "WeightedPrompt")), "sdk"
    )

    def __init__(self, **fields: Unpack[LiveMusicSetWeightedPromptsParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.weighted_prompts = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .weighted_prompt import WeightedPrompt
