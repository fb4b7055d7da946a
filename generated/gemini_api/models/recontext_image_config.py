"""The model ``RecontextImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import RecontextImageConfigDict


@define(init=False, kw_only=True)
class RecontextImageConfig(ModelBase):
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

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    number_of_images: int | None = wire_field("numberOfImages", "integer", "sdk")
    base_steps: int | None = wire_field("baseSteps", "integer", "sdk")
    output_gcs_uri: str | None = wire_field("outputGcsUri", "string", "sdk")
    seed: int | None = wire_field("seed", "integer", "sdk")
    safety_filter_level: SafetyFilterLevel | None = wire_field(
        "safetyFilterLevel", ("enum", "SafetyFilterLevel"), "sdk"
    )
    person_generation: PersonGeneration | None = wire_field("personGeneration", ("enum", "PersonGeneration"), "sdk")
    add_watermark: bool | None = wire_field("addWatermark", "boolean", "sdk")
    output_mime_type: str | None = wire_field("outputMimeType", "string", "sdk")
    output_compression_quality: int | None = wire_field("outputCompressionQuality", "integer", "sdk")
    enhance_prompt: bool | None = wire_field("enhancePrompt", "boolean", "sdk")
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)), "sdk")

    def __init__(self, **fields: Unpack[RecontextImageConfigDict]) -> None: ...


from .http_options import HttpOptions
from .person_generation import PersonGeneration
from .safety_filter_level import SafetyFilterLevel
