"""The model ``ControlReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import ModelBase, define, wire_field

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

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

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= cls._KEYS else cls._unknown(data)
        out.control_type = None
        out.enable_control_image_computation = None
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        return {**self._extra, **out} if self._extra else out


from .control_reference_type import ControlReferenceType
