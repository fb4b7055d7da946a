# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from genai_runtime.models.base import Backend, define, wire_field
from genai_runtime.models.unions import UnionCodec, UnknownVariant


@define(init=False, kw_only=True)
class UnknownInteractionsTool(UnknownVariant):
    """A variant of ``InteractionsTool`` that this package does not know: what was sent, which goes back as it came.

    Attributes:
        type: What tells which variant it is. Type checkers take it for ``"UNKNOWN"``, so that a comparison with a
            known one leaves that variant alone.
    """

    type: Literal["UNKNOWN"] = wire_field("any", "required", wire="type")

    def __init__(self, *, type: Any = None, **fields: Any) -> None: ...


class InteractionsToolCodec(UnionCodec):
    """A tool that a model may use.

    One of ``InteractionsCodeExecution``, ``InteractionsComputerUse``, ``InteractionsFileSearch``,
    ``InteractionsFunction``, ``InteractionsGoogleMaps``, ``InteractionsGoogleSearch``, ``InteractionsMCPServer``,
    ``InteractionsRetrieval``, ``ToolSearch`` and ``InteractionsURLContext``. Objects are told apart by ``type``.
    """

    __slots__ = ()

    _BRANCHES: ClassVar[tuple[tuple[Any, ...], ...]] = (
        ("model", "InteractionsCodeExecution"),
        ("model", "InteractionsComputerUse"),
        ("model", "InteractionsFileSearch"),
        ("model", "InteractionsFunction"),
        ("model", "InteractionsGoogleMaps"),
        ("model", "InteractionsGoogleSearch"),
        ("model", "InteractionsMCPServer"),
        ("model", "InteractionsRetrieval"),
        ("model", "ToolSearch"),
        ("model", "InteractionsURLContext"),
    )
    _DISCRIMINATOR: ClassVar[tuple[str, str] | None] = ("type", "type")

    @staticmethod
    def from_dict(v: Any) -> Any:
        return (_MAPPING.get(v.get("type")) or UnknownInteractionsTool).from_dict(v)

    @staticmethod
    def to_dict(v: Any, where: str, backend: Backend | None = None) -> Any:
        kind = v.__class__
        if kind in _CLASSES:
            return v.to_dict(backend)
        return InteractionsToolCodec.other(v, where, backend)


if TYPE_CHECKING:
    InteractionsTool: TypeAlias = "InteractionsCodeExecution | InteractionsComputerUse | InteractionsFileSearch | InteractionsFunction | InteractionsGoogleMaps | InteractionsGoogleSearch | InteractionsMCPServer | InteractionsRetrieval | ToolSearch | InteractionsURLContext | UnknownInteractionsTool"
else:
    InteractionsTool = InteractionsToolCodec

from .interactions_code_execution import InteractionsCodeExecution
from .interactions_computer_use import InteractionsComputerUse
from .interactions_file_search import InteractionsFileSearch
from .interactions_function import InteractionsFunction
from .interactions_google_maps import InteractionsGoogleMaps
from .interactions_google_search import InteractionsGoogleSearch
from .interactions_mcp_server import InteractionsMCPServer
from .interactions_retrieval import InteractionsRetrieval
from .interactions_url_context import InteractionsURLContext
from .tool_search import ToolSearch

_MAPPING: dict[Any, Any] = {
    "code_execution": InteractionsCodeExecution,
    "computer_use": InteractionsComputerUse,
    "file_search": InteractionsFileSearch,
    "function": InteractionsFunction,
    "google_maps": InteractionsGoogleMaps,
    "google_search": InteractionsGoogleSearch,
    "mcp_server": InteractionsMCPServer,
    "retrieval": InteractionsRetrieval,
    "tool_search": ToolSearch,
    "url_context": InteractionsURLContext,
}
InteractionsToolCodec._MAPPING = _MAPPING
InteractionsToolCodec._UNKNOWN = UnknownInteractionsTool
_CLASSES: frozenset[type[Any]] = frozenset(
    (
        InteractionsCodeExecution,
        InteractionsComputerUse,
        InteractionsFileSearch,
        InteractionsFunction,
        InteractionsGoogleMaps,
        InteractionsGoogleSearch,
        InteractionsMCPServer,
        InteractionsRetrieval,
        InteractionsURLContext,
        ToolSearch,
        UnknownInteractionsTool,
    )
)
InteractionsToolCodec._CLASSES = _CLASSES
