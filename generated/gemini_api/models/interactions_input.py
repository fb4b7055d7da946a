# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class InteractionsInputCodec(UnionCodec):
    """What is said: a text, a content, contents, or steps.

    One of ``InteractionsContent``, ``list[InteractionsInputItem]`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("union", "InteractionsContent"),
        ("list", ("union", "InteractionsInputItem")),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return InteractionsContentCodec.from_dict(v)
        if kind is list:
            return [
                InteractionsInputItemCodec.from_dict(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return InteractionsInputCodec.read(v, "InteractionsInput")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        if kind is list:
            return [
                InteractionsInputItemCodec.to_dict(i0, where, backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return InteractionsInputCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionsInput: TypeAlias = "InteractionsContent | list[InteractionsInputItem] | str"
else:
    InteractionsInput = InteractionsInputCodec

from .audio_content import AudioContent
from .document_content import DocumentContent
from .image_content import ImageContent
from .interactions_content import InteractionsContent, InteractionsContentCodec, UnknownInteractionsContent
from .interactions_input_item import InteractionsInputItem, InteractionsInputItemCodec
from .text_content import TextContent
from .video_content import VideoContent

InteractionsInputCodec._DEFAULT = InteractionsContentCodec
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        AudioContent,
        DocumentContent,
        ImageContent,
        TextContent,
        UnknownInteractionsContent,
        VideoContent,
    )
)
InteractionsInputCodec._CLASSES = _CLASSES
