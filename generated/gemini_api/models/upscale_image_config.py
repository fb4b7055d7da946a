# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import define, later, wire_field
from genai_runtime.models.codecs import encode_float

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import UpscaleImageConfigDict
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel

later(globals(), "PersonGeneration SafetyFilterLevel genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class UpscaleImageConfig(MethodConfig):
    """Settings of `client.models.upscale_image`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        output_gcs_uri: Folder in Cloud Storage that the images are written to.
        safety_filter_level: From which likelihood of harm on images are held back.
        person_generation: Which people may be shown.
        include_rai_reason: True has the answer say why images were held back.
        output_mime_type: IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`.
        output_compression_quality: Quality of a JPEG, from 0 to 100. Default: 75.
        enhance_input_image: True improves the image before it is enlarged.
        image_preservation_factor: How closely the enlarged image keeps to the given one, from 0 to 1.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    output_gcs_uri: str | None = wire_field("string", wire="storageUri")
    """Folder in Cloud Storage that the images are written to."""
    safety_filter_level: SafetyFilterLevel | None = wire_field(("enum", "SafetyFilterLevel"), wire="safetySetting")
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | None = wire_field(("enum", "PersonGeneration"))
    """Which people may be shown."""
    include_rai_reason: bool | None = wire_field("boolean")
    """True has the answer say why images were held back."""
    output_mime_type: str | None = wire_field("string", wire="mimeType")
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None = wire_field("integer", wire="compressionQuality")
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    enhance_input_image: bool | None = wire_field("boolean")
    """True improves the image before it is enlarged."""
    image_preservation_factor: float | None = wire_field("number")
    """How closely the enlarged image keeps to the given one, from 0 to 1."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of Google Cloud, by which costs and resources can be told apart."""

    def __init__(self, **fields: Unpack[UpscaleImageConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else UpscaleImageConfig._checked("labels", i, 1) for k, i in v.items()
            }
        inner1: dict[str, Any] = {}
        if (v := self.output_gcs_uri) is not None:
            inner1["storageUri"] = v if v.__class__ is str else self._checked("output_gcs_uri", v)
        if (v := self.safety_filter_level) is not None:
            v = v if v.__class__ is SafetyFilterLevel else self._checked("safety_filter_level", v)
            inner1["safetySetting"] = v._value_
        if (v := self.person_generation) is not None:
            v = v if v.__class__ is PersonGeneration else self._checked("person_generation", v)
            inner1["personGeneration"] = v._value_
        if (v := self.include_rai_reason) is not None:
            inner1["includeRaiReason"] = v if v.__class__ is bool else self._checked("include_rai_reason", v)
        if inner1:
            put(body, ("parameters",), inner1)
        inner2: dict[str, Any] = {}
        if (v := self.output_mime_type) is not None:
            inner2["mimeType"] = v if v.__class__ is str else self._checked("output_mime_type", v)
        if (v := self.output_compression_quality) is not None:
            inner2["compressionQuality"] = v if v.__class__ is int else self._checked("output_compression_quality", v)
        if inner2:
            put(body, ("parameters", "outputOptions"), inner2)
        inner3: dict[str, Any] = {}
        if (v := self.enhance_input_image) is not None:
            inner3["enhanceInputImage"] = v if v.__class__ is bool else self._checked("enhance_input_image", v)
        if (v := self.image_preservation_factor) is not None:
            v = v if v.__class__ is float else self._checked("image_preservation_factor", v)
            inner3["imagePreservationFactor"] = encode_float(v)
        if inner3:
            put(body, ("parameters", "upscaleConfig"), inner3)
        if self._extra:
            body.update(self._extra)
