"""The model ``ControlReferenceImage``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ControlReferenceImageDict


@define(init=False, kw_only=True)
class ControlReferenceImage(ModelBase):
    """A reference image whose lines or edges steer the new one.

    Attributes:
        reference_image: The image to refer to.
        reference_id: Number by which the prompt refers to the image.
        reference_type: Kind of reference; it follows from the class.
        config: What of the image steers the new one.
        control_image_config: What of the image steers the new one, as it is sent.
    """

    reference_image: Image | None = wire_field("referenceImage", ("model", "Image"), "sdk")
    reference_id: int | None = wire_field("referenceId", "integer", "sdk")
    reference_type: str | None = wire_field("referenceType", "string", "sdk")
    config: ControlReferenceConfig | None = wire_field("config", ("model", "ControlReferenceConfig"), "sdk")
    control_image_config: ControlReferenceConfig | None = wire_field(
        "controlImageConfig", ("model", "ControlReferenceConfig"), "sdk"
    )

    def __init__(self, **fields: Unpack[ControlReferenceImageDict]) -> None: ...


from .control_reference_config import ControlReferenceConfig
from .image import Image
