"""The model ``SegmentImageResponse``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import SegmentImageResponseDict


@define(init=False, kw_only=True)
class SegmentImageResponse(ModelBase):
    """The parts of an image that were found.

    Attributes:
        generated_masks: One mask for each thing that was found.
    """

    generated_masks: list[GeneratedImageMask] | None = wire_field(
        "generatedMasks", ("list", ("model", "GeneratedImageMask")), "sdk"
    )

    def __init__(self, **fields: Unpack[SegmentImageResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.generated_masks = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .generated_image_mask import GeneratedImageMask
