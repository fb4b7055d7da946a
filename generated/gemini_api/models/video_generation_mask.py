"""The model ``VideoGenerationMask``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_enum, check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageOrDict


def _image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "VideoGenerationMask.image", Image)


def _mask_mode(value: VideoGenerationMaskMode | str | None) -> VideoGenerationMaskMode | None:
    return None if value is None else check_enum(value, "VideoGenerationMask.mask_mode", VideoGenerationMaskMode)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VideoGenerationMask(_Base):
    """Which part of a video is changed.

    Attributes:
        image: The mask as an image.
        mask_mode: What happens to the masked part.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("image", "image", ("model", "Image"), "sdk", ()),
        ("mask_mode", "maskMode", ("enum", "VideoGenerationMaskMode"), "sdk", ()),
    )

    image: Image | None = _field(default=None, converter=_image)
    mask_mode: VideoGenerationMaskMode | None = _field(default=None, converter=_mask_mode)

    if not TYPE_CHECKING:

        def __init__(self, *, image=None, mask_mode=None, **_others):
            self._extra = None
            self.image = image if image is None or image.__class__ is Image else _image(image)
            self.mask_mode = (
                mask_mode
                if mask_mode is None or mask_mode.__class__ is VideoGenerationMaskMode
                else _mask_mode(mask_mode)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.image = None
        out.mask_mode = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .video_generation_mask_mode import VideoGenerationMaskMode
