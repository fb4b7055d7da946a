# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int

if TYPE_CHECKING:
    from ._dicts import StyleReferenceImageDict
    from .image import Image
    from .style_reference_config import StyleReferenceConfig

later(globals(), "Image StyleReferenceConfig")


@define(init=False, kw_only=True)
class StyleReferenceImage(ModelBase):
    """A reference image that shows a style.

    Attributes:
        reference_type: Kind of reference; it follows from the class. Required.
        reference_id: Number by which the prompt refers to the image.
        reference_image: The image to refer to.
        style_image_config: What the style is. Also called ``config``.
    """

    reference_type: Literal["REFERENCE_TYPE_STYLE"] | None = wire_field(
        ("const", "REFERENCE_TYPE_STYLE"), "required fixed"
    )
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None = wire_field("integer")
    """Number by which the prompt refers to the image."""
    reference_image: Image | None = wire_field("Image")
    """The image to refer to."""
    style_image_config: StyleReferenceConfig | None = wire_field("StyleReferenceConfig", "", ("config",))
    """What the style is. Also called ``config``."""

    def __init__(self, **fields: Unpack[StyleReferenceImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("referenceType")) is not None:
            v = v if v == "REFERENCE_TYPE_STYLE" else decode_const(v, "REFERENCE_TYPE_STYLE")
        self.reference_type = v
        self.reference_id = v if (v := get("referenceId")) is None or v.__class__ is int else decode_int(v)
        self.reference_image = None if (v := get("referenceImage")) is None else Image.from_dict(v)
        self.style_image_config = None if (v := get("styleImageConfig")) is None else StyleReferenceConfig.from_dict(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.reference_type) is not None:
            out["referenceType"] = v if v.__class__ is str else self._checked("reference_type", v)
        if (v := self.reference_id) is not None:
            out["referenceId"] = v if v.__class__ is int else self._checked("reference_id", v)
        if (v := self.reference_image) is not None:
            v = v if v.__class__ is Image else self._checked("reference_image", v)
            out["referenceImage"] = v.to_dict(backend)
        if (v := self.style_image_config) is not None:
            v = v if v.__class__ is StyleReferenceConfig else self._checked("style_image_config", v)
            out["styleImageConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @property
    def config(self) -> StyleReferenceConfig | None:
        """Another name of ``style_image_config``."""
        return self.style_image_config

    @config.setter
    def config(self, value: StyleReferenceConfig | None) -> None:
        self.style_image_config = value
