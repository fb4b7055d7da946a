# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.places import put_at

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import GenerateVideosConfigDict
    from .image import Image
    from .image_resize_mode import ImageResizeMode
    from .video_compression_quality import VideoCompressionQuality
    from .video_generation_mask import VideoGenerationMask
    from .video_generation_reference_image import VideoGenerationReferenceImage
    from .webhook_config import WebhookConfig

later(
    globals(),
    "Image ImageResizeMode VideoCompressionQuality VideoGenerationMask "
    "VideoGenerationReferenceImage WebhookConfig genai_runtime.converters:Converters",
)


@define(init=False, kw_only=True)
class GenerateVideosConfig(MethodConfig):
    """Settings of `client.models.generate_videos`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        last_frame: Picture that the video ends with.
        reference_images: Pictures that the video takes something from.
        mask: Which part of the video is changed. Vertex AI only.
        number_of_videos: Number of videos, from 1 to 4.
        output_gcs_uri: Folder in Cloud Storage that the videos are written to. Vertex AI only.
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
        labels: Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only.
        webhook_config: Addresses that are called when the work is done. Gemini Developer API only.
    """

    last_frame: Image | None = wire_field("Image")
    """Picture that the video ends with."""
    reference_images: list[VideoGenerationReferenceImage] | None = wire_field(("list", "VideoGenerationReferenceImage"))
    """Pictures that the video takes something from."""
    mask: VideoGenerationMask | None = wire_field("VideoGenerationMask", "vertex")
    """Which part of the video is changed. Vertex AI only."""
    number_of_videos: int | None = wire_field("integer", wire="sampleCount")
    """Number of videos, from 1 to 4."""
    output_gcs_uri: str | None = wire_field("string", "vertex", wire="storageUri")
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
    labels: dict[str, str] | None = wire_field(("map", "string"), "vertex")
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""
    webhook_config: WebhookConfig | None = wire_field("WebhookConfig", "gemini")
    """Addresses that are called when the work is done. Gemini Developer API only."""

    def __init__(self, **fields: Unpack[GenerateVideosConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.labels) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.labels")
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else GenerateVideosConfig._checked("labels", i, 1) for k, i in v.items()
            }
        if (v := self.webhook_config) is not None:
            only_on(("gemini",), "the Gemini Developer API", convert.backend, "GenerateVideosConfig.webhook_config")
            v = v if v.__class__ is WebhookConfig else self._checked("webhook_config", v)
            body["webhookConfig"] = v.to_dict(convert.backend)
        inner1: dict[str, Any] = {}
        if (v := self.last_frame) is not None:
            v = v if v.__class__ is Image else self._checked("last_frame", v)
            inner1["lastFrame"] = v.to_dict(convert.backend)
        if (v := self.reference_images) is not None:
            v = self._each("reference_images", v, VideoGenerationReferenceImage)
            inner1["referenceImages"] = [i.to_dict(convert.backend) for i in v]
        if (v := self.mask) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.mask")
            v = v if v.__class__ is VideoGenerationMask else self._checked("mask", v)
            inner1["mask"] = v.to_dict(convert.backend)
        if inner1:
            put_at(body, ("instances", 0), inner1)
        inner2: dict[str, Any] = {}
        if (v := self.number_of_videos) is not None:
            inner2["sampleCount"] = v if v.__class__ is int else self._checked("number_of_videos", v)
        if (v := self.output_gcs_uri) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.output_gcs_uri")
            inner2["storageUri"] = v if v.__class__ is str else self._checked("output_gcs_uri", v)
        if (v := self.fps) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.fps")
            inner2["fps"] = v if v.__class__ is int else self._checked("fps", v)
        if (v := self.duration_seconds) is not None:
            inner2["durationSeconds"] = v if v.__class__ is int else self._checked("duration_seconds", v)
        if (v := self.seed) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.seed")
            inner2["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.aspect_ratio) is not None:
            inner2["aspectRatio"] = v if v.__class__ is str else self._checked("aspect_ratio", v)
        if (v := self.resolution) is not None:
            inner2["resolution"] = v if v.__class__ is str else self._checked("resolution", v)
        if (v := self.person_generation) is not None:
            inner2["personGeneration"] = v if v.__class__ is str else self._checked("person_generation", v)
        if (v := self.pubsub_topic) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.pubsub_topic")
            inner2["pubsubTopic"] = v if v.__class__ is str else self._checked("pubsub_topic", v)
        if (v := self.negative_prompt) is not None:
            inner2["negativePrompt"] = v if v.__class__ is str else self._checked("negative_prompt", v)
        if (v := self.enhance_prompt) is not None:
            inner2["enhancePrompt"] = v if v.__class__ is bool else self._checked("enhance_prompt", v)
        if (v := self.generate_audio) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.generate_audio")
            inner2["generateAudio"] = v if v.__class__ is bool else self._checked("generate_audio", v)
        if (v := self.compression_quality) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.compression_quality")
            v = v if v.__class__ is VideoCompressionQuality else self._checked("compression_quality", v)
            inner2["compressionQuality"] = v._value_
        if (v := self.resize_mode) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateVideosConfig.resize_mode")
            inner2["resizeMode"] = (v if v.__class__ is ImageResizeMode else self._checked("resize_mode", v))._value_
        if inner2:
            put(body, ("parameters",), inner2)
        if self._extra:
            body.update(self._extra)
