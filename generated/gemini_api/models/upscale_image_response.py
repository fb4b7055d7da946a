# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import UpscaleImageResponseDict
    from .generated_image import GeneratedImage
    from .http_response import HttpResponse

later(globals(), "GeneratedImage HttpResponse")


@define(init=False, kw_only=True)
class UpscaleImageResponse(ModelBase):
    """The enlarged images.

    Attributes:
        generated_images: The image, or why it was held back. Also called ``generatedImages``.
        sdk_http_response: Headers of the HTTP response that this object was read from.
    """

    generated_images: list[GeneratedImage] | None = wire_field(
        ("list", "GeneratedImage"), "", ("generatedImages",), wire="predictions"
    )
    """The image, or why it was held back. Also called ``generatedImages``."""
    sdk_http_response: HttpResponse | None = wire_field("HttpResponse", "sdk")
    """Headers of the HTTP response that this object was read from."""

    def __init__(self, **fields: Unpack[UpscaleImageResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("predictions")) is not None:
            v = [GeneratedImage.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        self.generated_images = v
        self.sdk_http_response = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.generated_images) is not None:
            v = self._each("generated_images", v, GeneratedImage)
            out["predictions"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

    @property
    def generatedImages(self) -> list[GeneratedImage] | None:
        """Another name of ``generated_images``."""
        return self.generated_images

    @generatedImages.setter
    def generatedImages(self, value: list[GeneratedImage] | None) -> None:
        self.generated_images = value
