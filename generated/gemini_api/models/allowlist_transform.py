# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_list, check_object, check_str
from genai_runtime.models.codecs import decode_list, decode_object, decode_str
from genai_runtime.models.unions import UnionCodec


class AllowlistTransformCodec(UnionCodec):
    """Headers that are put into requests, as an object or as several.

    One of ``list[dict[str, str]]`` and ``dict[str, str]``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("list", ("map", ("string",))),
        ("map", ("string",)),
    )
    _FREE_FORM: ClassVar[tuple[Any, ...] | None] = ("map", ("string",))

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is dict:
            return {
                k: i if i.__class__ is str else decode_str(i)
                for k, i in (v if v.__class__ is dict else decode_object(v)).items()
                if i is not None
            }
        if kind is list:
            return [
                {
                    k1: i1 if i1.__class__ is str else decode_str(i1)
                    for k1, i1 in (i if i.__class__ is dict else decode_object(i)).items()
                    if i1 is not None
                }
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return AllowlistTransformCodec.read(v, "AllowlistTransform")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is list:
            return [
                {
                    k1: i1 if i1.__class__ is str else str.__str__(check_str(i1, where))
                    for k1, i1 in (i0 if i0.__class__ is dict else check_object(i0, where)).items()
                }
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return AllowlistTransformCodec.other(v, where, backend)


if TYPE_CHECKING:
    AllowlistTransform: TypeAlias = "list[dict[str, str]] | dict[str, str]"
else:
    AllowlistTransform = AllowlistTransformCodec
