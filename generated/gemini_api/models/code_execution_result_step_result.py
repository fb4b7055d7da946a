# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class CodeExecutionResultStepResultCodec(UnionCodec):
    """What code gave: a text, or contents.

    One of ``list[InteractionsContent]`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("list", ("union", "InteractionsContent")),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is list:
            return [
                InteractionsContentCodec.from_dict(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return CodeExecutionResultStepResultCodec.read(v, "CodeExecutionResultStepResult")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is list:
            return [
                InteractionsContentCodec.to_dict(i0, where, backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return CodeExecutionResultStepResultCodec.other(v, where, backend)


if TYPE_CHECKING:
    CodeExecutionResultStepResult: TypeAlias = "list[InteractionsContent] | str"
else:
    CodeExecutionResultStepResult = CodeExecutionResultStepResultCodec

from .interactions_content import InteractionsContent, InteractionsContentCodec
