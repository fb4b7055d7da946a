# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_list

if TYPE_CHECKING:
    from ._dicts import SegmentImageResponseDict
    from .generated_image_mask import GeneratedImageMask

later(globals(), "GeneratedImageMask")


@define(init=False, kw_only=True)
class SegmentImageResponse(ModelBase):
    """The parts of an image that were found.

    Attributes:
        generated_masks: One mask for each thing that was found. Also called ``generatedMasks``.
    """

    generated_masks: list[GeneratedImageMask] | None = wire_field(
        ("list", "GeneratedImageMask"), "", ("generatedMasks",), wire="predictions"
    )
    """One mask for each thing that was found. Also called ``generatedMasks``."""

    def __init__(self, **fields: Unpack[SegmentImageResponseDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("predictions")) is not None:
            v = v if v.__class__ is list else decode_list(v)
            v = [GeneratedImageMask.from_dict(i) for i in v if i is not None]
        self.generated_masks = v
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.generated_masks) is not None:
            v = self._each("generated_masks", v, GeneratedImageMask)
            out["predictions"] = [i.to_dict(backend) for i in v]
        return {**self._extra, **out} if self._extra else out

    @property
    def generatedMasks(self) -> list[GeneratedImageMask] | None:
        """Another name of ``generated_masks``."""
        return self.generated_masks

    @generatedMasks.setter
    def generatedMasks(self, value: list[GeneratedImageMask] | None) -> None:
        self.generated_masks = value
