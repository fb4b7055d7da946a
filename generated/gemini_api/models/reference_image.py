# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownReferenceImage(UnknownVariant):
    """A variant of ``ReferenceImage`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        reference_type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    reference_type: Literal["UNKNOWN"] = wire_field("any", "required", wire="referenceType")

    def __init__(self, *, reference_type: Any = None, **fields: Any) -> None: ...


class ReferenceImageCodec(UnionCodec):
    """An image that an edit refers to.

    One of ``RawReferenceImage``, ``MaskReferenceImage``, ``ControlReferenceImage``, ``StyleReferenceImage``,
    ``SubjectReferenceImage`` and ``ContentReferenceImage``. Objects are told apart by ``reference_type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "RawReferenceImage"),
        ("model", "MaskReferenceImage"),
        ("model", "ControlReferenceImage"),
        ("model", "StyleReferenceImage"),
        ("model", "SubjectReferenceImage"),
        ("model", "ContentReferenceImage"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("referenceType", "reference_type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("referenceType")) or UnknownReferenceImage).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return ReferenceImageCodec.other(v, where, backend)


if TYPE_CHECKING:
    ReferenceImage: TypeAlias = "RawReferenceImage | MaskReferenceImage | ControlReferenceImage | StyleReferenceImage | SubjectReferenceImage | ContentReferenceImage | UnknownReferenceImage"
else:
    ReferenceImage = ReferenceImageCodec

from .content_reference_image import ContentReferenceImage
from .control_reference_image import ControlReferenceImage
from .mask_reference_image import MaskReferenceImage
from .raw_reference_image import RawReferenceImage
from .style_reference_image import StyleReferenceImage
from .subject_reference_image import SubjectReferenceImage

_MAPPING: dict[Any, Any] = {
    "REFERENCE_TYPE_RAW": RawReferenceImage,
    "REFERENCE_TYPE_MASK": MaskReferenceImage,
    "REFERENCE_TYPE_CONTROL": ControlReferenceImage,
    "REFERENCE_TYPE_STYLE": StyleReferenceImage,
    "REFERENCE_TYPE_SUBJECT": SubjectReferenceImage,
    "REFERENCE_TYPE_CONTENT": ContentReferenceImage,
}
ReferenceImageCodec._MAPPING = _MAPPING
ReferenceImageCodec._UNKNOWN = UnknownReferenceImage
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ContentReferenceImage,
        ControlReferenceImage,
        MaskReferenceImage,
        RawReferenceImage,
        StyleReferenceImage,
        SubjectReferenceImage,
        UnknownReferenceImage,
    )
)
ReferenceImageCodec._CLASSES = _CLASSES
