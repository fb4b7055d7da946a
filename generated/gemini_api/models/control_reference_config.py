# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_bool

if TYPE_CHECKING:
    from ._dicts import ControlReferenceConfigDict
    from .control_reference_type import ControlReferenceType

later(globals(), "ControlReferenceType")


@define(init=False, kw_only=True)
class ControlReferenceConfig(ModelBase):
    """What of a reference image steers the new one.

    Attributes:
        control_type: Whether edges, lines or a face are followed.
        enable_control_image_computation: True has the edges or lines found in the image; false takes it for them. Also
            called ``enableControlImageComputation``.
    """

    _CLOSED: ClassVar[bool] = True
    control_type: ControlReferenceType | None = wire_field(("enum", "ControlReferenceType"))
    """Whether edges, lines or a face are followed."""
    enable_control_image_computation: bool | None = wire_field(
        "boolean", "", ("enableControlImageComputation",), wire="computeControl"
    )
    """True has the edges or lines found in the image; false takes it for them. Also called
    ``enableControlImageComputation``.
    """

    def __init__(self, **fields: Unpack[ControlReferenceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        if (v := get("controlType")) is not None:
            v = ControlReferenceType._by_value.get(v) or ControlReferenceType.decode(v)
        self.control_type = v
        v = get("computeControl")
        self.enable_control_image_computation = v if v is None or v.__class__ is bool else decode_bool(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.control_type) is not None:
            v = v if v.__class__ is ControlReferenceType else self._checked("control_type", v)
            out["controlType"] = v._value_
        if (v := self.enable_control_image_computation) is not None:
            out["computeControl"] = v if v.__class__ is bool else self._checked("enable_control_image_computation", v)
        return {**self._extra, **out} if self._extra else out

    @property
    def enableControlImageComputation(self) -> bool | None:
        """Another name of ``enable_control_image_computation``."""
        return self.enable_control_image_computation

    @enableControlImageComputation.setter
    def enableControlImageComputation(self, value: bool | None) -> None:
        self.enable_control_image_computation = value
