# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class WorldPromptCodec(UnionCodec):
    """What a world is like, as a text alone or in an object.

    One of ``WorldPromptContent`` and ``str``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "WorldPromptContent"),
        ("string",),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind is dict:
            return WorldPromptContent.from_dict(v)
        return WorldPromptCodec.read(v, "WorldPrompt")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is str:
            return v
        if kind in _CLASSES:
            return v.to_dict(backend)
        return WorldPromptCodec.other(v, where, backend)


if TYPE_CHECKING:
    WorldPrompt: TypeAlias = "WorldPromptContent | str"
else:
    WorldPrompt = WorldPromptCodec

from .world_prompt_content import WorldPromptContent

WorldPromptCodec._DEFAULT = WorldPromptContent
_CLASSES: frozenset[type[Any]] = frozenset((WorldPromptContent,))
WorldPromptCodec._CLASSES = _CLASSES
