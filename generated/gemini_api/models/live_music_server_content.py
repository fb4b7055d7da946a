"""The model ``LiveMusicServerContent``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from ._dicts import AudioChunkOrDict


def _audio_chunks(value: Sequence[AudioChunkOrDict] | None) -> list[AudioChunk] | None:
    return None if value is None else check_list(value, "LiveMusicServerContent.audio_chunks", check_model, AudioChunk)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class LiveMusicServerContent(_Base):
    """Pieces of music.

    Attributes:
        audio_chunks: Pieces of music, in order.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("audio_chunks", "audioChunks", ("list", ("model", "AudioChunk")), "", ()),
    )

    audio_chunks: list[AudioChunk] | None = _field(default=None, converter=_audio_chunks)

    if not TYPE_CHECKING:

        def __init__(self, *, audio_chunks=None, **_others):
            self._extra = None
            self.audio_chunks = None if audio_chunks is None else _audio_chunks(audio_chunks)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("audioChunks")
        out.audio_chunks = (
            None
            if v is None
            else [AudioChunk.from_dict(i0) for i0 in (v if v.__class__ is list else decode_list(v)) if i0 is not None]
        )
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.audio_chunks) is not None:
            out["audioChunks"] = [
                (
                    i0
                    if i0.__class__ is AudioChunk
                    else check_model(i0, "LiveMusicServerContent.audio_chunks", AudioChunk)
                ).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, "LiveMusicServerContent.audio_chunks"))
            ]
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(("audioChunks",))

from .audio_chunk import AudioChunk
