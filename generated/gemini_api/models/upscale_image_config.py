"""The model ``UpscaleImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import UpscaleImageConfigDict


@define(init=False, kw_only=True)
class UpscaleImageConfig(ModelBase):
    """Settings of `client.models.upscale_image`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        output_gcs_uri: Folder in Cloud Storage that results are written to.
        safety_filter_level: From which likelihood of harm on an image is filtered out.
        person_generation: Which people may be shown.
        include_rai_reason: True tells why an image was filtered out.
        output_mime_type: IANA media type of the images, such as `image/png`.
        output_compression_quality: How well JPEG images are kept, from 0 to 100.
        enhance_input_image: True improves the image before it is enlarged.
        image_preservation_factor: How closely the enlarged image keeps to the given one, from 0 to 1.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    _CLOSED: ClassVar[bool] = True
    http_options: HttpOptions | None = wire_field("httpOptions", ("model", "HttpOptions"), "sdk")
    output_gcs_uri: str | None = wire_field("outputGcsUri", "string", "sdk")
    safety_filter_level: SafetyFilterLevel | None = wire_field(
        "safetyFilterLevel", ("enum", "SafetyFilterLevel"), "sdk"
    )
    person_generation: PersonGeneration | None = wire_field("personGeneration", ("enum", "PersonGeneration"), "sdk")
    include_rai_reason: bool | None = wire_field("includeRaiReason", "boolean", "sdk")
    output_mime_type: str | None = wire_field("outputMimeType", "string", "sdk")
    output_compression_quality: int | None = wire_field("outputCompressionQuality", "integer", "sdk")
    enhance_input_image: bool | None = wire_field("enhanceInputImage", "boolean", "sdk")
    image_preservation_factor: float | None = wire_field("imagePreservationFactor", "number", "sdk")
    labels: dict[str, str] | None = wire_field("labels", ("map", ("string",)), "sdk")

    def __init__(self, **fields: Unpack[UpscaleImageConfigDict]) -> None: ...


from .http_options import HttpOptions
from .person_generation import PersonGeneration
from .safety_filter_level import SafetyFilterLevel
