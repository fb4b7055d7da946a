# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownThoughtSummaryContent(UnknownVariant):
    """A variant of ``ThoughtSummaryContent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class ThoughtSummaryContentCodec(UnionCodec):
    """A text or an image of a summary.

    One of ``ImageContent`` and ``TextContent``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ImageContent"),
        ("model", "TextContent"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownThoughtSummaryContent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return ThoughtSummaryContentCodec.other(v, where, backend)


if TYPE_CHECKING:
    ThoughtSummaryContent: TypeAlias = "ImageContent | TextContent | UnknownThoughtSummaryContent"
else:
    ThoughtSummaryContent = ThoughtSummaryContentCodec

from .image_content import ImageContent
from .text_content import TextContent

_MAPPING: dict[Any, Any] = {
    "image": ImageContent,
    "text": TextContent,
}
ThoughtSummaryContentCodec._MAPPING = _MAPPING
ThoughtSummaryContentCodec._UNKNOWN = UnknownThoughtSummaryContent
ThoughtSummaryContentCodec._SENT_BACK = True
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        ImageContent,
        TextContent,
        UnknownThoughtSummaryContent,
    )
)
ThoughtSummaryContentCodec._CLASSES = _CLASSES
