# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.places import leftover, part, with_leftover

if TYPE_CHECKING:
    from ._dicts import GeneratedVideoDict
    from .video import Video

later(globals(), "Video")


@define(init=False, kw_only=True)
class GeneratedVideo(ModelBase):
    """A video that was made.

    Attributes:
        video: The video, or where to download it.
    """

    video: Video | None = wire_field("Video")
    """The video, or where to download it."""

    def __init__(self, **fields: Unpack[GeneratedVideoDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.video = None if (v := get("video")) is None else Video.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        if (v := self.video) is not None:
            out["video"] = (v if v.__class__ is Video else self._checked("video", v)).to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self = cls.__new__(cls)
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        self.video = part(data, _VIDEO_VERTEX, Video.from_dict_vertex)
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.video) is not None:
            v = (v if v.__class__ is Video else self._checked("video", v)).to_dict(backend)
            out.update(v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"gcsUri": None, "bytesBase64Encoded": None, "mimeType": None}
_VIDEO_VERTEX = frozenset(["bytesBase64Encoded", "gcsUri", "mimeType"])
