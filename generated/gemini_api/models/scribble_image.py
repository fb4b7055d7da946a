"""The model ``ScribbleImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageOrDict


def _image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "ScribbleImage.image", Image)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ScribbleImage(_Base):
    """A drawing that points to a part of an image.

    Attributes:
        image: The drawing.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (("image", "image", ("model", "Image"), "sdk", ()),)

    image: Image | None = _field(default=None, converter=_image)

    if not TYPE_CHECKING:

        def __init__(self, *, image=None, **_others):
            self._extra = None
            self.image = image if image is None or image.__class__ is Image else _image(image)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.image = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
