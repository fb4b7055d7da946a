"""The model ``LiveMusicSourceMetadata``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import LiveMusicClientContentOrDict, LiveMusicGenerationConfigOrDict


def _client_content(value: LiveMusicClientContentOrDict | None) -> LiveMusicClientContent | None:
    return (
        None if value is None else check_model(value, "LiveMusicSourceMetadata.client_content", LiveMusicClientContent)
    )


def _music_generation_config(value: LiveMusicGenerationConfigOrDict | None) -> LiveMusicGenerationConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveMusicSourceMetadata.music_generation_config", LiveMusicGenerationConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicSourceMetadata(_Base):
    """What a piece of music was made from.

    Attributes:
        client_content: The prompts at that time.
        music_generation_config: The settings at that time.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("client_content", "clientContent", ("model", "LiveMusicClientContent"), "", ()),
        ("music_generation_config", "musicGenerationConfig", ("model", "LiveMusicGenerationConfig"), "", ()),
    )

    client_content: LiveMusicClientContent | None = _field(default=None, converter=_client_content)
    music_generation_config: LiveMusicGenerationConfig | None = _field(default=None, converter=_music_generation_config)

    if not TYPE_CHECKING:

        def __init__(self, *, client_content=None, music_generation_config=None, **_others):
            self._extra = None
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
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("clientContent")
        out.client_content = None if v is None else LiveMusicClientContent.from_dict(v)
        v = get("musicGenerationConfig")
        out.music_generation_config = None if v is None else LiveMusicGenerationConfig.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.client_content) is not None:
            out["clientContent"] = (
                v
                if v.__class__ is LiveMusicClientContent
                else check_model(v, "LiveMusicSourceMetadata.client_content", LiveMusicClientContent)
            ).to_dict(backend)
        if (v := self.music_generation_config) is not None:
            out["musicGenerationConfig"] = (
                v
                if v.__class__ is LiveMusicGenerationConfig
                else check_model(v, "LiveMusicSourceMetadata.music_generation_config", LiveMusicGenerationConfig)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "clientContent",
        "musicGenerationConfig",
    )
)

from .live_music_client_content import LiveMusicClientContent
from .live_music_generation_config import LiveMusicGenerationConfig
