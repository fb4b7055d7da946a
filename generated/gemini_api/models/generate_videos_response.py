# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.arguments import put
from genai_runtime.backend import backend_name
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_int, decode_list, decode_str
from genai_runtime.models.places import leftover, take, with_leftover

if TYPE_CHECKING:
    from ._dicts import GenerateVideosResponseDict
    from .generated_video import GeneratedVideo

later(globals(), "GeneratedVideo")


@define(init=False, kw_only=True)
class GenerateVideosResponse(ModelBase):
    """The videos that were made.

    Attributes:
        generated_videos: The videos, in any order.
        rai_media_filtered_count: Number of videos that were held back.
        rai_media_filtered_reasons: Why videos were held back.
    """

    generated_videos: list[GeneratedVideo] | None = wire_field(("list", "GeneratedVideo"))
    """The videos, in any order."""
    rai_media_filtered_count: int | None = wire_field("integer")
    """Number of videos that were held back."""
    rai_media_filtered_reasons: list[str] | None = wire_field(("list", "string"))
    """Why videos were held back."""

    def __init__(self, **fields: Unpack[GenerateVideosResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        if (v := take(data, "generateVideoResponse", "generatedSamples")) is not None:
            v = [GeneratedVideo.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.generated_videos = v
        v = take(data, "generateVideoResponse", "raiMediaFilteredCount")
        self.rai_media_filtered_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := take(data, "generateVideoResponse", "raiMediaFilteredReasons")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.rai_media_filtered_reasons = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        if backend is not None and backend_name(backend) == "vertex":
            return self.to_dict_vertex(backend)
        out: dict[str, Any] = {}
        v: Any
        inner0: dict[str, Any] = {}
        if (v := self.generated_videos) is not None:
            v = self._each("generated_videos", v, GeneratedVideo)
            inner0["generatedSamples"] = [i.to_dict(backend) for i in v]
        if (v := self.rai_media_filtered_count) is not None:
            inner0["raiMediaFilteredCount"] = v if v.__class__ is int else self._checked("rai_media_filtered_count", v)
        if (v := self.rai_media_filtered_reasons) is not None:
            v = v if v.__class__ is list else self._checked("rai_media_filtered_reasons", v)
            v = [
                i if i.__class__ is str else GenerateVideosResponse._checked("rai_media_filtered_reasons", i, 1)
                for i in v
            ]
            inner0["raiMediaFilteredReasons"] = v
        if inner0:
            put(out, ("generateVideoResponse",), inner0)
        return with_leftover(self._extra, out) if self._extra else out

    @classmethod
    def from_dict_vertex(cls, data: dict[str, Any]) -> Self:
        """:meth:`from_dict`, of Vertex AI."""
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN_VERTEX)
        if self._extra:
            cls._finds_missing()
        if (v := get("videos")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GeneratedVideo.from_dict_vertex(i) for i in v if i is not None]
        self.generated_videos = v
        v = get("raiMediaFilteredCount")
        self.rai_media_filtered_count = v if v is None or v.__class__ is int else decode_int(v)
        if (v := get("raiMediaFilteredReasons")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [i if i.__class__ is str else decode_str(i) for i in v if i is not None]
        self.rai_media_filtered_reasons = v
        return self

    def to_dict_vertex(self, backend: Backend) -> dict[str, Any]:
        """:meth:`to_dict`, for Vertex AI."""
        out: dict[str, Any] = {}
        v: Any
        if (v := self.generated_videos) is not None:
            v = self._each("generated_videos", v, GeneratedVideo)
            out["videos"] = [i.to_dict(backend) for i in v]
        if (v := self.rai_media_filtered_count) is not None:
            out["raiMediaFilteredCount"] = v if v.__class__ is int else self._checked("rai_media_filtered_count", v)
        if (v := self.rai_media_filtered_reasons) is not None:
            v = v if v.__class__ is list else self._checked("rai_media_filtered_reasons", v)
            v = [
                i if i.__class__ is str else GenerateVideosResponse._checked("rai_media_filtered_reasons", i, 1)
                for i in v
            ]
            out["raiMediaFilteredReasons"] = v
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "generateVideoResponse": {"generatedSamples": None, "raiMediaFilteredCount": None, "raiMediaFilteredReasons": None}
}


#: Where Vertex AI has them.
_KNOWN_VERTEX: dict[str, Any] = {"videos": None, "raiMediaFilteredCount": None, "raiMediaFilteredReasons": None}
