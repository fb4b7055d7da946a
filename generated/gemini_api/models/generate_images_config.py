"""The model ``GenerateImagesConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import (
    check_bool,
    check_enum,
    check_float,
    check_int,
    check_map,
    check_model,
    check_str,
)

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "GenerateImagesConfig.http_options", HttpOptions)


def _safety_filter_level(value: SafetyFilterLevel | str | None) -> SafetyFilterLevel | None:
    return None if value is None else check_enum(value, "GenerateImagesConfig.safety_filter_level", SafetyFilterLevel)


def _person_generation(value: PersonGeneration | str | None) -> PersonGeneration | None:
    return None if value is None else check_enum(value, "GenerateImagesConfig.person_generation", PersonGeneration)


def _language(value: ImagePromptLanguage | str | None) -> ImagePromptLanguage | None:
    return None if value is None else check_enum(value, "GenerateImagesConfig.language", ImagePromptLanguage)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "GenerateImagesConfig.labels", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GenerateImagesConfig(_Base):
    """Settings of `client.models.generate_images`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        output_gcs_uri: Folder in Cloud Storage that results are written to.
        negative_prompt: What should not be shown.
        number_of_images: Number of images to make.
        aspect_ratio: Width and height as a ratio, such as `16:9`.
        guidance_scale: How closely the prompt is followed; the higher, the closer.
        seed: Number from which chance is drawn; the same one gives mostly the same result.
        safety_filter_level: From which likelihood of harm on an image is filtered out.
        person_generation: Which people may be shown.
        include_safety_attributes: True tells how harmful each image was found.
        include_rai_reason: True tells why an image was filtered out.
        language: Language of the prompt.
        output_mime_type: IANA media type of the images, such as `image/png`.
        output_compression_quality: How well JPEG images are kept, from 0 to 100.
        add_watermark: True puts an invisible watermark into the images.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
        image_size: Length of the longer side: `1K` or `2K`.
        enhance_prompt: True has the prompt improved first.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("output_gcs_uri", "outputGcsUri", ("string",), "sdk", ()),
        ("negative_prompt", "negativePrompt", ("string",), "sdk", ()),
        ("number_of_images", "numberOfImages", ("integer",), "sdk", ()),
        ("aspect_ratio", "aspectRatio", ("string",), "sdk", ()),
        ("guidance_scale", "guidanceScale", ("number",), "sdk", ()),
        ("seed", "seed", ("integer",), "sdk", ()),
        ("safety_filter_level", "safetyFilterLevel", ("enum", "SafetyFilterLevel"), "sdk", ()),
        ("person_generation", "personGeneration", ("enum", "PersonGeneration"), "sdk", ()),
        ("include_safety_attributes", "includeSafetyAttributes", ("boolean",), "sdk", ()),
        ("include_rai_reason", "includeRaiReason", ("boolean",), "sdk", ()),
        ("language", "language", ("enum", "ImagePromptLanguage"), "sdk", ()),
        ("output_mime_type", "outputMimeType", ("string",), "sdk", ()),
        ("output_compression_quality", "outputCompressionQuality", ("integer",), "sdk", ()),
        ("add_watermark", "addWatermark", ("boolean",), "sdk", ()),
        ("labels", "labels", ("map", ("string",)), "sdk", ()),
        ("image_size", "imageSize", ("string",), "sdk", ()),
        ("enhance_prompt", "enhancePrompt", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    output_gcs_uri: str | None = None
    negative_prompt: str | None = None
    number_of_images: int | None = None
    aspect_ratio: str | None = None
    guidance_scale: float | None = None
    seed: int | None = None
    safety_filter_level: SafetyFilterLevel | None = _field(default=None, converter=_safety_filter_level)
    person_generation: PersonGeneration | None = _field(default=None, converter=_person_generation)
    include_safety_attributes: bool | None = None
    include_rai_reason: bool | None = None
    language: ImagePromptLanguage | None = _field(default=None, converter=_language)
    output_mime_type: str | None = None
    output_compression_quality: int | None = None
    add_watermark: bool | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)
    image_size: str | None = None
    enhance_prompt: bool | None = None

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            output_gcs_uri=None,
            negative_prompt=None,
            number_of_images=None,
            aspect_ratio=None,
            guidance_scale=None,
            seed=None,
            safety_filter_level=None,
            person_generation=None,
            include_safety_attributes=None,
            include_rai_reason=None,
            language=None,
            output_mime_type=None,
            output_compression_quality=None,
            add_watermark=None,
            labels=None,
            image_size=None,
            enhance_prompt=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.output_gcs_uri = (
                output_gcs_uri
                if output_gcs_uri is None or output_gcs_uri.__class__ is str
                else check_str(output_gcs_uri, "GenerateImagesConfig.output_gcs_uri")
            )
            self.negative_prompt = (
                negative_prompt
                if negative_prompt is None or negative_prompt.__class__ is str
                else check_str(negative_prompt, "GenerateImagesConfig.negative_prompt")
            )
            self.number_of_images = (
                number_of_images
                if number_of_images is None or number_of_images.__class__ is int
                else check_int(number_of_images, "GenerateImagesConfig.number_of_images")
            )
            self.aspect_ratio = (
                aspect_ratio
                if aspect_ratio is None or aspect_ratio.__class__ is str
                else check_str(aspect_ratio, "GenerateImagesConfig.aspect_ratio")
            )
            self.guidance_scale = (
                None if guidance_scale is None else check_float(guidance_scale, "GenerateImagesConfig.guidance_scale")
            )
            self.seed = seed if seed is None or seed.__class__ is int else check_int(seed, "GenerateImagesConfig.seed")
            self.safety_filter_level = (
                safety_filter_level
                if safety_filter_level is None or safety_filter_level.__class__ is SafetyFilterLevel
                else _safety_filter_level(safety_filter_level)
            )
            self.person_generation = (
                person_generation
                if person_generation is None or person_generation.__class__ is PersonGeneration
                else _person_generation(person_generation)
            )
            self.include_safety_attributes = (
                include_safety_attributes
                if include_safety_attributes is None or include_safety_attributes.__class__ is bool
                else check_bool(include_safety_attributes, "GenerateImagesConfig.include_safety_attributes")
            )
            self.include_rai_reason = (
                include_rai_reason
                if include_rai_reason is None or include_rai_reason.__class__ is bool
                else check_bool(include_rai_reason, "GenerateImagesConfig.include_rai_reason")
            )
            self.language = (
                language if language is None or language.__class__ is ImagePromptLanguage else _language(language)
            )
            self.output_mime_type = (
                output_mime_type
                if output_mime_type is None or output_mime_type.__class__ is str
                else check_str(output_mime_type, "GenerateImagesConfig.output_mime_type")
            )
            self.output_compression_quality = (
                output_compression_quality
                if output_compression_quality is None or output_compression_quality.__class__ is int
                else check_int(output_compression_quality, "GenerateImagesConfig.output_compression_quality")
            )
            self.add_watermark = (
                add_watermark
                if add_watermark is None or add_watermark.__class__ is bool
                else check_bool(add_watermark, "GenerateImagesConfig.add_watermark")
            )
            self.labels = None if labels is None else _labels(labels)
            self.image_size = (
                image_size
                if image_size is None or image_size.__class__ is str
                else check_str(image_size, "GenerateImagesConfig.image_size")
            )
            self.enhance_prompt = (
                enhance_prompt
                if enhance_prompt is None or enhance_prompt.__class__ is bool
                else check_bool(enhance_prompt, "GenerateImagesConfig.enhance_prompt")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.output_gcs_uri = None
        out.negative_prompt = None
        out.number_of_images = None
        out.aspect_ratio = None
        out.guidance_scale = None
        out.seed = None
        out.safety_filter_level = None
        out.person_generation = None
        out.include_safety_attributes = None
        out.include_rai_reason = None
        out.language = None
        out.output_mime_type = None
        out.output_compression_quality = None
        out.add_watermark = None
        out.labels = None
        out.image_size = None
        out.enhance_prompt = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions
from .image_prompt_language import ImagePromptLanguage
from .person_generation import PersonGeneration
from .safety_filter_level import SafetyFilterLevel
