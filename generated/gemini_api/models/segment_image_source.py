"""The model ``SegmentImageSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import SegmentImageSourceDict


@define(init=False, kw_only=True)
class SegmentImageSource(ModelBase):
    """The image that is taken apart, and what is looked for.

    Attributes:
        prompt: What is looked for.
        image: The image to take apart.
        scribble_image: A drawing that points to it.
    """

    prompt: str | None = wire_field("prompt", "string", "sdk")
    image: Image | None = wire_field("image", ("model", "Image"), "sdk")
    scribble_image: ScribbleImage | None = wire_field("scribbleImage", ("model", "ScribbleImage"), "sdk")

    def __init__(self, **fields: Unpack[SegmentImageSourceDict]) -> None: ...


from .image import Image
from .scribble_image import ScribbleImage
