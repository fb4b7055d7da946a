# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import VideoParametersDict
    from .image_resize_mode import ImageResizeMode
    from .video_compression_quality import VideoCompressionQuality

later(globals(), "ImageResizeMode VideoCompressionQuality")


@define(init=False, kw_only=True)
class VideoParameters(ModelBase):
    """How videos are made.

    Attributes:
        sample_count: Number of videos, from 1 to 4.
        storage_uri: Folder in Cloud Storage that the videos are written to. Vertex AI only.
        fps: Pictures a second. Vertex AI only.
        duration_seconds: Length in seconds.
        seed: Number from which chance is drawn; the same one gives mostly the same result. Vertex AI only.
        aspect_ratio: Width and height as a ratio: `16:9` or `9:16`.
        resolution: Height of the video: `720p`, `1080p` or `4k`.
        person_generation: Which people may be shown: `allow_all`, `allow_adult` or `dont_allow`.
        pubsub_topic: Topic of Pub/Sub that is told how the work goes on. Vertex AI only.
        negative_prompt: What should not be shown.
        enhance_prompt: True has the prompt improved first.
        generate_audio: True makes sound as well. Vertex AI only.
        compression_quality: How strongly the video is compressed. Vertex AI only.
        resize_mode: How the given picture is fitted into the frame. Vertex AI only.
    """

    sample_count: int | None = wire_field("integer")
    """Number of videos, from 1 to 4."""
    storage_uri: str | None = wire_field("string", "vertex")
    """Folder in Cloud Storage that the videos are written to. Vertex AI only."""
    fps: int | None = wire_field("integer", "vertex")
    """Pictures a second. Vertex AI only."""
    duration_seconds: int | None = wire_field("integer")
    """Length in seconds."""
    seed: int | None = wire_field("integer", "vertex")
    """Number from which chance is drawn; the same one gives mostly the same result. Vertex AI only."""
    aspect_ratio: str | None = wire_field("string")
    """Width and height as a ratio: `16:9` or `9:16`."""
    resolution: str | None = wire_field("string")
    """Height of the video: `720p`, `1080p` or `4k`."""
    person_generation: str | None = wire_field("string")
    """Which people may be shown: `allow_all`, `allow_adult` or `dont_allow`."""
    pubsub_topic: str | None = wire_field("string", "vertex")
    """Topic of Pub/Sub that is told how the work goes on. Vertex AI only."""
    negative_prompt: str | None = wire_field("string")
    """What should not be shown."""
    enhance_prompt: bool | None = wire_field("boolean")
    """True has the prompt improved first."""
    generate_audio: bool | None = wire_field("boolean", "vertex")
    """True makes sound as well. Vertex AI only."""
    compression_quality: VideoCompressionQuality | None = wire_field(("enum", "VideoCompressionQuality"), "vertex")
    """How strongly the video is compressed. Vertex AI only."""
    resize_mode: ImageResizeMode | None = wire_field(("enum", "ImageResizeMode"), "vertex")
    """How the given picture is fitted into the frame. Vertex AI only."""

    def __init__(self, **fields: Unpack[VideoParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.sample_count = v if (v := get("sampleCount")) is None or v.__class__ is int else decode_int(v)
        self.storage_uri = v if (v := get("storageUri")) is None or v.__class__ is str else decode_str(v)
        self.fps = v if (v := get("fps")) is None or v.__class__ is int else decode_int(v)
        self.duration_seconds = v if (v := get("durationSeconds")) is None or v.__class__ is int else decode_int(v)
        self.seed = v if (v := get("seed")) is None or v.__class__ is int else decode_int(v)
        self.aspect_ratio = v if (v := get("aspectRatio")) is None or v.__class__ is str else decode_str(v)
        self.resolution = v if (v := get("resolution")) is None or v.__class__ is str else decode_str(v)
        self.person_generation = v if (v := get("personGeneration")) is None or v.__class__ is str else decode_str(v)
        self.pubsub_topic = v if (v := get("pubsubTopic")) is None or v.__class__ is str else decode_str(v)
        self.negative_prompt = v if (v := get("negativePrompt")) is None or v.__class__ is str else decode_str(v)
        self.enhance_prompt = v if (v := get("enhancePrompt")) is None or v.__class__ is bool else decode_bool(v)
        self.generate_audio = v if (v := get("generateAudio")) is None or v.__class__ is bool else decode_bool(v)
        if (v := get("compressionQuality")) is not None:
            v = VideoCompressionQuality._by_value.get(v) or VideoCompressionQuality.decode(v)
        self.compression_quality = v
        v = get("resizeMode")
        self.resize_mode = None if v is None else ImageResizeMode._by_value.get(v) or ImageResizeMode.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.sample_count) is not None:
            out["sampleCount"] = v if v.__class__ is int else self._checked("sample_count", v)
        if (v := self.storage_uri) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.storage_uri")
            out["storageUri"] = v if v.__class__ is str else self._checked("storage_uri", v)
        if (v := self.fps) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.fps")
            out["fps"] = v if v.__class__ is int else self._checked("fps", v)
        if (v := self.duration_seconds) is not None:
            out["durationSeconds"] = v if v.__class__ is int else self._checked("duration_seconds", v)
        if (v := self.seed) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.seed")
            out["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = v if v.__class__ is str else self._checked("aspect_ratio", v)
        if (v := self.resolution) is not None:
            out["resolution"] = v if v.__class__ is str else self._checked("resolution", v)
        if (v := self.person_generation) is not None:
            out["personGeneration"] = v if v.__class__ is str else self._checked("person_generation", v)
        if (v := self.pubsub_topic) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.pubsub_topic")
            out["pubsubTopic"] = v if v.__class__ is str else self._checked("pubsub_topic", v)
        if (v := self.negative_prompt) is not None:
            out["negativePrompt"] = v if v.__class__ is str else self._checked("negative_prompt", v)
        if (v := self.enhance_prompt) is not None:
            out["enhancePrompt"] = v if v.__class__ is bool else self._checked("enhance_prompt", v)
        if (v := self.generate_audio) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.generate_audio")
            out["generateAudio"] = v if v.__class__ is bool else self._checked("generate_audio", v)
        if (v := self.compression_quality) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.compression_quality")
            v = v if v.__class__ is VideoCompressionQuality else self._checked("compression_quality", v)
            out["compressionQuality"] = v._value_
        if (v := self.resize_mode) is not None:
            only_on(("vertex",), "Vertex AI", backend, "VideoParameters.resize_mode")
            out["resizeMode"] = (v if v.__class__ is ImageResizeMode else self._checked("resize_mode", v))._value_
        return {**self._extra, **out} if self._extra else out
