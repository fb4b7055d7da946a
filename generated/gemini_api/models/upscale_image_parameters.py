"""The model ``UpscaleImageParameters``."""
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

    from ._dicts import ImageOrDict, UpscaleImageConfigOrDict


def _image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "UpscaleImageParameters.image", Image)


def _config(value: UpscaleImageConfigOrDict | None) -> UpscaleImageConfig | None:
    return None if value is None else check_model(value, "UpscaleImageParameters.config", UpscaleImageConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class UpscaleImageParameters(_Base):
    """Arguments of `client.models.upscale_image` as one object.

    Attributes:
        model: Id or resource name of the model.
        image: The image to enlarge.
        upscale_factor: `x2` or `x4`.
        config: Settings of the call.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "model", ("string",), "sdk", ()),
        ("image", "image", ("model", "Image"), "sdk", ()),
        ("upscale_factor", "upscaleFactor", ("string",), "sdk", ()),
        ("config", "config", ("model", "UpscaleImageConfig"), "sdk", ()),
    )

    model: str | None = None
    image: Image | None = _field(default=None, converter=_image)
    upscale_factor: str | None = None
    config: UpscaleImageConfig | None = _field(default=None, converter=_config)

    if not TYPE_CHECKING:

        def __init__(self, *, model=None, image=None, upscale_factor=None, config=None, **_others):
            self._extra = None
            self.model = (
                model if model is None or model.__class__ is str else check_str(model, "UpscaleImageParameters.model")
            )
            self.image = image if image is None or image.__class__ is Image else _image(image)
            self.upscale_factor = (
                upscale_factor
                if upscale_factor is None or upscale_factor.__class__ is str
                else check_str(upscale_factor, "UpscaleImageParameters.upscale_factor")
            )
            self.config = config if config is None or config.__class__ is UpscaleImageConfig else _config(config)
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.model = None
        out.image = None
        out.upscale_factor = None
        out.config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .upscale_image_config import UpscaleImageConfig
