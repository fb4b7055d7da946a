"""The model ``ControlReferenceConfig``."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from attrs.setters import NO_OP

from genai_runtime.models.base import Model as _Base
from genai_runtime.models.base import field as _field
from genai_runtime.models.checks import check_bool, check_enum

if TYPE_CHECKING:
    from typing import Self


def _control_type(value: ControlReferenceType | str | None) -> ControlReferenceType | None:
    return None if value is None else check_enum(value, "ControlReferenceConfig.control_type", ControlReferenceType)


@define(kw_only=True, on_setattr=NO_OP, eq=False, repr=False, getstate_setstate=False)
class ControlReferenceConfig(_Base):
    """What of a reference image steers the new one.

    Attributes:
        control_type: Whether edges, lines or a face are followed.
        enable_control_image_computation: True has the edges or lines found in the image; false takes it for them.
    """

    _FIELDS: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("control_type", "controlType", ("enum", "ControlReferenceType"), "sdk", ()),
        ("enable_control_image_computation", "enableControlImageComputation", ("boolean",), "sdk", ()),
    )
    _CLOSED: ClassVar[bool] = True

    control_type: ControlReferenceType | None = _field(default=None, converter=_control_type)
    enable_control_image_computation: bool | None = None

    if not TYPE_CHECKING:

        def __init__(self, *, control_type=None, enable_control_image_computation=None, **_others):
            self._extra = None
            self.control_type = (
                control_type
                if control_type is None or control_type.__class__ is ControlReferenceType
                else _control_type(control_type)
            )
            self.enable_control_image_computation = (
                enable_control_image_computation
                if enable_control_image_computation is None or enable_control_image_computation.__class__ is bool
                else check_bool(
                    enable_control_image_computation, "ControlReferenceConfig.enable_control_image_computation"
                )
            )
            if _others:
                self._take(_others)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        out: Any = self
        out._extra = None if data.keys() <= _KEYS else {k: v for k, v in data.items() if k not in _KEYS}
        out.control_type = None
        out.enable_control_image_computation = None
        return self

    def to_dict(self, backend: str | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if self._extra:
            out = {**self._extra, **out}
        return out


_KEYS: frozenset[str] = frozenset()

from .control_reference_type import ControlReferenceType
