"""The model ``GeneratedImageMask``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import GeneratedImageMaskDict


@define(init=False, kw_only=True)
class GeneratedImageMask(ModelBase):
    """A mask that covers what was found in an image.

    Attributes:
        mask: The mask as an image.
        labels: What the mask covers.
    """

    mask: Image | None = wire_field("mask", ("model", "Image"), "sdk")
    labels: list[EntityLabel] | None = wire_field("labels", ("list", ("model", "EntityLabel")), "sdk")

    def __init__(self, **fields: Unpack[GeneratedImageMaskDict]) -> None: ...


from .entity_label import EntityLabel
from .image import Image
