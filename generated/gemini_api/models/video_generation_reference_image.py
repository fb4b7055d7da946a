"""The model ``VideoGenerationReferenceImage``."""
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
    return None if value is None else check_model(value, "VideoGenerationReferenceImage.image", Image)


def _reference_type(value: VideoGenerationReferenceType | str | None) -> VideoGenerationReferenceType | None:
    return (
        None
        if value is None
        else check_enum(value, "VideoGenerationReferenceImage.reference_type", VideoGenerationReferenceType)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class VideoGenerationReferenceImage(_Base):
    """An image that the video takes something from.

    Attributes:
        image: The image to refer to.
        reference_type: Whether it is shown, or its style is followed.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("image", "image", ("model", "Image"), "sdk", ()),
        ("reference_type", "referenceType", ("enum", "VideoGenerationReferenceType"), "sdk", ()),
    )

    image: Image | None = _field(default=None, converter=_image)
    reference_type: VideoGenerationReferenceType | None = _field(default=None, converter=_reference_type)

    if not TYPE_CHECKING:

        def __init__(self, *, image=None, reference_type=None, **_others):
            self._extra = None
            self.image = image if image is None or image.__class__ is Image else _image(image)
            self.reference_type = (
                reference_type
                if reference_type is None or reference_type.__class__ is VideoGenerationReferenceType
                else _reference_type(reference_type)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.image = None
        out.reference_type = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .video_generation_reference_type import VideoGenerationReferenceType
