"""The model ``StyleReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_int, check_model, check_str

if TYPE_CHECKING:
    from typing import Self

    from ._dicts import ImageOrDict, StyleReferenceConfigOrDict


def _reference_image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "StyleReferenceImage.reference_image", Image)


def _config(value: StyleReferenceConfigOrDict | None) -> StyleReferenceConfig | None:
    return None if value is None else check_model(value, "StyleReferenceImage.config", StyleReferenceConfig)


def _style_image_config(value: StyleReferenceConfigOrDict | None) -> StyleReferenceConfig | None:
    return None if value is None else check_model(value, "StyleReferenceImage.style_image_config", StyleReferenceConfig)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class StyleReferenceImage(_Base):
    """A reference image that shows a style.

    Attributes:
        reference_image: The image to refer to.
        reference_id: Number by which the prompt refers to the image.
        reference_type: Kind of reference; it follows from the class.
        config: What the style is.
        style_image_config: What the style is, as it is sent.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("reference_image", "referenceImage", ("model", "Image"), "sdk", ()),
        ("reference_id", "referenceId", ("integer",), "sdk", ()),
        ("reference_type", "referenceType", ("string",), "sdk", ()),
        ("config", "config", ("model", "StyleReferenceConfig"), "sdk", ()),
        ("style_image_config", "styleImageConfig", ("model", "StyleReferenceConfig"), "sdk", ()),
    )

    reference_image: Image | None = _field(default=None, converter=_reference_image)
    reference_id: int | None = None
    reference_type: str | None = None
    config: StyleReferenceConfig | None = _field(default=None, converter=_config)
    style_image_config: StyleReferenceConfig | None = _field(default=None, converter=_style_image_config)

    if not TYPE_CHECKING:

        def __init__(
            self,
            *,
            reference_image=None,
            reference_id=None,
            reference_type=None,
            config=None,
            style_image_config=None,
            **_others,
        ):
            self._extra = None
            self.reference_image = (
                reference_image
                if reference_image is None or reference_image.__class__ is Image
                else _reference_image(reference_image)
            )
            self.reference_id = (
                reference_id
                if reference_id is None or reference_id.__class__ is int
                else check_int(reference_id, "StyleReferenceImage.reference_id")
            )
            self.reference_type = (
                reference_type
                if reference_type is None or reference_type.__class__ is str
                else check_str(reference_type, "StyleReferenceImage.reference_type")
            )
            self.config = config if config is None or config.__class__ is StyleReferenceConfig else _config(config)
            self.style_image_config = (
                style_image_config
                if style_image_config is None or style_image_config.__class__ is StyleReferenceConfig
                else _style_image_config(style_image_config)
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.reference_image = None
        out.reference_id = None
        out.reference_type = None
        out.config = None
        out.style_image_config = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .style_reference_config import StyleReferenceConfig
