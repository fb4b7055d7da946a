# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field

if TYPE_CHECKING:
    from ._dicts import InteractionsImageConfigDict
    from .image_config_aspect_ratio import ImageConfigAspectRatio
    from .image_config_image_size import ImageConfigImageSize

later(globals(), "ImageConfigAspectRatio ImageConfigImageSize")


@define(init=False, kw_only=True)
class InteractionsImageConfig(ModelBase):
    """How images are made.

    Attributes:
        aspect_ratio: Width to height.
        image_size: How large the images are.
    """

    aspect_ratio: ImageConfigAspectRatio | None = wire_field(("enum", "ImageConfigAspectRatio"), wire="aspect_ratio")
    """Width to height."""
    image_size: ImageConfigImageSize | None = wire_field(("enum", "ImageConfigImageSize"), wire="image_size")
    """How large the images are."""

    def __init__(self, **fields: Unpack[InteractionsImageConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("aspect_ratio")) is not None:
            v = ImageConfigAspectRatio._by_value.get(v) or ImageConfigAspectRatio.decode(v)
        self.aspect_ratio = v
        v = get("image_size")
        self.image_size = None if v is None else ImageConfigImageSize._by_value.get(v) or ImageConfigImageSize.decode(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            v = v if v.__class__ is ImageConfigAspectRatio else self._checked("aspect_ratio", v)
            out["aspect_ratio"] = v._value_
        if (v := self.image_size) is not None:
            out["image_size"] = (v if v.__class__ is ImageConfigImageSize else self._checked("image_size", v))._value_
        return {**self._extra, **out} if self._extra else out
