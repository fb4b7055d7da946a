# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import LiveMusicClientContentDict
    from .weighted_prompt import WeightedPrompt

later(globals(), "WeightedPrompt")


@define(init=False, kw_only=True)
class LiveMusicClientContent(ModelBase):
    """Prompts for the music.

    Attributes:
        weighted_prompts: Prompts that are blended by weight.
    """

    weighted_prompts: list[WeightedPrompt] | None = wire_field(("list", "WeightedPrompt"))
    """Prompts that are blended by weight."""

    def __init__(self, **fields: Unpack[LiveMusicClientContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("weightedPrompts")) is not None:
            v = [WeightedPrompt.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.weighted_prompts = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.weighted_prompts) is not None:
            v = self._each("weighted_prompts", v, WeightedPrompt)
            out["weightedPrompts"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
