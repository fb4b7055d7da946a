# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str
from genai_runtime.models.places import leftover, part, with_leftover

if TYPE_CHECKING:
    from ._dicts import GeneratedImageDict
    from .image import Image
    from .safety_attributes import SafetyAttributes

later(globals(), "Image SafetyAttributes")


@define(init=False, kw_only=True)
class GeneratedImage(ModelBase):
    """An image that was made, or why it was held back.

    Attributes:
        image: The image, or where it is.
        rai_filtered_reason: Why there is no image.
        safety_attributes: How likely the image is harmful.
        enhanced_prompt: The prompt as it was improved.
    """

    image: Image | None = wire_field("Image")
    """The image, or where it is."""
    rai_filtered_reason: str | None = wire_field("string")
    """Why there is no image."""
    safety_attributes: SafetyAttributes | None = wire_field("SafetyAttributes")
    """How likely the image is harmful."""
    enhanced_prompt: str | None = wire_field("string", wire="prompt")
    """The prompt as it was improved."""

    def __init__(self, **fields: Unpack[GeneratedImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = leftover(data, _KNOWN)
        if self._extra:
            cls._finds_missing()
        self.image = part(data, _IMAGE_KEYS, Image.from_dict)
        self.rai_filtered_reason = v if (v := get("raiFilteredReason")) is None or v.__class__ is str else decode_str(v)
        self.safety_attributes = part(data, _SAFETY_ATTRIBUTES_KEYS, SafetyAttributes.from_dict)
        self.enhanced_prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.image) is not None:
            v = (v if v.__class__ is Image else self._checked("image", v)).to_dict(backend)
            out.update(v)
        if (v := self.rai_filtered_reason) is not None:
            out["raiFilteredReason"] = v if v.__class__ is str else self._checked("rai_filtered_reason", v)
        if (v := self.safety_attributes) is not None:
            v = (v if v.__class__ is SafetyAttributes else self._checked("safety_attributes", v)).to_dict(backend)
            out.update(v)
        if (v := self.enhanced_prompt) is not None:
            out["prompt"] = v if v.__class__ is str else self._checked("enhanced_prompt", v)
        return with_leftover(self._extra, out) if self._extra else out


#: Where the Gemini Developer API has them.
_KNOWN: dict[str, Any] = {
    "gcsUri": None,
    "bytesBase64Encoded": None,
    "mimeType": None,
    "raiFilteredReason": None,
    "safetyAttributes": None,
    "contentType": None,
    "prompt": None,
}
_IMAGE_KEYS = frozenset(["bytesBase64Encoded", "gcsUri", "mimeType"])
_SAFETY_ATTRIBUTES_KEYS = frozenset(["contentType", "safetyAttributes"])
