# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import LiveMusicSetConfigParametersDict
    from .live_music_generation_config import LiveMusicGenerationConfig

later(globals(), "LiveMusicGenerationConfig")


@define(init=False, kw_only=True)
class LiveMusicSetConfigParameters(ModelBase):
    """Arguments of a music session's `set_music_generation_config` as one object.

    Attributes:
        music_generation_config: How the music sounds.
    """

    music_generation_config: LiveMusicGenerationConfig | None = wire_field("LiveMusicGenerationConfig", "sdk")
    """How the music sounds."""

    def __init__(self, **fields: Unpack[LiveMusicSetConfigParametersDict]) -> None: ...
