# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveMusicClientMessageDict
    from .live_music_client_content import LiveMusicClientContent
    from .live_music_client_setup import LiveMusicClientSetup
    from .live_music_generation_config import LiveMusicGenerationConfig
    from .live_music_playback_control import LiveMusicPlaybackControl

later(globals(), "LiveMusicClientContent LiveMusicClientSetup LiveMusicGenerationConfig LiveMusicPlaybackControl")


@define(init=False, kw_only=True)
class LiveMusicClientMessage(ModelBase):
    """What a client sends in a music session. One of its fields is set.

    Attributes:
        setup: First message: model and settings.
        client_content: Prompts from now on.
        music_generation_config: Settings from now on.
        playback_control: Start, hold or end the music.
    """

    setup: LiveMusicClientSetup | None = wire_field("LiveMusicClientSetup")
    """First message: model and settings."""
    client_content: LiveMusicClientContent | None = wire_field("LiveMusicClientContent")
    """Prompts from now on."""
    music_generation_config: LiveMusicGenerationConfig | None = wire_field("LiveMusicGenerationConfig")
    """Settings from now on."""
    playback_control: LiveMusicPlaybackControl | None = wire_field(("enum", "LiveMusicPlaybackControl"))
    """Start, hold or end the music."""

    def __init__(self, **fields: Unpack[LiveMusicClientMessageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.setup = None if (v := get("setup")) is None else LiveMusicClientSetup.from_dict(v)
        self.client_content = None if (v := get("clientContent")) is None else LiveMusicClientContent.from_dict(v)
        v = get("musicGenerationConfig")
        self.music_generation_config = None if v is None else LiveMusicGenerationConfig.from_dict(v)
        if (v := get("playbackControl")) is not None:
            v = LiveMusicPlaybackControl._by_value.get(v) or LiveMusicPlaybackControl.decode(v)
        self.playback_control = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup) is not None:
            out["setup"] = (v if v.__class__ is LiveMusicClientSetup else self._checked("setup", v)).to_dict(backend)
        if (v := self.client_content) is not None:
            v = v if v.__class__ is LiveMusicClientContent else self._checked("client_content", v)
            out["clientContent"] = v.to_dict(backend)
        if (v := self.music_generation_config) is not None:
            v = v if v.__class__ is LiveMusicGenerationConfig else self._checked("music_generation_config", v)
            out["musicGenerationConfig"] = v.to_dict(backend)
        if (v := self.playback_control) is not None:
            v = v if v.__class__ is LiveMusicPlaybackControl else self._checked("playback_control", v)
            out["playbackControl"] = v._value_
        return {**self._extra, **out} if self._extra else out
