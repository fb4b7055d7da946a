"""The model ``RecontextImageResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import RecontextImageResponseDict


@define(init=False, kw_only=True)
class RecontextImageResponse(ModelBase):
    """The images that were made.

    Attributes:
        generated_images: What was made, one by one.
    """

    generated_images: list[GeneratedImage] | None = wire_field(
        "generatedImages", ("list", ("model", "GeneratedImage")), "sdk"
    )

    def __init__(self, **fields: Unpack[RecontextImageResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.generated_images = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .generated_image import GeneratedImage
