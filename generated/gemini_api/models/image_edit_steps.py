# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, wire_field
from genai_runtime.models.codecs import decode_int

if TYPE_CHECKING:
    from ._dicts import ImageEditStepsDict


@define(init=False, kw_only=True)
class ImageEditSteps(ModelBase):
    """In how many steps an image is edited.

    Attributes:
        base_steps: Number of steps in which an image is made; more take longer and may look better.
    """

    base_steps: int | None = wire_field("integer")
    """Number of steps in which an image is made; more take longer and may look better."""

    def __init__(self, **fields: Unpack[ImageEditStepsDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.base_steps = v if (v := get("baseSteps")) is None or v.__class__ is int else decode_int(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.base_steps) is not None:
            out["baseSteps"] = v if v.__class__ is int else self._checked("base_steps", v)
        return {**self._extra, **out} if self._extra else out
