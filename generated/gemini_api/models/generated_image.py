"""The model ``GeneratedImage``."""
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

    from ._dicts import ImageOrDict, SafetyAttributesOrDict


def _image(value: ImageOrDict | None) -> Image | None:
    return None if value is None else check_model(value, "GeneratedImage.image", Image)


def _safety_attributes(value: SafetyAttributesOrDict | None) -> SafetyAttributes | None:
    return None if value is None else check_model(value, "GeneratedImage.safety_attributes", SafetyAttributes)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class GeneratedImage(_Base):
    """An image that was made.

    Attributes:
        image: Where the image is, or its bytes.
        rai_filtered_reason: Why there is no image.
        safety_attributes: How harmful it was found.
        enhanced_prompt: The prompt as it was improved.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("image", "image", ("model", "Image"), "sdk", ()),
        ("rai_filtered_reason", "raiFilteredReason", ("string",), "sdk", ()),
        ("safety_attributes", "safetyAttributes", ("model", "SafetyAttributes"), "sdk", ()),
        ("enhanced_prompt", "enhancedPrompt", ("string",), "sdk", ()),
    )

    image: Image | None = _field(default=None, converter=_image)
    rai_filtered_reason: str | None = None
    safety_attributes: SafetyAttributes | None = _field(default=None, converter=_safety_attributes)
    enhanced_prompt: str | None = None

    if not TYPE_CHECKING:

        def __init__(
            self, *, image=None, rai_filtered_reason=None, safety_attributes=None, enhanced_prompt=None, **_others
        ):
            self._extra = None
            self.image = image if image is None or image.__class__ is Image else _image(image)
            self.rai_filtered_reason = (
                rai_filtered_reason
                if rai_filtered_reason is None or rai_filtered_reason.__class__ is str
                else check_str(rai_filtered_reason, "GeneratedImage.rai_filtered_reason")
            )
            self.safety_attributes = (
                safety_attributes
                if safety_attributes is None or safety_attributes.__class__ is SafetyAttributes
                else _safety_attributes(safety_attributes)
            )
            self.enhanced_prompt = (
                enhanced_prompt
                if enhanced_prompt is None or enhanced_prompt.__class__ is str
                else check_str(enhanced_prompt, "GeneratedImage.enhanced_prompt")
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.image = None
        out.rai_filtered_reason = None
        out.safety_attributes = None
        out.enhanced_prompt = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .image import Image
from .safety_attributes import SafetyAttributes
