# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_bool, decode_float, decode_str, encode_float

if TYPE_CHECKING:
    from ._dicts import ImageUpscaleConfigDict


@define(init=False, kw_only=True)
class ImageUpscaleConfig(ModelBase):
    """How far an image is enlarged, and how closely the result keeps to it.

    Attributes:
        upscale_factor: `x2`, `x3` or `x4`.
        enhance_input_image: True improves the image before it is enlarged.
        image_preservation_factor: How closely the enlarged image keeps to the given one, from 0 to 1.
    """

    upscale_factor: str | None = wire_field("string")
    """`x2`, `x3` or `x4`."""
    enhance_input_image: bool | None = wire_field("boolean")
    """True improves the image before it is enlarged."""
    image_preservation_factor: float | None = wire_field("number")
    """How closely the enlarged image keeps to the given one, from 0 to 1."""

    def __init__(self, **fields: Unpack[ImageUpscaleConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.upscale_factor = v if (v := get("upscaleFactor")) is None or v.__class__ is str else decode_str(v)
        v = get("enhanceInputImage")
        self.enhance_input_image = v if v is None or v.__class__ is bool else decode_bool(v)
        v = get("imagePreservationFactor")
        self.image_preservation_factor = v if v is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.upscale_factor) is not None:
            out["upscaleFactor"] = v if v.__class__ is str else self._checked("upscale_factor", v)
        if (v := self.enhance_input_image) is not None:
            out["enhanceInputImage"] = v if v.__class__ is bool else self._checked("enhance_input_image", v)
        if (v := self.image_preservation_factor) is not None:
            v = v if v.__class__ is float else self._checked("image_preservation_factor", v)
            out["imagePreservationFactor"] = encode_float(v)
        return {**self._extra, **out} if self._extra else out
