"""The model ``ControlReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from ._dicts import ControlReferenceConfigDict


@define(init=False, kw_only=True)
class ControlReferenceConfig(ModelBase):
    """What of a reference image steers the new one.

    Attributes:
        control_type: Whether edges, lines or a face are followed.
        enable_control_image_computation: True has the edges or lines found in the image; false takes it for them.
    """

    _CLOSED: ClassVar[bool] = True
    control_type: ControlReferenceType | None = wire_field("controlType", ("enum", "ControlReferenceType"), "sdk")
    enable_control_image_computation: bool | None = wire_field("enableControlImageComputation", "boolean", "sdk")

    def __init__(self, **fields: Unpack[ControlReferenceConfigDict]) -> None: ...


from .control_reference_type import ControlReferenceType
