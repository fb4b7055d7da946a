"""The model ``ScribbleImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ScribbleImageDict


@define(init=False, kw_only=True)
class ScribbleImage(ModelBase):
    """A drawing that points to a part of an image.

    Attributes:
        image: The drawing.
    """

    image: Image | None = wire_field("image", ("model", "Image"), "sdk")

    def __init__(self, **fields: Unpack[ScribbleImageDict]) -> None: ...


from .image import Image
