# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool, decode_int, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageRecontextParametersDict
    from .image_output_options import ImageOutputOptions
    from .person_generation import PersonGeneration
    from .safety_filter_level import SafetyFilterLevel

later(globals(), "ImageOutputOptions PersonGeneration SafetyFilterLevel")


@define(init=False, kw_only=True)
class ImageRecontextParameters(ModelBase):
    """How a person or products are shown anew.

    Attributes:
        sample_count: Number of images.
        base_steps: Number of steps in which an image is made; more take longer and may look better.
        storage_uri: Folder in Cloud Storage that the images are written to.
        seed: Number from which chance is drawn; only without a watermark.
        safety_setting: From which likelihood of harm on images are held back.
        person_generation: Which people may be shown.
        add_watermark: True adds a mark that no eye sees.
        output_options: Format of the images.
        enhance_prompt: True has the prompt improved first.
    """

    sample_count: int | None = wire_field("integer")
    """Number of images."""
    base_steps: int | None = wire_field("integer")
    """Number of steps in which an image is made; more take longer and may look better."""
    storage_uri: str | None = wire_field("string")
    """Folder in Cloud Storage that the images are written to."""
    seed: int | None = wire_field("integer")
    """Number from which chance is drawn; only without a watermark."""
    safety_setting: SafetyFilterLevel | None = wire_field(("enum", "SafetyFilterLevel"))
    """From which likelihood of harm on images are held back."""
    person_generation: PersonGeneration | None = wire_field(("enum", "PersonGeneration"))
    """Which people may be shown."""
    add_watermark: bool | None = wire_field("boolean")
    """True adds a mark that no eye sees."""
    output_options: ImageOutputOptions | None = wire_field("ImageOutputOptions")
    """Format of the images."""
    enhance_prompt: bool | None = wire_field("boolean")
    """True has the prompt improved first."""

    def __init__(self, **fields: Unpack[ImageRecontextParametersDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.sample_count = v if (v := get("sampleCount")) is None or v.__class__ is int else decode_int(v)
        self.base_steps = v if (v := get("baseSteps")) is None or v.__class__ is int else decode_int(v)
        self.storage_uri = v if (v := get("storageUri")) is None or v.__class__ is str else decode_str(v)
        self.seed = v if (v := get("seed")) is None or v.__class__ is int else decode_int(v)
        v = get("safetySetting")
        self.safety_setting = None if v is None else SafetyFilterLevel._by_value.get(v) or SafetyFilterLevel.decode(v)
        v = get("personGeneration")
        self.person_generation = None if v is None else PersonGeneration._by_value.get(v) or PersonGeneration.decode(v)
        self.add_watermark = v if (v := get("addWatermark")) is None or v.__class__ is bool else decode_bool(v)
        self.output_options = None if (v := get("outputOptions")) is None else ImageOutputOptions.from_dict(v)
        self.enhance_prompt = v if (v := get("enhancePrompt")) is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.sample_count) is not None:
            out["sampleCount"] = v if v.__class__ is int else self._checked("sample_count", v)
        if (v := self.base_steps) is not None:
            out["baseSteps"] = v if v.__class__ is int else self._checked("base_steps", v)
        if (v := self.storage_uri) is not None:
            out["storageUri"] = v if v.__class__ is str else self._checked("storage_uri", v)
        if (v := self.seed) is not None:
            out["seed"] = v if v.__class__ is int else self._checked("seed", v)
        if (v := self.safety_setting) is not None:
            v = v if v.__class__ is SafetyFilterLevel else self._checked("safety_setting", v)
            out["safetySetting"] = v._value_
        if (v := self.person_generation) is not None:
            v = v if v.__class__ is PersonGeneration else self._checked("person_generation", v)
            out["personGeneration"] = v._value_
        if (v := self.add_watermark) is not None:
            out["addWatermark"] = v if v.__class__ is bool else self._checked("add_watermark", v)
        if (v := self.output_options) is not None:
            v = v if v.__class__ is ImageOutputOptions else self._checked("output_options", v)
            out["outputOptions"] = v.to_dict(backend)
        if (v := self.enhance_prompt) is not None:
            out["enhancePrompt"] = v if v.__class__ is bool else self._checked("enhance_prompt", v)
        return {**self._extra, **out} if self._extra else out
