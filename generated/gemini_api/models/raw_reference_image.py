"""The model ``RawReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

    from ._dicts import RawReferenceImageDict


@define(init=False, kw_only=True)
class RawReferenceImage(ModelBase):
    """The image that is edited.

    Attributes:
        reference_image: The image to refer to.
        reference_id: Number by which the prompt refers to the image.
        reference_type: Kind of reference; it follows from the class.
    """

    reference_image: Image | None = wire_field("referenceImage", ("model", "Image"), "sdk")
    reference_id: int | None = wire_field("referenceId", "integer", "sdk")
    reference_type: str | None = wire_field("referenceType", "string", "sdk")

    def __init__(self, **fields: Unpack[RawReferenceImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.reference_image = None
        out.reference_id = None
        out.reference_type = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .image import Image
