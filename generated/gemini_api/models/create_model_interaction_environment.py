# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class CreateModelInteractionEnvironmentCodec(UnionCodec):
    """The environment to work in: settings, or the id of one.

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
        return CreateModelInteractionEnvironmentCodec.read(v, "CreateModelInteractionEnvironment")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        return CreateModelInteractionEnvironmentCodec.other(v, where, backend)


if TYPE_CHECKING:
    CreateModelInteractionEnvironment: TypeAlias = "InteractionsEnvironmentConfig | str"
else:
    CreateModelInteractionEnvironment = CreateModelInteractionEnvironmentCodec

from .interactions_environment_config import InteractionsEnvironmentConfig

CreateModelInteractionEnvironmentCodec._DEFAULT = InteractionsEnvironmentConfig
_CLASSES: frozenset[type[Any]] = frozenset((InteractionsEnvironmentConfig,))
CreateModelInteractionEnvironmentCodec._CLASSES = _CLASSES
