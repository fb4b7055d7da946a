"""The model ``LiveMusicClientMessage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import LiveMusicClientContentOrDict, LiveMusicClientSetupOrDict, LiveMusicGenerationConfigOrDict


def _setup(value: LiveMusicClientSetupOrDict | None) -> LiveMusicClientSetup | None:
    return None if value is None else check_model(value, "LiveMusicClientMessage.setup", LiveMusicClientSetup)


def _client_content(value: LiveMusicClientContentOrDict | None) -> LiveMusicClientContent | None:
    return (
        None if value is None else check_model(value, "LiveMusicClientMessage.client_content", LiveMusicClientContent)
    )


def _music_generation_config(value: LiveMusicGenerationConfigOrDict | None) -> LiveMusicGenerationConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveMusicClientMessage.music_generation_config", LiveMusicGenerationConfig)
    )


def _playback_control(value: LiveMusicPlaybackControl | str | None) -> LiveMusicPlaybackControl | None:
    return (
        None
        if value is None
        else check_enum(value, "LiveMusicClientMessage.playback_control", LiveMusicPlaybackControl)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicClientMessage(_Base):
    """What a client sends in a music session. One of its fields is set.

    Attributes:
        setup: First message: model and settings.
        client_content: Prompts from now on.
        music_generation_config: Settings from now on.
        playback_control: Start, hold or end the music.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("setup", "setup", ("model", "LiveMusicClientSetup"), "", ()),
        ("client_content", "clientContent", ("model", "LiveMusicClientContent"), "", ()),
        ("music_generation_config", "musicGenerationConfig", ("model", "LiveMusicGenerationConfig"), "", ()),
        ("playback_control", "playbackControl", ("enum", "LiveMusicPlaybackControl"), "", ()),
    )

    setup: LiveMusicClientSetup | None = _field(default=None, converter=_setup)
    client_content: LiveMusicClientContent | None = _field(default=None, converter=_client_content)
    music_generation_config: LiveMusicGenerationConfig | None = _field(default=None, converter=_music_generation_config)
    playback_control: LiveMusicPlaybackControl | None = _field(default=None, converter=_playback_control)

    if not TYPE_CHECKING:

        def __init__(
            self, *, setup=None, client_content=None, music_generation_config=None, playback_control=None, **_others
        ):
            self._extra = None
            self.setup = setup if setup is None or setup.__class__ is LiveMusicClientSetup else _setup(setup)
            self.client_content = (
                client_content
                if client_content is None or client_content.__class__ is LiveMusicClientContent
                else _client_content(client_content)
            )
            self.music_generation_config = (
                music_generation_config
                if music_generation_config is None or music_generation_config.__class__ is LiveMusicGenerationConfig
                else _music_generation_config(music_generation_config)
            )
            self.playback_control = (
                playback_control
                if playback_control is None or playback_control.__class__ is LiveMusicPlaybackControl
                else _playback_control(playback_control)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("setup")
        out.setup = None if v is None else LiveMusicClientSetup.from_dict(v)
        v = get("clientContent")
        out.client_content = None if v is None else LiveMusicClientContent.from_dict(v)
        v = get("musicGenerationConfig")
        out.music_generation_config = None if v is None else LiveMusicGenerationConfig.from_dict(v)
        v = get("playbackControl")
        out.playback_control = (
            None
            if v is None
            else LiveMusicPlaybackControl._value2member_map_.get(v) or LiveMusicPlaybackControl.decode(v)
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.setup) is not None:
            out["setup"] = (
                v
                if v.__class__ is LiveMusicClientSetup
                else check_model(v, "LiveMusicClientMessage.setup", LiveMusicClientSetup)
            ).to_dict(backend)
        if (v := self.client_content) is not None:
            out["clientContent"] = (
                v
                if v.__class__ is LiveMusicClientContent
                else check_model(v, "LiveMusicClientMessage.client_content", LiveMusicClientContent)
            ).to_dict(backend)
        if (v := self.music_generation_config) is not None:
            out["musicGenerationConfig"] = (
                v
                if v.__class__ is LiveMusicGenerationConfig
                else check_model(v, "LiveMusicClientMessage.music_generation_config", LiveMusicGenerationConfig)
            ).to_dict(backend)
        if (v := self.playback_control) is not None:
            out["playbackControl"] = (
                v
                if v.__class__ is LiveMusicPlaybackControl
                else check_enum(v, "LiveMusicClientMessage.playback_control", LiveMusicPlaybackControl)
            )._value_
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "setup",
        "clientContent",
        "musicGenerationConfig",
        "playbackControl",
    )
)

from .live_music_client_content import LiveMusicClientContent
from .live_music_client_setup import LiveMusicClientSetup
from .live_music_generation_config import LiveMusicGenerationConfig
from .live_music_playback_control import LiveMusicPlaybackControl
