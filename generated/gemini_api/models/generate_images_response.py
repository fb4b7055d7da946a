# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.mixins.media import GeneratedImagesMixin

if TYPE_CHECKING:
    from ._dicts import GenerateImagesResponseDict
    from .generated_image import GeneratedImage
    from .http_response import HttpResponse
    from .safety_attributes import SafetyAttributes

later(globals(), "GeneratedImage HttpResponse SafetyAttributes")


@define(init=False, kw_only=True)
class GenerateImagesResponse(GeneratedImagesMixin, ModelBase):
    """The images that were made from a prompt.

    Attributes:
        generated_images: Images, or why one was held back, each in an item of its own.
        sdk_http_response: Headers of the HTTP response that this object was read from.
        positive_prompt_safety_attributes: How harmful the prompt was found.
    """

    generated_images: list[GeneratedImage] | None = wire_field(("list", "GeneratedImage"), wire="predictions")
    """Images, or why one was held back, each in an item of its own."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""
    positive_prompt_safety_attributes: SafetyAttributes | None = wire_field("SafetyAttributes", "sdk")
    """How harmful the prompt was found."""

    def __init__(self, **fields: Unpack[GenerateImagesResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("predictions")) is not None:
            v = [GeneratedImage.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.generated_images = v
        self.sdk_http_response = None
        self.positive_prompt_safety_attributes = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.generated_images) is not None:
            v = self._each("generated_images", v, GeneratedImage)
            out["predictions"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out
