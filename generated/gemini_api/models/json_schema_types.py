# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_enum, check_list
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class JSONSchemaTypesCodec(UnionCodec):
    """A type, or a list of types.

    One of ``JSONSchemaType`` and ``list[JSONSchemaType]``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("enum", "JSONSchemaType"),
        ("list", ("enum", "JSONSchemaType")),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return JSONSchemaType._by_value.get(v) or JSONSchemaType.decode(v)
        if kind is list:
            return [
                JSONSchemaType._by_value.get(i) or JSONSchemaType.decode(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return JSONSchemaTypesCodec.read(v, "JSONSchemaTypes")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is JSONSchemaType:
            return v._value_
        if kind is list:
            return [
                (i0 if i0.__class__ is JSONSchemaType else check_enum(i0, where, JSONSchemaType))._value_
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return JSONSchemaTypesCodec.other(v, where, backend)


if TYPE_CHECKING:
    JSONSchemaTypes: TypeAlias = "JSONSchemaType | list[JSONSchemaType]"
else:
    JSONSchemaTypes = JSONSchemaTypesCodec

from .json_schema_type import JSONSchemaType
