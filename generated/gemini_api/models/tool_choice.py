# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from genai_runtime.models.base import Backend
from genai_runtime.models.unions import UnionCodec


class ToolChoiceCodec(UnionCodec):
    """Whether tools are used, and which.

    One of ``ToolChoiceConfig`` and ``ToolChoiceType``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "ToolChoiceConfig"),
        ("enum", "ToolChoiceType"),
    )

    @staticmethod
    def from_dict(v: Any) -> Any:
        kind = v.__class__
        if kind is str:
            return ToolChoiceType._by_value.get(v) or ToolChoiceType.decode(v)
        if kind is dict:
            return ToolChoiceConfig.from_dict(v)
        return ToolChoiceCodec.read(v, "ToolChoice")

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind is ToolChoiceType:
            return v._value_
        if kind in _CLASSES:
            return v.to_dict(backend)
        return ToolChoiceCodec.other(v, where, backend)


if TYPE_CHECKING:
    ToolChoice: TypeAlias = "ToolChoiceConfig | ToolChoiceType"
else:
    ToolChoice = ToolChoiceCodec

from .tool_choice_config import ToolChoiceConfig
from .tool_choice_type import ToolChoiceType

ToolChoiceCodec._DEFAULT = ToolChoiceConfig
_CLASSES: frozenset[type[Any]] = frozenset((ToolChoiceConfig,))
ToolChoiceCodec._CLASSES = _CLASSES
