# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownAgentTool(UnknownVariant):
    """A variant of ``AgentTool`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class AgentToolCodec(UnionCodec):
    """A tool that an agent may use.

    One of ``InteractionsCodeExecution``, ``InteractionsFunction``, ``InteractionsGoogleSearch``,
    ``InteractionsMCPServer`` and ``InteractionsURLContext``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "InteractionsCodeExecution"),
        ("model", "InteractionsFunction"),
        ("model", "InteractionsGoogleSearch"),
        ("model", "InteractionsMCPServer"),
        ("model", "InteractionsURLContext"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownAgentTool).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return AgentToolCodec.other(v, where, backend)


if TYPE_CHECKING:
    AgentTool: TypeAlias = "InteractionsCodeExecution | InteractionsFunction | InteractionsGoogleSearch | InteractionsMCPServer | InteractionsURLContext | UnknownAgentTool"
else:
    AgentTool = AgentToolCodec

from .interactions_code_execution import InteractionsCodeExecution
from .interactions_function import InteractionsFunction
from .interactions_google_search import InteractionsGoogleSearch
from .interactions_mcp_server import InteractionsMCPServer
from .interactions_url_context import InteractionsURLContext

_MAPPING: dict[Any, Any] = {
    "code_execution": InteractionsCodeExecution,
    "function": InteractionsFunction,
    "google_search": InteractionsGoogleSearch,
    "mcp_server": InteractionsMCPServer,
    "url_context": InteractionsURLContext,
}
AgentToolCodec._MAPPING = _MAPPING
AgentToolCodec._UNKNOWN = UnknownAgentTool
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        InteractionsCodeExecution,
        InteractionsFunction,
        InteractionsGoogleSearch,
        InteractionsMCPServer,
        InteractionsURLContext,
        UnknownAgentTool,
    )
)
AgentToolCodec._CLASSES = _CLASSES
