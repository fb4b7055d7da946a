# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bytes, decode_str, defer, encode_bytes
from genai_runtime.models.mixins.media import VideoMixin
from genai_runtime.models.places import leftover, with_leftover

if TYPE_CHECKING:
    from ._dicts import VideoDict


@define(init=False, kw_only=True)
class Video(VideoMixin, ModelBase):
    """A video held in memory, in the Files API or in Cloud Storage.

    Attributes:
        uri: Where the video can be downloaded.
        video_bytes: The encoded video.
        mime_type: Its IANA type, such as `video/mp4`.
    """

    uri: str | None = wire_field("string")
    """Where the video can be downloaded."""
    video_bytes: bytes | None = wire_field("bytes")
    """The encoded video."""
    mime_type: str | None = wire_field("string")
    """Its IANA type, such as `video/mp4`."""

    def __init__(self, **fields: Unpack[VideoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.uri = v if (v := get("uri")) is None or v.__class__ is str else decode_str(v)
        if (v := get("encodedVideo")) is None or not defer(self, "video_bytes", v):
            self.video_bytes = None if v is None else decode_bytes(v)
        self.mime_type = v if (v := get("encoding")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["uri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.video_bytes) is not None:
            out["encodedVideo"] = encode_bytes(v if v.__class__ is bytes else self._checked("video_bytes", v), backend)
        if (v := self.mime_type) is not None:
            out["encoding"] = v if v.__class__ is str else self._checked("mime_type", v)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.uri = v if (v := get("gcsUri")) is None or v.__class__ is str else decode_str(v)
        if (v := get("bytesBase64Encoded")) is None or not defer(self, "video_bytes", v):
            self.video_bytes = None if v is None else decode_bytes(v)
        self.mime_type = v if (v := get("mimeType")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.uri) is not None:
            out["gcsUri"] = v if v.__class__ is str else self._checked("uri", v)
        if (v := self.video_bytes) is not None:
            v = v if v.__class__ is bytes else self._checked("video_bytes", v)
            out["bytesBase64Encoded"] = encode_bytes(v, backend)
        if (v := self.mime_type) is not None:
            out["mimeType"] = v if v.__class__ is str else self._checked("mime_type", v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {"uri": None, "encodedVideo": None, "encoding": None}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"gcsUri": None, "bytesBase64Encoded": None, "mimeType": None}
