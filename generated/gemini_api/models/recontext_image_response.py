"""The model ``RecontextImageResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
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


from .generated_image import GeneratedImage
