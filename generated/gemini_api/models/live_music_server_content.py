# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import LiveMusicServerContentDict
    from .audio_chunk import AudioChunk

later(globals(), "AudioChunk")


@define(init=False, kw_only=True)
class LiveMusicServerContent(ModelBase):
    """Pieces of music.

    Attributes:
        audio_chunks: Pieces of music, in order.
    """

    audio_chunks: list[AudioChunk] | None = wire_field(("list", "AudioChunk"))
    """Pieces of music, in order."""

    def __init__(self, **fields: Unpack[LiveMusicServerContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("audioChunks")) is not None:
            v = [AudioChunk.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.audio_chunks = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.audio_chunks) is not None:
            v = self._each("audio_chunks", v, AudioChunk)
            out["audioChunks"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
