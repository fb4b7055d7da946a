"""The model ``SegmentImageSource``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageOrDict, ScribbleImageOrDict


def _image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "SegmentImageSource.image", Image)


def _scribble_image(value: ScribbleImageOrDict | None) -> ScribbleImage | None:
    return None if value is None else check_model(value, "SegmentImageSource.scribble_image", ScribbleImage)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class SegmentImageSource(_Base):
    """The image that is taken apart, and what is looked for.

    Attributes:
        prompt: What is looked for.
        image: The image to take apart.
        scribble_image: A drawing that points to it.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("prompt", "prompt", ("string",), "sdk", ()),
        ("image", "image", ("model", "Image"), "sdk", ()),
        ("scribble_image", "scribbleImage", ("model", "ScribbleImage"), "sdk", ()),
    )

    prompt: str | None = None
    image: Image | None = _field(default=None, converter=_image)
    scribble_image: ScribbleImage | None = _field(default=None, converter=_scribble_image)

    if not TYPE_CHECKING:

        def __init__(self, *, prompt=None, image=None, scribble_image=None, **_others):
            self._extra = None
            self.prompt = (
                prompt if prompt is None or prompt.__class__ is str else check_str(prompt, "SegmentImageSource.prompt")
            )
            self.image = image if image is None or image.__class__ is Image else _image(image)
            self.scribble_image = (
                scribble_image
                if scribble_image is None or scribble_image.__class__ is ScribbleImage
                else _scribble_image(scribble_image)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.prompt = None
        out.image = None
        out.scribble_image = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .scribble_image import ScribbleImage
