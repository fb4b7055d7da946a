# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class BaseEnvironmentCodec(UnionCodec):
    """The environment that each run begins with: settings, or the id of one.

    One of ``InteractionsEnvironmentConfig`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "InteractionsEnvironmentConfig"),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return InteractionsEnvironmentConfig.from_dict(v)
        return BaseEnvironmentCodec.read(v, "BaseEnvironment")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        return BaseEnvironmentCodec.other(v, where, backend)


if TYPE_CHECKING:
    BaseEnvironment: TypeAlias = "InteractionsEnvironmentConfig | str"
else:
    BaseEnvironment = BaseEnvironmentCodec

from .interactions_environment_config import InteractionsEnvironmentConfig

BaseEnvironmentCodec._DEFAULT = InteractionsEnvironmentConfig
_CLASSES: frozenset[type[Any]] = frozenset((InteractionsEnvironmentConfig,))
BaseEnvironmentCodec._CLASSES = _CLASSES
