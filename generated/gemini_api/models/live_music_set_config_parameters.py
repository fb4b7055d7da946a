"""The model ``LiveMusicSetConfigParameters``."""
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

    from ._dicts import LiveMusicGenerationConfigOrDict


def _music_generation_config(value: LiveMusicGenerationConfigOrDict | None) -> LiveMusicGenerationConfig | None:
    return (
        None
        if value is None
        else check_model(value, "LiveMusicSetConfigParameters.music_generation_config", LiveMusicGenerationConfig)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicSetConfigParameters(_Base):
    """Arguments of a music session's `set_music_generation_config` as one object.

    Attributes:
        music_generation_config: How the music sounds.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("music_generation_config", "musicGenerationConfig", ("model", "LiveMusicGenerationConfig"), "sdk", ()),
    )

    music_generation_config: LiveMusicGenerationConfig | None = _field(default=None, converter=_music_generation_config)

    if not TYPE_CHECKING:

        def __init__(self, *, music_generation_config=None, **_others):
            self._extra = None
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
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.music_generation_config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .live_music_generation_config import LiveMusicGenerationConfig
