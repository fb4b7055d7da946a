# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_const, decode_int

if TYPE_CHECKING:
    from ._dicts import ControlReferenceImageDict
    from .control_reference_config import ControlReferenceConfig
    from .image import Image

later(globals(), "ControlReferenceConfig Image")


@define(init=False, kw_only=True)
class ControlReferenceImage(ModelBase):
    """A reference image whose lines or edges steer the new one.

    Attributes:
        reference_type: Kind of reference; it follows from the class. Required.
        reference_id: Number by which the prompt refers to the image.
        reference_image: The image to refer to.
        control_image_config: What of the image steers the new one. Also called ``config``.
    """

    reference_type: Literal["REFERENCE_TYPE_CONTROL"] | None = wire_field(
        ("const", "REFERENCE_TYPE_CONTROL"), "required fixed"
    )
    """Kind of reference; it follows from the class. Required."""
    reference_id: int | None = wire_field("integer")
    """Number by which the prompt refers to the image."""
    reference_image: Image | None = wire_field("Image")
    """The image to refer to."""
    control_image_config: ControlReferenceConfig | None = wire_field("ControlReferenceConfig", "", ("config",))
    """What of the image steers the new one. Also called ``config``."""

    def __init__(self, **fields: Unpack[ControlReferenceImageDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("referenceType")) is not None:
            v = v if v == "REFERENCE_TYPE_CONTROL" else decode_const(v, "REFERENCE_TYPE_CONTROL")
        self.reference_type = v
        self.reference_id = v if (v := get("referenceId")) is None or v.__class__ is int else decode_int(v)
        self.reference_image = None if (v := get("referenceImage")) is None else Image.from_dict(v)
        v = get("controlImageConfig")
        self.control_image_config = None if v is None else ControlReferenceConfig.from_dict(v)
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
        if (v := self.control_image_config) is not None:
            v = v if v.__class__ is ControlReferenceConfig else self._checked("control_image_config", v)
            out["controlImageConfig"] = v.to_dict(backend)
        return {**self._extra, **out} if self._extra else out

    @property
    def config(self) -> ControlReferenceConfig | None:
        """Another name of ``control_image_config``."""
        return self.control_image_config

    @config.setter
    def config(self, value: ControlReferenceConfig | None) -> None:
        self.control_image_config = value
