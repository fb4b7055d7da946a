# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.errors.arguments import only_on
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_float

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import GenerateImagesConfigDict
    from .image_prompt_language import ImagePromptLanguage
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel

later(globals(), "ImagePromptLanguage PersonGeneration SafetyFilterLevel genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class GenerateImagesConfig(MethodConfig):
    """Settings of `client.models.generate_images`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        output_gcs_uri: Folder in Cloud Storage that the images are written to. Vertex AI only.
        negative_prompt: What should not be shown.
        number_of_images: Number of images, from 1 to 4. Default: 4.
        aspect_ratio: Width and height as a ratio: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`. Default: `1:1`.
        guidance_scale: How closely the images keep to the prompt; more is closer.
        seed: Number from which chance is drawn; only without a watermark. Vertex AI only.
        safety_filter_level: From which likelihood of harm on images are held back.
        person_generation: Which people may be shown. Default: adults.
        include_safety_attributes: True has the answer rate the images and the prompt.
        include_rai_reason: True has the answer say why images were held back.
        language: Language of the prompt.
        output_mime_type: IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`.
        output_compression_quality: Quality of a JPEG, from 0 to 100. Default: 75.
        add_watermark: True adds a mark that no eye sees. Vertex AI only.
        image_size: Length of the longer side: `1K` or `2K`. Default: `1K`.
        enhance_prompt: True has the prompt improved first. Vertex AI only.
        labels: Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only.
    """

    output_gcs_uri: str | None = wire_field("string", "vertex", wire="storageUri")
    """Folder in Cloud Storage that the images are written to. Vertex AI only."""
    negative_prompt: str | None = wire_field("string")
    """What should not be shown."""
    number_of_images: int | None = wire_field("integer", wire="sampleCount")
    """Number of images, from 1 to 4. Default: 4."""
    aspect_ratio: str | None = wire_field("string")
    """Width and height as a ratio: `1:1`, `3:4`, `4:3`, `9:16` or `16:9`. Default: `1:1`."""
    guidance_scale: float | None = wire_field("number")
    """How closely the images keep to the prompt; more is closer."""
    seed: int | None = wire_field("integer", "vertex")
    """Number from which chance is drawn; only without a watermark. Vertex AI only."""
    safety_filter_level: SafetyFilterLevel | None = wire_field(("enum", "SafetyFilterLevel"), wire="safetySetting")
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | None = wire_field(("enum", "PersonGeneration"))
    """Which people may be shown. Default: adults."""
    include_safety_attributes: bool | None = wire_field("boolean")
    """True has the answer rate the images and the prompt."""
    include_rai_reason: bool | None = wire_field("boolean")
    """True has the answer say why images were held back."""
    language: ImagePromptLanguage | None = wire_field(("enum", "ImagePromptLanguage"))
    """Language of the prompt."""
    output_mime_type: str | None = wire_field("string", wire="mimeType")
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None = wire_field("integer", wire="compressionQuality")
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    add_watermark: bool | None = wire_field("boolean", "vertex")
    """True adds a mark that no eye sees. Vertex AI only."""
    image_size: str | None = wire_field("string", wire="sampleImageSize")
    """Length of the longer side: `1K` or `2K`. Default: `1K`."""
    enhance_prompt: bool | None = wire_field("boolean", "vertex")
    """True has the prompt improved first. Vertex AI only."""
    labels: dict[str, str] | None = wire_field(("map", "string"), "vertex")
    """Labels of Google Cloud, by which costs and resources can be told apart. Vertex AI only."""

    def __init__(self, **fields: Unpack[GenerateImagesConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.labels) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateImagesConfig.labels")
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else GenerateImagesConfig._checked("labels", i, 1) for k, i in v.items()
            }
        inner1: dict[str, Any] = {}
        if (v := self.output_gcs_uri) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateImagesConfig.output_gcs_uri")
            inner1["storageUri"] = v if v.__class__ is str else self._checked("output_gcs_uri", v)
        if (v := self.negative_prompt) is not None:
            inner1["negativePrompt"] = v if v.__class__ is str else self._checked("negative_prompt", v)
        if (v := self.number_of_images) is not None:
            inner1["sampleCount"] = v if v.__class__ is int else self._checked("number_of_images", v)
        if (v := self.aspect_ratio) is not None:
            inner1["aspectRatio"] = v if v.__class__ is str else self._checked("aspect_ratio", v)
        if (v := self.guidance_scale) is not None:
            inner1["guidanceScale"] = encode_float(v if v.__class__ is float else self._checked("guidance_scale", v))
        if (v := self.seed) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateImagesConfig.seed")
            inner1["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.safety_filter_level) is not None:
            v = v if v.__class__ is SafetyFilterLevel else self._checked("safety_filter_level", v)
            inner1["safetySetting"] = v._value_
        if (v := self.person_generation) is not None:
            v = v if v.__class__ is PersonGeneration else self._checked("person_generation", v)
            inner1["personGeneration"] = v._value_
        if (v := self.include_safety_attributes) is not None:
            v = v if v.__class__ is bool else self._checked("include_safety_attributes", v)
            inner1["includeSafetyAttributes"] = v
        if (v := self.include_rai_reason) is not None:
            inner1["includeRaiReason"] = v if v.__class__ is bool else self._checked("include_rai_reason", v)
        if (v := self.language) is not None:
            inner1["language"] = (v if v.__class__ is ImagePromptLanguage else self._checked("language", v))._value_
        if (v := self.add_watermark) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateImagesConfig.add_watermark")
            inner1["addWatermark"] = v if v.__class__ is bool else self._checked("add_watermark", v)
        if (v := self.image_size) is not None:
            inner1["sampleImageSize"] = v if v.__class__ is str else self._checked("image_size", v)
        if (v := self.enhance_prompt) is not None:
            only_on(("vertex",), "Vertex AI", convert.backend, "GenerateImagesConfig.enhance_prompt")
            inner1["enhancePrompt"] = v if v.__class__ is bool else self._checked("enhance_prompt", v)
        if inner1:
            put(body, ("parameters",), inner1)
        inner2: dict[str, Any] = {}
        if (v := self.output_mime_type) is not None:
            inner2["mimeType"] = v if v.__class__ is str else self._checked("output_mime_type", v)
        if (v := self.output_compression_quality) is not None:
            inner2["compressionQuality"] = v if v.__class__ is int else self._checked("output_compression_quality", v)
        if inner2:
            put(body, ("parameters", "outputOptions"), inner2)
        if self._extra:
            body.update(self._extra)
