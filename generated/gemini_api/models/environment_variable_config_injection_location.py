# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.checks import check_enum, check_list
from genai_runtime.models.codecs import decode_list
from genai_runtime.models.unions import UnionCodec


class EnvironmentVariableConfigInjectionLocationCodec(UnionCodec):
    """A part of a request, or several.

    One of ``InjectionLocationEnum`` and ``list[InjectionLocationEnum]``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("enum", "InjectionLocationEnum"),
        ("list", ("enum", "InjectionLocationEnum")),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return InjectionLocationEnum._by_value.get(v) or InjectionLocationEnum.decode(v)
        if kind is list:
            return [
                InjectionLocationEnum._by_value.get(i) or InjectionLocationEnum.decode(i)
                for i in (v if v.__class__ is list else decode_list(v))
                if i is not None
            ]
        return EnvironmentVariableConfigInjectionLocationCodec.read(v, "EnvironmentVariableConfigInjectionLocation")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is InjectionLocationEnum:
            return v._value_
        if kind is list:
            return [
                (i0 if i0.__class__ is InjectionLocationEnum else check_enum(i0, where, InjectionLocationEnum))._value_
                for i0 in (v if v.__class__ is list else check_list(v, where))
            ]
        return EnvironmentVariableConfigInjectionLocationCodec.other(v, where, backend)


if TYPE_CHECKING:
    EnvironmentVariableConfigInjectionLocation: TypeAlias = "InjectionLocationEnum | list[InjectionLocationEnum]"
else:
    EnvironmentVariableConfigInjectionLocation = EnvironmentVariableConfigInjectionLocationCodec

from .injection_location_enum import InjectionLocationEnum
