# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from genai_runtime.arguments import put
from genai_runtime.models.base import define, later, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from genai_runtime.converters import Converters

    from ._dicts import RecontextImageConfigDict
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel

later(globals(), "PersonGeneration SafetyFilterLevel genai_runtime.converters:Converters")


@define(init=False, kw_only=True)
class RecontextImageConfig(MethodConfig):
    """Settings of `client.models.recontext_image`.

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        number_of_images: Number of images.
        base_steps: Number of steps in which an image is made; more take longer and may look better.
        output_gcs_uri: Folder in Cloud Storage that the images are written to.
        seed: Number from which chance is drawn; only without a watermark.
        safety_filter_level: From which likelihood of harm on images are held back.
        person_generation: Which people may be shown.
        add_watermark: True adds a mark that no eye sees.
        output_mime_type: IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`.
        output_compression_quality: Quality of a JPEG, from 0 to 100. Default: 75.
        enhance_prompt: True has the prompt improved first.
        labels: Labels of Google Cloud, by which costs and resources can be told apart.
    """

    number_of_images: int | None = wire_field("integer", wire="sampleCount")
    """Number of images."""
    base_steps: int | None = wire_field("integer")
    """Number of steps in which an image is made; more take longer and may look better."""
    output_gcs_uri: str | None = wire_field("string", wire="storageUri")
    """Folder in Cloud Storage that the images are written to."""
    seed: int | None = wire_field("integer")
    """Number from which chance is drawn; only without a watermark."""
    safety_filter_level: SafetyFilterLevel | None = wire_field(("enum", "SafetyFilterLevel"), wire="safetySetting")
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | None = wire_field(("enum", "PersonGeneration"))
    """Which people may be shown."""
    add_watermark: bool | None = wire_field("boolean")
    """True adds a mark that no eye sees."""
    output_mime_type: str | None = wire_field("string", wire="mimeType")
    """IANA type of the images: `image/png` or `image/jpeg`. Default: `image/png`."""
    output_compression_quality: int | None = wire_field("integer", wire="compressionQuality")
    """Quality of a JPEG, from 0 to 100. Default: 75."""
    enhance_prompt: bool | None = wire_field("boolean")
    """True has the prompt improved first."""
    labels: dict[str, str] | None = wire_field(("map", "string"))
    """Labels of Google Cloud, by which costs and resources can be told apart."""

    def __init__(self, **fields: Unpack[RecontextImageConfigDict]) -> None: ...

    def _to_request(self, body: dict[str, Any], query: dict[str, Any], convert: Converters) -> None:
        """Write the settings into a request."""
        v: Any
        if (v := self.labels) is not None:
            v = v if v.__class__ is dict else self._checked("labels", v)
            body["labels"] = {
                k: i if i.__class__ is str else RecontextImageConfig._checked("labels", i, 1) for k, i in v.items()
            }
        inner1: dict[str, Any] = {}
        if (v := self.number_of_images) is not None:
            inner1["sampleCount"] = v if v.__class__ is int else self._checked("number_of_images", v)
        if (v := self.base_steps) is not None:
            inner1["baseSteps"] = v if v.__class__ is int else self._checked("base_steps", v)
        if (v := self.output_gcs_uri) is not None:
            inner1["storageUri"] = v if v.__class__ is str else self._checked("output_gcs_uri", v)
        if (v := self.seed) is not None:
            inner1["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.safety_filter_level) is not None:
            v = v if v.__class__ is SafetyFilterLevel else self._checked("safety_filter_level", v)
            inner1["safetySetting"] = v._value_
        if (v := self.person_generation) is not None:
            v = v if v.__class__ is PersonGeneration else self._checked("person_generation", v)
            inner1["personGeneration"] = v._value_
        if (v := self.add_watermark) is not None:
            inner1["addWatermark"] = v if v.__class__ is bool else self._checked("add_watermark", v)
        if (v := self.enhance_prompt) is not None:
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
