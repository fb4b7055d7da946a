# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownFunctionResultSubcontent(UnknownVariant):
    """A variant of ``FunctionResultSubcontent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class FunctionResultSubcontentCodec(UnionCodec):
    """A content of what a function returned.

    One of ``AudioContent``, ``DocumentContent``, ``InteractionsFunction``, ``ImageContent``, ``TextContent`` and
    ``VideoContent``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "AudioContent"),
        ("model", "DocumentContent"),
        ("model", "InteractionsFunction"),
        ("model", "ImageContent"),
        ("model", "TextContent"),
        ("model", "VideoContent"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownFunctionResultSubcontent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return FunctionResultSubcontentCodec.other(v, where, backend)


if TYPE_CHECKING:
    FunctionResultSubcontent: TypeAlias = "AudioContent | DocumentContent | InteractionsFunction | ImageContent | TextContent | VideoContent | UnknownFunctionResultSubcontent"
else:
    FunctionResultSubcontent = FunctionResultSubcontentCodec

from .audio_content import AudioContent
from .document_content import DocumentContent
from .image_content import ImageContent
from .interactions_function import InteractionsFunction
from .text_content import TextContent
from .video_content import VideoContent

_MAPPING: dict[Any, Any] = {
    "audio": AudioContent,
    "document": DocumentContent,
    "function": InteractionsFunction,
    "image": ImageContent,
    "text": TextContent,
    "video": VideoContent,
}
FunctionResultSubcontentCodec._MAPPING = _MAPPING
FunctionResultSubcontentCodec._UNKNOWN = UnknownFunctionResultSubcontent
FunctionResultSubcontentCodec._SENT_BACK = True
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        AudioContent,
        DocumentContent,
        ImageContent,
        InteractionsFunction,
        TextContent,
        UnknownFunctionResultSubcontent,
        VideoContent,
    )
)
FunctionResultSubcontentCodec._CLASSES = _CLASSES
