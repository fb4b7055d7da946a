# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownDecisionInputContent(UnknownVariant):
    """A variant of ``DecisionInputContent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class DecisionInputContentCodec(UnionCodec):
    """A content that is decided about.

    One of ``AudioContent``, ``DocumentContent``, ``ImageContent``, ``TextContent`` and ``VideoContent``. Objects are
    told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "AudioContent"),
        ("model", "DocumentContent"),
        ("model", "ImageContent"),
        ("model", "TextContent"),
        ("model", "VideoContent"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownDecisionInputContent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return DecisionInputContentCodec.other(v, where, backend)


if TYPE_CHECKING:
    DecisionInputContent: TypeAlias = (
        "AudioContent | DocumentContent | ImageContent | TextContent | VideoContent | UnknownDecisionInputContent"
    )
else:
    DecisionInputContent = DecisionInputContentCodec

from .audio_content import AudioContent
from .document_content import DocumentContent
from .image_content import ImageContent
from .text_content import TextContent
from .video_content import VideoContent

_MAPPING: dict[Any, Any] = {
    "audio": AudioContent,
    "document": DocumentContent,
    "image": ImageContent,
    "text": TextContent,
    "video": VideoContent,
}
DecisionInputContentCodec._MAPPING = _MAPPING
DecisionInputContentCodec._UNKNOWN = UnknownDecisionInputContent
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        AudioContent,
        DocumentContent,
        ImageContent,
        TextContent,
        UnknownDecisionInputContent,
        VideoContent,
    )
)
DecisionInputContentCodec._CLASSES = _CLASSES
