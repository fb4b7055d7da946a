# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class EnvironmentVariablesCodec(UnionCodec):
    """An environment variable, or its value.

    One of ``EnvironmentVariable`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "EnvironmentVariable"),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return EnvironmentVariable.from_dict(v)
        return EnvironmentVariablesCodec.read(v, "EnvironmentVariables")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        return EnvironmentVariablesCodec.other(v, where, backend)


if TYPE_CHECKING:
    EnvironmentVariables: TypeAlias = "EnvironmentVariable | str"
else:
    EnvironmentVariables = EnvironmentVariablesCodec

from .environment_variable import EnvironmentVariable

EnvironmentVariablesCodec._DEFAULT = EnvironmentVariable
_CLASSES: frozenset[type[Any]] = frozenset((EnvironmentVariable,))
EnvironmentVariablesCodec._CLASSES = _CLASSES
