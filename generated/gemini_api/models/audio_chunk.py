"""The model ``AudioChunk``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bytes, check_model, check_str
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import LiveMusicSourceMetadataOrDict


def _data(value: bytes | str | None) -> bytes | None:
    return None if value is None else check_bytes(value, "AudioChunk.data")


def _source_metadata(value: LiveMusicSourceMetadataOrDict | None) -> LiveMusicSourceMetadata | None:
    return None if value is None else check_model(value, "AudioChunk.source_metadata", LiveMusicSourceMetadata)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class AudioChunk(_Base):
    """A piece of sound.

    Attributes:
        data: The sound.
        mime_type: IANA media type of the sound, such as `audio/l16;rate=48000`.
        source_metadata: What the sound was made from.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("data", "data", ("bytes",), "", ()),
        ("mime_type", "mimeType", ("string",), "", ()),
        ("source_metadata", "sourceMetadata", ("model", "LiveMusicSourceMetadata"), "", ()),
    )

    data: bytes | None = _field(default=None, converter=_data)
    mime_type: str | None = None
    source_metadata: LiveMusicSourceMetadata | None = _field(default=None, converter=_source_metadata)

    if not TYPE_CHECKING:

        def __init__(self, *, data=None, mime_type=None, source_metadata=None, **_others):
            self._extra = None
            self.data = data if data is None or data.__class__ is bytes else _data(data)
            self.mime_type = (
                mime_type
                if mime_type is None or mime_type.__class__ is str
                else check_str(mime_type, "AudioChunk.mime_type")
            )
            self.source_metadata = (
                source_metadata
                if source_metadata is None or source_metadata.__class__ is LiveMusicSourceMetadata
                else _source_metadata(source_metadata)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("data")
        out.data = None if v is None else decode_bytes(v)
        v = get("mimeType")
        out.mime_type = v if v is None or v.__class__ is str else decode_str(v)
        v = get("sourceMetadata")
        out.source_metadata = None if v is None else LiveMusicSourceMetadata.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.data) is not None:
            out["data"] = encode_bytes(v if v.__class__ is bytes else check_bytes(v, "AudioChunk.data"))
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else str.__str__(check_str(v, "AudioChunk.mime_type"))
        if (v := self.source_metadata) is not None:
            out["sourceMetadata"] = (
                v
                if v.__class__ is LiveMusicSourceMetadata
                else check_model(v, "AudioChunk.source_metadata", LiveMusicSourceMetadata)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "data",
        "mimeType",
        "sourceMetadata",
    )
)

from .live_music_source_metadata import LiveMusicSourceMetadata
