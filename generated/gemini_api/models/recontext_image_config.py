"""The model ``RecontextImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum, check_int, check_map, check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from genai_runtime.models.protocols import Mapping

    from ._dicts import HttpOptionsOrDict


def _http_options(value: HttpOptionsOrDict | None) -> HttpOptions | None:
    return None if value is None else check_model(value, "RecontextImageConfig.http_options", HttpOptions)


def _safety_filter_level(value: SafetyFilterLevel | str | None) -> SafetyFilterLevel | None:
    return None if value is None else check_enum(value, "RecontextImageConfig.safety_filter_level", SafetyFilterLevel)


def _person_generation(value: PersonGeneration | str | None) -> PersonGeneration | None:
    return None if value is None else check_enum(value, "RecontextImageConfig.person_generation", PersonGeneration)


def _labels(value: Mapping[str, str] | None) -> dict[str, str] | None:
    return None if value is None else check_map(value, "RecontextImageConfig.labels", check_str)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class RecontextImageConfig(_Base):
    """Settings of `client.models.recontext_image`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        number_of_images: Number of images to make.
        base_steps: Number of steps in which an image is made; more take longer and may look better.
        output_gcs_uri: Folder in Cloud Storage that results are written to.
        seed: Number from which chance is drawn; the same one gives mostly the same result.
        safety_filter_level: From which likelihood of harm on an image is filtered out.
        person_generation: Which people may be shown.
        add_watermark: True puts an invisible watermark into the images.
        output_mime_type: IANA media type of the images, such as `image/png`.
        output_compression_quality: How well JPEG images are kept, from 0 to 100.
        enhance_prompt: True has the prompt improved first.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("http_options", "httpOptions", ("model", "HttpOptions"), "sdk", ()),
        ("number_of_images", "numberOfImages", ("integer",), "sdk", ()),
        ("base_steps", "baseSteps", ("integer",), "sdk", ()),
        ("output_gcs_uri", "outputGcsUri", ("string",), "sdk", ()),
        ("seed", "seed", ("integer",), "sdk", ()),
        ("safety_filter_level", "safetyFilterLevel", ("enum", "SafetyFilterLevel"), "sdk", ()),
        ("person_generation", "personGeneration", ("enum", "PersonGeneration"), "sdk", ()),
        ("add_watermark", "addWatermark", ("boolean",), "sdk", ()),
        ("output_mime_type", "outputMimeType", ("string",), "sdk", ()),
        ("output_compression_quality", "outputCompressionQuality", ("integer",), "sdk", ()),
        ("enhance_prompt", "enhancePrompt", ("boolean",), "sdk", ()),
        ("labels", "labels", ("map", ("string",)), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    http_options: HttpOptions | None = _field(default=None, converter=_http_options)
    number_of_images: int | None = None
    base_steps: int | None = None
    output_gcs_uri: str | None = None
    seed: int | None = None
    safety_filter_level: SafetyFilterLevel | None = _field(default=None, converter=_safety_filter_level)
    person_generation: PersonGeneration | None = _field(default=None, converter=_person_generation)
    add_watermark: bool | None = None
    output_mime_type: str | None = None
    output_compression_quality: int | None = None
    enhance_prompt: bool | None = None
    labels: dict[str, str] | None = _field(default=None, converter=_labels)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            http_options=None,
            number_of_images=None,
            base_steps=None,
            output_gcs_uri=None,
            seed=None,
            safety_filter_level=None,
            person_generation=None,
            add_watermark=None,
            output_mime_type=None,
            output_compression_quality=None,
            enhance_prompt=None,
            labels=None,
            **_others,
        ):
            self._extra = None
            self.http_options = (
                http_options
                if http_options is None or http_options.__class__ is HttpOptions
                else _http_options(http_options)
            )
            self.number_of_images = (
                number_of_images
                if number_of_images is None or number_of_images.__class__ is int
                else check_int(number_of_images, "RecontextImageConfig.number_of_images")
            )
            self.base_steps = (
                base_steps
                if base_steps is None or base_steps.__class__ is int
                else check_int(base_steps, "RecontextImageConfig.base_steps")
            )
            self.output_gcs_uri = (
                output_gcs_uri
                if output_gcs_uri is None or output_gcs_uri.__class__ is str
                else check_str(output_gcs_uri, "RecontextImageConfig.output_gcs_uri")
            )
            self.seed = seed if seed is None or seed.__class__ is int else check_int(seed, "RecontextImageConfig.seed")
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
            self.add_watermark = (
                add_watermark
                if add_watermark is None or add_watermark.__class__ is bool
                else check_bool(add_watermark, "RecontextImageConfig.add_watermark")
            )
            self.output_mime_type = (
                output_mime_type
                if output_mime_type is None or output_mime_type.__class__ is str
                else check_str(output_mime_type, "RecontextImageConfig.output_mime_type")
            )
            self.output_compression_quality = (
                output_compression_quality
                if output_compression_quality is None or output_compression_quality.__class__ is int
                else check_int(output_compression_quality, "RecontextImageConfig.output_compression_quality")
            )
            self.enhance_prompt = (
                enhance_prompt
                if enhance_prompt is None or enhance_prompt.__class__ is bool
                else check_bool(enhance_prompt, "RecontextImageConfig.enhance_prompt")
            )
            self.labels = None if labels is None else _labels(labels)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.http_options = None
        out.number_of_images = None
        out.base_steps = None
        out.output_gcs_uri = None
        out.seed = None
        out.safety_filter_level = None
        out.person_generation = None
        out.add_watermark = None
        out.output_mime_type = None
        out.output_compression_quality = None
        out.enhance_prompt = None
        out.labels = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .http_options import HttpOptions
from .person_generation import PersonGeneration
from .safety_filter_level import SafetyFilterLevel
