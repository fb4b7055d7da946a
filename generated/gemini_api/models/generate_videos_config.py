"""The model ``GenerateVideosConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GenerateVideosConfigDict


@define(init=False, kw_only=True)
class GenerateVideosConfig(ModelBase):
    """Settings of `client.models.generate_videos`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        number_of_videos: Number of videos to make.
        output_gcs_uri: Folder in Cloud Storage that results are written to.
        fps: Pictures a second.
        duration_seconds: Length in seconds.
        seed: Number from which chance is drawn; the same one gives mostly the same result.
        aspect_ratio: Width and height as a ratio, such as `16:9`.
        resolution: Resolution of the video, such as `720p` or `1080p`.
        person_generation: Which people may be shown.
        pubsub_topic: Topic of Pub/Sub that is told how the work goes on.
        negative_prompt: What should not be shown.
        enhance_prompt: True has the prompt improved first.
        generate_audio: True makes sound as well.
        last_frame: Picture that the video ends with.
        reference_images: Images that the video takes something from.
        mask: Which part of the video is changed.
        compression_quality: How strongly the video is compressed.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
        webhook_config: Addresses that are called when the work is done.
        resize_mode: How the given picture is fitted into the frame.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    number_of_videos: int | None = wire_field("numberOfVideos", "integer", "sdk")
    output_gcs_uri: str | None = wire_field("outputGcsUri", "string", "sdk")
    fps: int | None = wire_field("fps", "integer", "sdk")
    duration_seconds: int | None = wire_field("durationSeconds", "integer", "sdk")
    seed: int | None = wire_field("seed", "integer", "sdk")
    aspect_ratio: str | None = wire_field("aspectRatio", "string", "sdk")
    resolution: str | None = wire_field("resolution", "string", "sdk")
    person_generation: str | None = wire_field("personGeneration", "string", "sdk")
    pubsub_topic: str | None = wire_field("pubsubTopic", "string", "sdk")
    negative_prompt: str | None = wire_field("negativePrompt", "string", "sdk")
    enhance_prompt: bool | None = wire_field("enhancePrompt", "boolean", "sdk")
    generate_audio: bool | None = wire_field("generateAudio", "boolean", "sdk")
    last_frame: Image | None = wire_field("lastFrame", ("model", "Image"), "sdk")
    reference_images: list[VideoGenerationReferenceImage] | None = wire_field(
        "referenceImages", ("list", ("model", "VideoGenerationReferenceImage")), "sdk"
    )
    mask: VideoGenerationMask | None = wire_field("mask", ("model", "VideoGenerationMask"), "sdk")
    compression_quality: VideoCompressionQuality | None = wire_field(
        "compressionQuality", ("enum", "VideoCompressionQuality"), "sdk"
    )
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)), "sdk")
    webhook_config: WebhookConfig | None = wire_field("webhookConfig", ("model", "WebhookConfig"), "sdk")
    resize_mode: ImageResizeMode | None = wire_field("resizeMode", ("enum", "ImageResizeMode"), "sdk")

    def __init__(self, **fields: Unpack[GenerateVideosConfigDict]) -> None: ...


from .http_options import HttpOptions
from .image import Image
from .image_resize_mode import ImageResizeMode
from .video_compression_quality import VideoCompressionQuality
from .video_generation_mask import VideoGenerationMask
from .video_generation_reference_image import VideoGenerationReferenceImage
from .webhook_config import WebhookConfig
