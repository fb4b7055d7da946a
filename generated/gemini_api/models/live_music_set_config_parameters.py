"""The model ``LiveMusicSetConfigParameters``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import LiveMusicSetConfigParametersDict


@define(init=False, kw_only=True)
class LiveMusicSetConfigParameters(ModelBase):
    """Arguments of a music session's `set_music_generation_config` as one object.

    Attributes:
        music_generation_config: How the music sounds.
    """

    music_generation_config: LiveMusicGenerationConfig | None = wire_field(
        "musicGenerationConfig", ("model", "LiveMusicGenerationConfig"), "sdk"
    )

    def __init__(self, **fields: Unpack[LiveMusicSetConfigParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.music_generation_config = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .live_music_generation_config import LiveMusicGenerationConfig
