"""The model ``EditImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import EditImageConfigDict


@define(init=False, kw_only=True)
class EditImageConfig(ModelBase):
    """Settings of `client.models.edit_image`.

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
        edit_mode: What the edit does.
        base_steps: Number of steps in which an image is made; more take longer and may look better.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    output_gcs_uri: str | None = wire_field("outputGcsUri", "string", "sdk")
    negative_prompt: str | None = wire_field("negativePrompt", "string", "sdk")
    number_of_images: int | None = wire_field("numberOfImages", "integer", "sdk")
    aspect_ratio: str | None = wire_field("aspectRatio", "string", "sdk")
    guidance_scale: float | None = wire_field("guidanceScale", "number", "sdk")
    seed: int | None = wire_field("seed", "integer", "sdk")
    safety_filter_level: SafetyFilterLevel | None = wire_field(
        "safetyFilterLevel", ("enum", "SafetyFilterLevel"), "sdk"
    )
    person_generation: PersonGeneration | None = wire_field("personGeneration", ("enum", "PersonGeneration"), "sdk")
    include_safety_attributes: bool | None = wire_field("includeSafetyAttributes", "boolean", "sdk")
    include_rai_reason: bool | None = wire_field("includeRaiReason", "boolean", "sdk")
    language: ImagePromptLanguage | None = wire_field("language", ("enum", "ImagePromptLanguage"), "sdk")
    output_mime_type: str | None = wire_field("outputMimeType", "string", "sdk")
    output_compression_quality: int | None = wire_field("outputCompressionQuality", "integer", "sdk")
    add_watermark: bool | None = wire_field("addWatermark", "boolean", "sdk")
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)), "sdk")
    edit_mode: EditMode | None = wire_field("editMode", ("enum", "EditMode"), "sdk")
    base_steps: int | None = wire_field("baseSteps", "integer", "sdk")

    def __init__(self, **fields: Unpack[EditImageConfigDict]) -> None: ...


from .edit_mode import EditMode
from .http_options import HttpOptions
from .image_prompt_language import ImagePromptLanguage
from .person_generation import PersonGeneration
from .safety_filter_level import SafetyFilterLevel
