# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from ._dicts import SegmentImageSourceDict
    from .image import Image
    from .scribble_image import ScribbleImage

later(globals(), "Image ScribbleImage")


@define(init=False, kw_only=True)
class SegmentImageSource(ModelBase):
    """The image that is taken apart, and what is looked for.

    Attributes:
        prompt: What is looked for.
        image: The image to take apart.
        scribble_image: A drawing that points to it. Also called ``scribbleImage``.
    """

    prompt: str | None = wire_field("string")
    """What is looked for."""
    image: Image | None = wire_field("Image")
    """The image to take apart."""
    scribble_image: ScribbleImage | None = wire_field("ScribbleImage", "", ("scribbleImage",), wire="scribble")
    """A drawing that points to it. Also called ``scribbleImage``."""

    def __init__(self, **fields: Unpack[SegmentImageSourceDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        self.prompt = v if (v := get("prompt")) is None or v.__class__ is str else decode_str(v)
        self.image = None if (v := get("image")) is None else Image.from_dict(v)
        self.scribble_image = None if (v := get("scribble")) is None else ScribbleImage.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.prompt) is not None:
            out["prompt"] = v if v.__class__ is str else self._checked("prompt", v)
        if (v := self.image) is not None:
            out["image"] = (v if v.__class__ is Image else self._checked("image", v)).to_dict(backend)
        if (v := self.scribble_image) is not None:
            v = v if v.__class__ is ScribbleImage else self._checked("scribble_image", v)
            out["scribble"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @property
    def scribbleImage(self) -> ScribbleImage | None:
        """Another name of ``scribble_image``."""
        return self.scribble_image

    @scribbleImage.setter
    def scribbleImage(self, value: ScribbleImage | None) -> None:
        self.scribble_image = value
