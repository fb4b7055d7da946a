# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list, decode_str

if TYPE_CHECKING:
    from ._dicts import ImageEditInstanceDict
    from .reference_image import ReferenceImage, ReferenceImageCodec

later(globals(), "ReferenceImage ReferenceImageCodec")


@define(init=False, kw_only=True)
class ImageEditInstance(ModelBase):
    """The image that is edited, with what it refers to.

    Attributes:
        prompt: What the edit does, with the numbers of references in brackets.
        reference_images: The image to edit, masks, and images to follow.
    """

    prompt: str | None = wire_field("string")
    """What the edit does, with the numbers of references in brackets."""
    reference_images: list[ReferenceImage] | None = wire_field(("list", ("union", "ReferenceImage")))
    """The image to edit, masks, and images to follow."""

    def __init__(self, **fields: Unpack[ImageEditInstanceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        if (v := get("referenceImages")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [ReferenceImageCodec.from_dict(i) for i in v if i is not None]
        self.reference_images = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt) is not None:
            out["prompt"] = v if v.__class__ is str else self._checked("prompt", v)
        if (v := self.reference_images) is not None:
            v = v if v.__class__ is list else self._checked("reference_images", v)
            out["referenceImages"] = [
                ReferenceImageCodec.to_dict(i, "ImageEditInstance.reference_images", backend) for i in v
            ]
        return {**self._extra, **out} if self._extra else out
