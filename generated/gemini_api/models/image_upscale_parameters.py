# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageUpscaleParametersDict
    from .image_output_options import ImageOutputOptions
    from .image_upscale_config import ImageUpscaleConfig
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel

later(globals(), "ImageOutputOptions ImageUpscaleConfig PersonGeneration SafetyFilterLevel")


@define(init=False, kw_only=True)
class ImageUpscaleParameters(ModelBase):
    """How an image is enlarged.

    Attributes:
        storage_uri: Folder in Cloud Storage that the images are written to.
        safety_setting: From which likelihood of harm on images are held back.
        person_generation: Which people may be shown.
        include_rai_reason: True has the answer say why images were held back.
        output_options: Format of the images.
        upscale_config: How far, and how closely.
        sample_count: Number of images.
        mode: What the model does: `upscale`.
    """

    storage_uri: str | None = wire_field("string")
    """Folder in Cloud Storage that the images are written to."""
    safety_setting: SafetyFilterLevel | None = wire_field(("enum", "SafetyFilterLevel"))
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | None = wire_field(("enum", "PersonGeneration"))
    """Which people may be shown."""
    include_rai_reason: bool | None = wire_field("boolean")
    """True has the answer say why images were held back."""
    output_options: ImageOutputOptions | None = wire_field("ImageOutputOptions")
    """Format of the images."""
    upscale_config: ImageUpscaleConfig | None = wire_field("ImageUpscaleConfig")
    """How far, and how closely."""
    sample_count: int | None = wire_field("integer")
    """Number of images."""
    mode: str | None = wire_field("string")
    """What the model does: `upscale`."""

    def __init__(self, **fields: Unpack[ImageUpscaleParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.storage_uri = v if (v := get("storageUri")) is None or v.__class__ is str else decode_str(v)
        v = get("safetySetting")
        self.safety_setting = None if v is None else SafetyFilterLevel._by_value.get(v) or SafetyFilterLevel.decode(v)
        v = get("personGeneration")
        self.person_generation = None if v is None else PersonGeneration._by_value.get(v) or PersonGeneration.decode(v)
        self.include_rai_reason = v if (v := get("includeRaiReason")) is None or v.__class__ is bool else decode_bool(v)
        self.output_options = None if (v := get("outputOptions")) is None else ImageOutputOptions.from_dict(v)
        self.upscale_config = None if (v := get("upscaleConfig")) is None else ImageUpscaleConfig.from_dict(v)
        self.sample_count = v if (v := get("sampleCount")) is None or v.__class__ is int else decode_int(v)
        self.mode = v if (v := get("mode")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.storage_uri) is not None:
            out["storageUri"] = v if v.__class__ is str else self._checked("storage_uri", v)
        if (v := self.safety_setting) is not None:
            v = v if v.__class__ is SafetyFilterLevel else self._checked("safety_setting", v)
            out["safetySetting"] = v._value_
        if (v := self.person_generation) is not None:
            v = v if v.__class__ is PersonGeneration else self._checked("person_generation", v)
            out["personGeneration"] = v._value_
        if (v := self.include_rai_reason) is not None:
            out["includeRaiReason"] = v if v.__class__ is bool else self._checked("include_rai_reason", v)
        if (v := self.output_options) is not None:
            v = v if v.__class__ is ImageOutputOptions else self._checked("output_options", v)
            out["outputOptions"] = v.to_dict(backend)
        if (v := self.upscale_config) is not None:
            v = v if v.__class__ is ImageUpscaleConfig else self._checked("upscale_config", v)
            out["upscaleConfig"] = v.to_dict(backend)
        if (v := self.sample_count) is not None:
            out["sampleCount"] = v if v.__class__ is int else self._checked("sample_count", v)
        if (v := self.mode) is not None:
            out["mode"] = v if v.__class__ is str else self._checked("mode", v)
        return {**self._extra, **out} if self._extra else out
