"""The model ``ImageConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_model, check_str, unsupported
from genai_runtime.models.codecs import decode_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageConfigImageOutputOptionsOrDict


def _image_output_options(value: ImageConfigImageOutputOptionsOrDict | None) -> ImageConfigImageOutputOptions | None:
    return (
        None if value is None else check_model(value, "ImageConfig.image_output_options", ImageConfigImageOutputOptions)
    )


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ImageConfig(_Base):
    """Format of images that the model makes.

    Attributes:
        aspect_ratio: Width to height: `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9` or `21:9`, for
            some models also `1:4`, `4:1`, `1:8` and `8:1`. Taken from the images in the prompt, or square, when left
            out.
        image_size: Size class: `512`, `1K`, `2K` or `4K`. Default: `1K`.
        image_output_options: File format of the images. Vertex AI only.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("aspect_ratio", "aspectRatio", ("string",), "", ()),
        ("image_size", "imageSize", ("string",), "", ()),
        ("image_output_options", "imageOutputOptions", ("model", "ImageConfigImageOutputOptions"), "vertex", ()),
    )

    aspect_ratio: str | None = None
    image_size: str | None = None
    image_output_options: ImageConfigImageOutputOptions | None = _field(default=None, converter=_image_output_options)

    if not TYPE_CHECKING:

        def __init__(self, *, aspect_ratio=None, image_size=None, image_output_options=None, **_others):
            self._extra = None
            self.aspect_ratio = (
                aspect_ratio
                if aspect_ratio is None or aspect_ratio.__class__ is str
                else check_str(aspect_ratio, "ImageConfig.aspect_ratio")
            )
            self.image_size = (
                image_size
                if image_size is None or image_size.__class__ is str
                else check_str(image_size, "ImageConfig.image_size")
            )
            self.image_output_options = (
                image_output_options
                if image_output_options is None or image_output_options.__class__ is ImageConfigImageOutputOptions
                else _image_output_options(image_output_options)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        get = data.get
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        v = get("aspectRatio")
        out.aspect_ratio = v if v is None or v.__class__ is str else decode_str(v)
        v = get("imageSize")
        out.image_size = v if v is None or v.__class__ is str else decode_str(v)
        v = get("imageOutputOptions")
        out.image_output_options = None if v is None else ImageConfigImageOutputOptions.from_dict(v)
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.aspect_ratio) is not None:
            out["aspectRatio"] = v if v.__class__ is str else str.__str__(check_str(v, "ImageConfig.aspect_ratio"))
        if (v := self.image_size) is not None:
            out["imageSize"] = v if v.__class__ is str else str.__str__(check_str(v, "ImageConfig.image_size"))
        if (v := self.image_output_options) is not None:
            if backend is not None and backend not in ("vertex",):
                raise unsupported("ImageConfig.image_output_options", backend, ("vertex",))
            out["imageOutputOptions"] = (
                v
                if v.__class__ is ImageConfigImageOutputOptions
                else check_model(v, "ImageConfig.image_output_options", ImageConfigImageOutputOptions)
            ).to_dict(backend)
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset(
    (
        "aspectRatio",
        "imageSize",
        "imageOutputOptions",
    )
)

from .image_config_image_output_options import ImageConfigImageOutputOptions
