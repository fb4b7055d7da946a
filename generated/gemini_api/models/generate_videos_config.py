"""The model ``GenerateVideosConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_int, check_list, check_map, check_model, check_str

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import (
        HttpOptionsOrDict,
        ImageOrDict,
        VideoGenerationMaskOrDict,
        VideoGenerationReferenceImageOrDict,
        WebhookConfigOrDict,
    )


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "GenerateVideosConfig.http_options", HttpOptions)


def _last_frame(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "GenerateVideosConfig.last_frame", Image)


def _reference_images(
    value: Sequence[VideoGenerationReferenceImageOrDict] | None,
) -> list[VideoGenerationReferenceImage] | None:
    return (
        None
        if value is None
        else check_list(value, "GenerateVideosConfig.reference_images", check_model, VideoGenerationReferenceImage)
    )


def _mask(value: VideoGenerationMaskOrDict | None) -> VideoGenerationMask | None:
    return None if value is None else check_model(value, "GenerateVideosConfig.mask", VideoGenerationMask)


def _compression_quality(value: VideoCompressionQuality | str | None) -> VideoCompressionQuality | None:
    return (
        None
        if value is None
        else check_enum(value, "GenerateVideosConfig.compression_quality", VideoCompressionQuality)
    )


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "GenerateVideosConfig.labels", check_str)


def _webhook_config(value: WebhookConfigOrDict | None) -> WebhookConfig | None:
    return None if value is None else check_model(value, "GenerateVideosConfig.webhook_config", WebhookConfig)


def _resize_mode(value: ImageResizeMode | str | None) -> ImageResizeMode | None:
    return None if value is None else check_enum(value, "GenerateVideosConfig.resize_mode", ImageResizeMode)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateVideosConfig(_Base):
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

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("number_of_videos", "numberOfVideos", ("integer",), "sdk", ()),
        ("output_gcs_uri", "outputGcsUri", ("string",), "sdk", ()),
        ("fps", "fps", ("integer",), "sdk", ()),
        ("duration_seconds", "durationSeconds", ("integer",), "sdk", ()),
        ("seed", "seed", ("integer",), "sdk", ()),
        ("aspect_ratio", "aspectRatio", ("string",), "sdk", ()),
        ("resolution", "resolution", ("string",), "sdk", ()),
        ("person_generation", "personGeneration", ("string",), "sdk", ()),
        ("pubsub_topic", "pubsubTopic", ("string",), "sdk", ()),
        ("negative_prompt", "negativePrompt", ("string",), "sdk", ()),
        ("enhance_prompt", "enhancePrompt", ("boolean",), "sdk", ()),
        ("generate_audio", "generateAudio", ("boolean",), "sdk", ()),
        ("last_frame", "lastFrame", ("model", "Image"), "sdk", ()),
        ("reference_images", "referenceImages", ("list", ("model", "VideoGenerationReferenceImage")), "sdk", ()),
        ("mask", "mask", ("model", "VideoGenerationMask"), "sdk", ()),
        ("compression_quality", "compressionQuality", ("enum", "VideoCompressionQuality"), "sdk", ()),
        ("labels", "labels", ("map", ("string",)), "sdk", ()),
        ("webhook_config", "webhookConfig", ("model", "WebhookConfig"), "sdk", ()),
        ("resize_mode", "resizeMode", ("enum", "ImageResizeMode"), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    number_of_videos: int | None = None
    output_gcs_uri: str | None = None
    fps: int | None = None
    duration_seconds: int | None = None
    seed: int | None = None
    aspect_ratio: str | None = None
    resolution: str | None = None
    person_generation: str | None = None
    pubsub_topic: str | None = None
    negative_prompt: str | None = None
    enhance_prompt: bool | None = None
    generate_audio: bool | None = None
    last_frame: Image | None = _field(default=None, converter=_last_frame)
    reference_images: list[VideoGenerationReferenceImage] | None = _field(default=None, converter=_reference_images)
    mask: VideoGenerationMask | None = _field(default=None, converter=_mask)
    compression_quality: VideoCompressionQuality | None = _field(default=None, converter=_compression_quality)
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    webhook_config: WebhookConfig | None = _field(default=None, converter=_webhook_config)
    resize_mode: ImageResizeMode | None = _field(default=None, converter=_resize_mode)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            number_of_videos=None,
            output_gcs_uri=None,
            fps=None,
            duration_seconds=None,
            seed=None,
            aspect_ratio=None,
            resolution=None,
            person_generation=None,
            pubsub_topic=None,
            negative_prompt=None,
            enhance_prompt=None,
            generate_audio=None,
            last_frame=None,
            reference_images=None,
            mask=None,
            compression_quality=None,
            labels=None,
            webhook_config=None,
            resize_mode=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.number_of_videos = (
                number_of_videos
                if number_of_videos is None or number_of_videos.__class__ is int
                else check_int(number_of_videos, "GenerateVideosConfig.number_of_videos")
            )
            self.output_gcs_uri = (
                output_gcs_uri
                if output_gcs_uri is None or output_gcs_uri.__class__ is str
                else check_str(output_gcs_uri, "GenerateVideosConfig.output_gcs_uri")
            )
            self.fps = fps if fps is None or fps.__class__ is int else check_int(fps, "GenerateVideosConfig.fps")
            self.duration_seconds = (
                duration_seconds
                if duration_seconds is None or duration_seconds.__class__ is int
                else check_int(duration_seconds, "GenerateVideosConfig.duration_seconds")
            )
            self.seed = seed if seed is None or seed.__class__ is int else check_int(seed, "GenerateVideosConfig.seed")
            self.aspect_ratio = (
                aspect_ratio
                if aspect_ratio is None or aspect_ratio.__class__ is str
                else check_str(aspect_ratio, "GenerateVideosConfig.aspect_ratio")
            )
            self.resolution = (
                resolution
                if resolution is None or resolution.__class__ is str
                else check_str(resolution, "GenerateVideosConfig.resolution")
            )
            self.person_generation = (
                person_generation
                if person_generation is None or person_generation.__class__ is str
                else check_str(person_generation, "GenerateVideosConfig.person_generation")
            )
            self.pubsub_topic = (
                pubsub_topic
                if pubsub_topic is None or pubsub_topic.__class__ is str
                else check_str(pubsub_topic, "GenerateVideosConfig.pubsub_topic")
            )
            self.negative_prompt = (
                negative_prompt
                if negative_prompt is None or negative_prompt.__class__ is str
                else check_str(negative_prompt, "GenerateVideosConfig.negative_prompt")
            )
            self.enhance_prompt = (
                enhance_prompt
                if enhance_prompt is None or enhance_prompt.__class__ is bool
                else check_bool(enhance_prompt, "GenerateVideosConfig.enhance_prompt")
            )
            self.generate_audio = (
                generate_audio
                if generate_audio is None or generate_audio.__class__ is bool
                else check_bool(generate_audio, "GenerateVideosConfig.generate_audio")
            )
            self.last_frame = (
                last_frame if last_frame is None or last_frame.__class__ is Image else _last_frame(last_frame)
            )
            self.reference_images = None if reference_images is None else _reference_images(reference_images)
            self.mask = mask if mask is None or mask.__class__ is VideoGenerationMask else _mask(mask)
            self.compression_quality = (
                compression_quality
                if compression_quality is None or compression_quality.__class__ is VideoCompressionQuality
                else _compression_quality(compression_quality)
            )
            self.labels = None if labels is None else _labels(labels)
            self.webhook_config = (
                webhook_config
                if webhook_config is None or webhook_config.__class__ is WebhookConfig
                else _webhook_config(webhook_config)
            )
            self.resize_mode = (
                resize_mode
                if resize_mode is None or resize_mode.__class__ is ImageResizeMode
                else _resize_mode(resize_mode)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.number_of_videos = None
        out.output_gcs_uri = None
        out.fps = None
        out.duration_seconds = None
        out.seed = None
        out.aspect_ratio = None
        out.resolution = None
        out.person_generation = None
        out.pubsub_topic = None
        out.negative_prompt = None
        out.enhance_prompt = None
        out.generate_audio = None
        out.last_frame = None
        out.reference_images = None
        out.mask = None
        out.compression_quality = None
        out.labels = None
        out.webhook_config = None
        out.resize_mode = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions
from .image import Image
from .image_resize_mode import ImageResizeMode
from .video_compression_quality import VideoCompressionQuality
from .video_generation_mask import VideoGenerationMask
from .video_generation_reference_image import VideoGenerationReferenceImage
from .webhook_config import WebhookConfig
