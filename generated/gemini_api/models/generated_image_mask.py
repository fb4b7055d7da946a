"""The model ``GeneratedImageMask``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

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

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.mask = None
        out.labels = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .entity_label import EntityLabel
from .image import Image
