"""The model ``VideoContent``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, encode_bytes

if TYPE_CHECKING:
    from ._dicts import VideoContentDict


@define(init=False, kw_only=True)
class VideoContent(ModelBase):
    """A video, by its place or as bytes.

    Attributes:
        uri: Where the video can be downloaded.
        encoded_video: The video itself.
        encoding: IANA type of the video.
    """

    uri: str | None = wire_field("uri", "string")
    encoded_video: bytes | None = wire_field("encodedVideo", "bytes")
    encoding: str | None = wire_field("encoding", "string")

    def __init__(self, **fields: Unpack[VideoContentDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        get = data.get
        self._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        self.encoded_video = None if (v := get("encodedVideo")) is None else decode_bytes(v)
        self.encoding = v if (v := get("encoding")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.encoded_video) is not None:
            out["encodedVideo"] = encode_bytes(v if v.__class__ is bytes else self._checked("encoded_video", v))
        if (v := self.encoding) is not None:
            out["encoding"] = v if v.__class__ is str else self._checked("encoding", v)
        return {**self._extra, **out} if self._extra else out
