# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes

if TYPE_CHECKING:
    from ._dicts import AudioChunkDict
    from .live_music_source_metadata import LiveMusicSourceMetadata

later(globals(), "LiveMusicSourceMetadata")


@define(init=False, kw_only=True)
class AudioChunk(ModelBase):
    """A piece of sound.

    Attributes:
        data: The sound.
        mime_type: IANA media type of the sound, such as `audio/l16;rate=48000`.
        source_metadata: What the sound was made from.
    """

    data: bytes | None = wire_field("bytes")
    """The sound."""
    mime_type: str | None = wire_field("string")
    """IANA media type of the sound, such as `audio/l16;rate=48000`."""
    source_metadata: LiveMusicSourceMetadata | None = wire_field("LiveMusicSourceMetadata")
    """What the sound was made from."""

    def __init__(self, **fields: Unpack[AudioChunkDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("data")) is None or not defer(self, "data", v):
            self.data = None if v is None else decode_bytes(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        self.source_metadata = None if (v := get("sourceMetadata")) is None else LiveMusicSourceMetadata.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = encode_bytes(v if v.__class__ is bytes else self._checked("data", v), backend)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        if (v := self.source_metadata) is not None:
            v = v if v.__class__ is LiveMusicSourceMetadata else self._checked("source_metadata", v)
            out["sourceMetadata"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
