# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list
from genai_runtime.models.codecs import decode_list, decode_object
from genai_runtime.models.unions import UnionCodec


class MCPServerToolResultStepResultUnionCodec(UnionCodec):
    """What an MCP server gave: an object, contents, or a text.

    One of ``dict[str, Any]``, ``list[FunctionResultSubcontent]`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("object",),
        ("list", ("union", "FunctionResultSubcontent")),
        ("string",),
    )
    _FREE_FORM: ClassVar[tuple[Any, ...] | None] = ("object",)

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return v if v.__class__ is dict else decode_object(v)
        if kind is list:
            return [
                FunctionResultSubcontentCodec.from_dict(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return MCPServerToolResultStepResultUnionCodec.read(v, "MCPServerToolResultStepResultUnion")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is list:
            return [
                FunctionResultSubcontentCodec.to_dict(i0, where, backend)
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return MCPServerToolResultStepResultUnionCodec.other(v, where, backend)


if TYPE_CHECKING:
    MCPServerToolResultStepResultUnion: TypeAlias = "dict[str, Any] | list[FunctionResultSubcontent] | str"
else:
    MCPServerToolResultStepResultUnion = MCPServerToolResultStepResultUnionCodec

from .function_result_subcontent import FunctionResultSubcontent, FunctionResultSubcontentCodec
