# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownInteractionAgentConfig(UnknownVariant):
    """A variant of ``InteractionAgentConfig`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class InteractionAgentConfigCodec(UnionCodec):
    """Settings of an agent, by its kind.

    One of ``AntigravityAgentConfig``, ``CodeMenderAgentConfig``, ``DeepResearchAgentConfig`` and
    ``DynamicAgentConfig``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "AntigravityAgentConfig"),
        ("model", "CodeMenderAgentConfig"),
        ("model", "DeepResearchAgentConfig"),
        ("model", "DynamicAgentConfig"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownInteractionAgentConfig).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return InteractionAgentConfigCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionAgentConfig: TypeAlias = "AntigravityAgentConfig | CodeMenderAgentConfig | DeepResearchAgentConfig | DynamicAgentConfig | UnknownInteractionAgentConfig"
else:
    InteractionAgentConfig = InteractionAgentConfigCodec

from .antigravity_agent_config import AntigravityAgentConfig
from .code_mender_agent_config import CodeMenderAgentConfig
from .deep_research_agent_config import DeepResearchAgentConfig
from .dynamic_agent_config import DynamicAgentConfig

_MAPPING: dict[Any, Any] = {
    "antigravity": AntigravityAgentConfig,
    "code-mender": CodeMenderAgentConfig,
    "deep-research": DeepResearchAgentConfig,
    "dynamic": DynamicAgentConfig,
}
InteractionAgentConfigCodec._MAPPING = _MAPPING
InteractionAgentConfigCodec._UNKNOWN = UnknownInteractionAgentConfig
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        AntigravityAgentConfig,
        CodeMenderAgentConfig,
        DeepResearchAgentConfig,
        DynamicAgentConfig,
        UnknownInteractionAgentConfig,
    )
)
InteractionAgentConfigCodec._CLASSES = _CLASSES
