# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_str

if TYPE_CHECKING:
    from ._dicts import InteractionsVideoResponseFormatDict
    from .audio_response_format_delivery import AudioResponseFormatDelivery
    from .video_resolution import VideoResolution
    from .video_response_format_aspect_ratio import VideoResponseFormatAspectRatio

later(globals(), "AudioResponseFormatDelivery VideoResolution VideoResponseFormatAspectRatio")


@define(init=False, kw_only=True)
class InteractionsVideoResponseFormat(ModelBase):
    """An answer as a video.

    Attributes:
        aspect_ratio: Width to height.
        delivery: Whether the bytes come in the answer or as a URI.
        duration: Length of the video, such as `8s`.
        gcs_uri: URI in Cloud Storage where the video is put.
        resolution: Height of the video.
        type: What kind it is, always `video`.
    """

    aspect_ratio: VideoResponseFormatAspectRatio | None = wire_field(
        ("enum", "VideoResponseFormatAspectRatio"), wire="aspect_ratio"
    )
    """Width to height."""
    delivery: AudioResponseFormatDelivery | None = wire_field(("enum", "AudioResponseFormatDelivery"))
    """Whether the bytes come in the answer or as a URI."""
    duration: str | None = wire_field("string")
    """Length of the video, such as `8s`."""
    gcs_uri: str | None = wire_field("string", wire="gcs_uri")
    """URI in Cloud Storage where the video is put."""
    resolution: VideoResolution | None = wire_field(("enum", "VideoResolution"))
    """Height of the video."""
    type: Literal["video"] | None = wire_field(("const", "video"), "fixed")
    """What kind it is, always `video`."""

    def __init__(self, **fields: Unpack[InteractionsVideoResponseFormatDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("aspect_ratio")) is not None:
            v = VideoResponseFormatAspectRatio._by_value.get(v) or VideoResponseFormatAspectRatio.decode(v)
        self.aspect_ratio = v
        if (v := get("delivery")) is not None:
            v = AudioResponseFormatDelivery._by_value.get(v) or AudioResponseFormatDelivery.decode(v)
        self.delivery = v
        self.duration = v if (v := get("duration")) is None or v.__class__ is str else decode_str(v)
        self.gcs_uri = v if (v := get("gcs_uri")) is None or v.__class__ is str else decode_str(v)
        v = get("resolution")
        self.resolution = None if v is None else VideoResolution._by_value.get(v) or VideoResolution.decode(v)
        self.type = None if (v := get("type")) is None else v if v == "video" else decode_const(v, "video")
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            v = v if v.__class__ is VideoResponseFormatAspectRatio else self._checked("aspect_ratio", v)
            out["aspect_ratio"] = v._value_
        if (v := self.delivery) is not None:
            v = v if v.__class__ is AudioResponseFormatDelivery else self._checked("delivery", v)
            out["delivery"] = v._value_
        if (v := self.duration) is not None:
            out["duration"] = v if v.__class__ is str else self._checked("duration", v)
        if (v := self.gcs_uri) is not None:
            out["gcs_uri"] = v if v.__class__ is str else self._checked("gcs_uri", v)
        if (v := self.resolution) is not None:
            out["resolution"] = (v if v.__class__ is VideoResolution else self._checked("resolution", v))._value_
        if (v := self.type) is not None:
            out["type"] = v if v.__class__ is str else self._checked("type", v)
        return {**self._extra, **out} if self._extra else out
