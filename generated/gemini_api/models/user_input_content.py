# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownUserInputContent(UnknownVariant):
    """A variant of ``UserInputContent`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class UserInputContentCodec(UnionCodec):
    """A content that the user says, or the result of a function.

    One of ``AudioContent``, ``DocumentContent``, ``FunctionResultStep``, ``ImageContent``, ``TextContent`` and
    ``VideoContent``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "AudioContent"),
        ("model", "DocumentContent"),
        ("model", "FunctionResultStep"),
        ("model", "ImageContent"),
        ("model", "TextContent"),
        ("model", "VideoContent"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownUserInputContent).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return UserInputContentCodec.other(v, where, backend)


if TYPE_CHECKING:
    UserInputContent: TypeAlias = "AudioContent | DocumentContent | FunctionResultStep | ImageContent | TextContent | VideoContent | UnknownUserInputContent"
else:
    UserInputContent = UserInputContentCodec

from .audio_content import AudioContent
from .document_content import DocumentContent
from .function_result_step import FunctionResultStep
from .image_content import ImageContent
from .text_content import TextContent
from .video_content import VideoContent

_MAPPING: dict[Any, Any] = {
    "audio": AudioContent,
    "document": DocumentContent,
    "function_result": FunctionResultStep,
    "image": ImageContent,
    "text": TextContent,
    "video": VideoContent,
}
UserInputContentCodec._MAPPING = _MAPPING
UserInputContentCodec._UNKNOWN = UnknownUserInputContent
UserInputContentCodec._SENT_BACK = True
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        AudioContent,
        DocumentContent,
        FunctionResultStep,
        ImageContent,
        TextContent,
        UnknownUserInputContent,
        VideoContent,
    )
)
UserInputContentCodec._CLASSES = _CLASSES
