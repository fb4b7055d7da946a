# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list, check_model
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class ScoreQuestionInstructionsCodec(UnionCodec):
    """The question: a text, or contents.

    One of ``TextContent``, ``list[TextContent]`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "TextContent"),
        ("list", ("model", "TextContent")),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return TextContent.from_dict(v)
        if kind is list:
            return [TextContent.from_dict(i) for i in (v if v.__class__ is list else decode_list(v)) if i is not None]
        return ScoreQuestionInstructionsCodec.read(v, "ScoreQuestionInstructions")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        if kind is list:
            return [
                (i0 if i0.__class__ is TextContent else check_model(i0, where, TextContent)).to_dict(backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return ScoreQuestionInstructionsCodec.other(v, where, backend)


if TYPE_CHECKING:
    ScoreQuestionInstructions: TypeAlias = "TextContent | list[TextContent] | str"
else:
    ScoreQuestionInstructions = ScoreQuestionInstructionsCodec

from .text_content import TextContent

ScoreQuestionInstructionsCodec._DEFAULT = TextContent
_CLASSES: frozenset[type[Any]] = frozenset((TextContent,))
ScoreQuestionInstructionsCodec._CLASSES = _CLASSES
