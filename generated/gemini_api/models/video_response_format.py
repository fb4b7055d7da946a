# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.checks import check_duration
from genai_runtime.models.codecs import decode_duration, decode_str

if TYPE_CHECKING:
    from ._dicts import VideoResponseFormatDict
    from .aspect_ratio import AspectRatio
    from .delivery import Delivery

later(globals(), "AspectRatio Delivery")


@define(init=False, kw_only=True)
class VideoResponseFormat(ModelBase):
    """The form of videos in an answer.

    Attributes:
        aspect_ratio: Width and height as a ratio, such as `16:9`.
        delivery: Whether media come inside the answer or by a URI.
        duration: How long it is, in seconds with the letter s, such as `8s`.
        gcs_uri: Folder in Cloud Storage that videos are written to.
        resolution: Resolution of the video, such as `720p` or `1080p`.
    """

    aspect_ratio: AspectRatio | None = wire_field(("enum", "AspectRatio"))
    """Width and height as a ratio, such as `16:9`."""
    delivery: Delivery | None = wire_field(("enum", "Delivery"))
    """Whether media come inside the answer or by a URI."""
    duration: str | None = wire_field("duration")
    """How long it is, in seconds with the letter s, such as `8s`."""
    gcs_uri: str | None = wire_field("string")
    """Folder in Cloud Storage that videos are written to."""
    resolution: str | None = wire_field("string")
    """Resolution of the video, such as `720p` or `1080p`."""

    def __init__(self, **fields: Unpack[VideoResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("aspectRatio")
        self.aspect_ratio = None if v is None else AspectRatio._by_value.get(v) or AspectRatio.decode(v)
        self.delivery = None if (v := get("delivery")) is None else Delivery._by_value.get(v) or Delivery.decode(v)
        self.duration = None if (v := get("duration")) is None else decode_duration(v)
        self.gcs_uri = v if (v := get("gcsUri")) is None or v.__class__ is str else decode_str(v)
        self.resolution = v if (v := get("resolution")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = (v if v.__class__ is AspectRatio else self._checked("aspect_ratio", v))._value_
        if (v := self.delivery) is not None:
            out["delivery"] = (v if v.__class__ is Delivery else self._checked("delivery", v))._value_
        if (v := self.duration) is not None:
            out["duration"] = check_duration(v, "VideoResponseFormat.duration")
        if (v := self.gcs_uri) is not None:
            out["gcsUri"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if (v := self.resolution) is not None:
            out["resolution"] = v if v.__class__ is str else self._checked("resolution", v)
        return {**self._extra, **out} if self._extra else out
