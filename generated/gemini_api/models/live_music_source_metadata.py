# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveMusicSourceMetadataDict
    from .live_music_client_content import LiveMusicClientContent
    from .live_music_generation_config import LiveMusicGenerationConfig

later(globals(), "LiveMusicClientContent LiveMusicGenerationConfig")


@define(init=False, kw_only=True)
class LiveMusicSourceMetadata(ModelBase):
    """What a piece of music was made from.

    Attributes:
        client_content: The prompts at that time.
        music_generation_config: The settings at that time.
    """

    client_content: LiveMusicClientContent | None = wire_field("LiveMusicClientContent")
    """The prompts at that time."""
    music_generation_config: LiveMusicGenerationConfig | None = wire_field("LiveMusicGenerationConfig")
    """The settings at that time."""

    def __init__(self, **fields: Unpack[LiveMusicSourceMetadataDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.client_content = None if (v := get("clientContent")) is None else LiveMusicClientContent.from_dict(v)
        v = get("musicGenerationConfig")
        self.music_generation_config = None if v is None else LiveMusicGenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.client_content) is not None:
            v = v if v.__class__ is LiveMusicClientContent else self._checked("client_content", v)
            out["clientContent"] = v.to_dict(backend)
        if (v := self.music_generation_config) is not None:
            v = v if v.__class__ is LiveMusicGenerationConfig else self._checked("music_generation_config", v)
            out["musicGenerationConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
