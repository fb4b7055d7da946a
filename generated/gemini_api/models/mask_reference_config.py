# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from genai_runtime.models.base import Backend, ModelBase, define, later, wire_field
from genai_runtime.models.codecs import decode_float, decode_int, decode_list, encode_float

if TYPE_CHECKING:
    from ._dicts import MaskReferenceConfigDict
    from .mask_reference_mode import MaskReferenceMode

later(globals(), "MaskReferenceMode")


@define(init=False, kw_only=True)
class MaskReferenceConfig(ModelBase):
    """Where the mask of an edit comes from.

    Attributes:
        mask_mode: Where the mask comes from.
        segmentation_classes: Numbers of the classes that a semantic mask covers. Also called ``segmentationClasses``.
        mask_dilation: How far the mask is widened, as a share of the image's width. Also called ``maskDilation``.
    """

    _CLOSED: ClassVar[bool] = True
    mask_mode: MaskReferenceMode | None = wire_field(("enum", "MaskReferenceMode"))
    """Where the mask comes from."""
    segmentation_classes: list[int] | None = wire_field(
        ("list", "integer"), "", ("segmentationClasses",), wire="maskClasses"
    )
    """Numbers of the classes that a semantic mask covers. Also called ``segmentationClasses``."""
    mask_dilation: float | None = wire_field("number", "", ("maskDilation",), wire="dilation")
    """How far the mask is widened, as a share of the image's width. Also called ``maskDilation``."""

    def __init__(self, **fields: Unpack[MaskReferenceConfigDict]) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self, get = cls.__new__(cls), data.get
        self._extra = None if cls._knows(data) else cls._unknown(data)
        v = get("maskMode")
        self.mask_mode = None if v is None else MaskReferenceMode._by_value.get(v) or MaskReferenceMode.decode(v)
        if (v := get("maskClasses")) is not None:
            v = [i if i.__class__ is int else decode_int(i) for i in (v if v.__class__ is list else decode_list(v))]
        self.segmentation_classes = v
        self.mask_dilation = v if (v := get("dilation")) is None or v.__class__ is float else decode_float(v)
        return self

    def to_dict(self, backend: Backend | None = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        v: Any
        if (v := self.mask_mode) is not None:
            out["maskMode"] = (v if v.__class__ is MaskReferenceMode else self._checked("mask_mode", v))._value_
        if (v := self.segmentation_classes) is not None:
            v = v if v.__class__ is list else self._checked("segmentation_classes", v)
            out["maskClasses"] = [
                i if i.__class__ is int else MaskReferenceConfig._checked("segmentation_classes", i, 1) for i in v
            ]
        if (v := self.mask_dilation) is not None:
            out["dilation"] = encode_float(v if v.__class__ is float else self._checked("mask_dilation", v))
        return {**self._extra, **out} if self._extra else out

    @property
    def segmentationClasses(self) -> list[int] | None:
        """Another name of ``segmentation_classes``."""
        return self.segmentation_classes

    @segmentationClasses.setter
    def segmentationClasses(self, value: list[int] | None) -> None:
        self.segmentation_classes = value

    @property
    def maskDilation(self) -> float | None:
        """Another name of ``mask_dilation``."""
        return self.mask_dilation

    @maskDilation.setter
    def maskDilation(self, value: float | None) -> None:
        self.mask_dilation = value
