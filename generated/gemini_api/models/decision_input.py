# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class DecisionInputCodec(UnionCodec):
    """What is decided about: a text, or contents.

    One of ``DecisionInputContent``, ``list[DecisionInputContent]`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("union", "DecisionInputContent"),
        ("list", ("union", "DecisionInputContent")),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return DecisionInputContentCodec.from_dict(v)
        if kind is list:
            return [
                DecisionInputContentCodec.from_dict(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return DecisionInputCodec.read(v, "DecisionInput")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        if kind is list:
            return [
                DecisionInputContentCodec.to_dict(i0, where, backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return DecisionInputCodec.other(v, where, backend)


if TYPE_CHECKING:
    DecisionInput: TypeAlias = "DecisionInputContent | list[DecisionInputContent] | str"
else:
    DecisionInput = DecisionInputCodec

from .audio_content import AudioContent
from .decision_input_content import DecisionInputContent, DecisionInputContentCodec, UnknownDecisionInputContent
from .document_content import DocumentContent
from .image_content import ImageContent
from .text_content import TextContent
from .video_content import VideoContent

DecisionInputCodec._DEFAULT = DecisionInputContentCodec
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
DecisionInputCodec._CLASSES = _CLASSES
