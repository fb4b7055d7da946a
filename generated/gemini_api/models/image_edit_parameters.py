# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_int, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ImageEditParametersDict
    from .edit_mode import EditMode
    from .image_edit_steps import ImageEditSteps
    from .image_output_options import ImageOutputOptions
    from .image_prompt_language import ImagePromptLanguage
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel

later(globals(), "EditMode ImageEditSteps ImageOutputOptions ImagePromptLanguage PersonGeneration SafetyFilterLevel")


@define(init=False, kw_only=True)
class ImageEditParameters(ModelBase):
    """How an image is edited.

    Attributes:
        storage_uri: Folder in Cloud Storage that the images are written to.
        negative_prompt: What should not be shown.
        sample_count: Number of images.
        aspect_ratio: Width and height as a ratio, such as `16:9`.
        guidance_scale: How closely the images keep to the prompt; more is closer.
        seed: Number from which chance is drawn; only without a watermark.
        safety_setting: From which likelihood of harm on images are held back.
        person_generation: Which people may be shown.
        include_safety_attributes: True tells how harmful each image was found.
        include_rai_reason: True has the answer say why images were held back.
        language: Language of the prompt.
        output_options: Format of the images.
        add_watermark: True adds a mark that no eye sees.
        edit_mode: What the edit does.
        edit_config: In how many steps.
    """

    storage_uri: str | None = wire_field("string")
    """Folder in Cloud Storage that the images are written to."""
    negative_prompt: str | None = wire_field("string")
    """What should not be shown."""
    sample_count: int | None = wire_field("integer")
    """Number of images."""
    aspect_ratio: str | None = wire_field("string")
    """Width and height as a ratio, such as `16:9`."""
    guidance_scale: float | None = wire_field("number")
    """How closely the images keep to the prompt; more is closer."""
    seed: int | None = wire_field("integer")
    """Number from which chance is drawn; only without a watermark."""
    safety_setting: SafetyFilterLevel | None = wire_field(("enum", "SafetyFilterLevel"))
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | None = wire_field(("enum", "PersonGeneration"))
    """Which people may be shown."""
    include_safety_attributes: bool | None = wire_field("boolean")
    """True tells how harmful each image was found."""
    include_rai_reason: bool | None = wire_field("boolean")
    """True has the answer say why images were held back."""
    language: ImagePromptLanguage | None = wire_field(("enum", "ImagePromptLanguage"))
    """Language of the prompt."""
    output_options: ImageOutputOptions | None = wire_field("ImageOutputOptions")
    """Format of the images."""
    add_watermark: bool | None = wire_field("boolean")
    """True adds a mark that no eye sees."""
    edit_mode: EditMode | None = wire_field(("enum", "EditMode"))
    """What the edit does."""
    edit_config: ImageEditSteps | None = wire_field("ImageEditSteps")
    """In how many steps."""

    def __init__(self, **fields: Unpack[ImageEditParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.storage_uri = v if (v := get("storageUri")) is None or v.__class__ is str else decode_str(v)
        self.negative_prompt = v if (v := get("negativePrompt")) is None or v.__class__ is str else decode_str(v)
        self.sample_count = v if (v := get("sampleCount")) is None or v.__class__ is int else decode_int(v)
        self.aspect_ratio = v if (v := get("aspectRatio")) is None or v.__class__ is str else decode_str(v)
        self.guidance_scale = v if (v := get("guidanceScale")) is None or v.__class__ is float else decode_float(v)
        self.seed = v if (v := get("seed")) is None or v.__class__ is int else decode_int(v)
        v = get("safetySetting")
        self.safety_setting = None if v is None else SafetyFilterLevel._by_value.get(v) or SafetyFilterLevel.decode(v)
        v = get("personGeneration")
        self.person_generation = None if v is None else PersonGeneration._by_value.get(v) or PersonGeneration.decode(v)
        v = get("includeSafetyAttributes")
        self.include_safety_attributes = v if v is None or v.__class__ is bool else decode_bool(v)
        self.include_rai_reason = v if (v := get("includeRaiReason")) is None or v.__class__ is bool else decode_bool(v)
        v = get("language")
        self.language = None if v is None else ImagePromptLanguage._by_value.get(v) or ImagePromptLanguage.decode(v)
        self.output_options = None if (v := get("outputOptions")) is None else ImageOutputOptions.from_dict(v)
        self.add_watermark = v if (v := get("addWatermark")) is None or v.__class__ is bool else decode_bool(v)
        self.edit_mode = None if (v := get("editMode")) is None else EditMode._by_value.get(v) or EditMode.decode(v)
        self.edit_config = None if (v := get("editConfig")) is None else ImageEditSteps.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.storage_uri) is not None:
            out["storageUri"] = v if v.__class__ is str else self._checked("storage_uri", v)
        if (v := self.negative_prompt) is not None:
            out["negativePrompt"] = v if v.__class__ is str else self._checked("negative_prompt", v)
        if (v := self.sample_count) is not None:
            out["sampleCount"] = v if v.__class__ is int else self._checked("sample_count", v)
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = v if v.__class__ is str else self._checked("aspect_ratio", v)
        if (v := self.guidance_scale) is not None:
            out["guidanceScale"] = encode_float(v if v.__class__ is float else self._checked("guidance_scale", v))
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.safety_setting) is not None:
            v = v if v.__class__ is SafetyFilterLevel else self._checked("safety_setting", v)
            out["safetySetting"] = v._value_
        if (v := self.person_generation) is not None:
            v = v if v.__class__ is PersonGeneration else self._checked("person_generation", v)
            out["personGeneration"] = v._value_
        if (v := self.include_safety_attributes) is not None:
            out["includeSafetyAttributes"] = v if v.__class__ is bool else self._checked("include_safety_attributes", v)
        if (v := self.include_rai_reason) is not None:
            out["includeRaiReason"] = v if v.__class__ is bool else self._checked("include_rai_reason", v)
        if (v := self.language) is not None:
            out["language"] = (v if v.__class__ is ImagePromptLanguage else self._checked("language", v))._value_
        if (v := self.output_options) is not None:
            v = v if v.__class__ is ImageOutputOptions else self._checked("output_options", v)
            out["outputOptions"] = v.to_dict(backend)
        if (v := self.add_watermark) is not None:
            out["addWatermark"] = v if v.__class__ is bool else self._checked("add_watermark", v)
        if (v := self.edit_mode) is not None:
            out["editMode"] = (v if v.__class__ is EditMode else self._checked("edit_mode", v))._value_
        if (v := self.edit_config) is not None:
            v = v if v.__class__ is ImageEditSteps else self._checked("edit_config", v)
            out["editConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out
