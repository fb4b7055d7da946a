"""Classes of ``agents`` under google-genai's names, each loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.models.base import later
from genai_runtime.models.typed_dicts import TypedDict

if TYPE_CHECKING:
    from ..models import Agent as Agent
    from ..models import AgentDict
    from ..models import AgentDict as AgentCreateParams
    from ..models import AgentDict as AgentParam
    from ..models import AgentListResponse as AgentListResponse
    from ..models import AgentTool as AgentTool
    from ..models import AgentToolDict as AgentToolParam
    from ..models import AntigravityAgentConfig as AgentConfig
    from ..models import AntigravityAgentConfigDict as AgentConfigParam
    from ..models import BaseEnvironment as BaseEnvironment
    from ..models import BaseEnvironmentDict as BaseEnvironmentParam
    from ..models import InteractionsEmpty as AgentDeleteResponse

later(globals(), "..models:AgentDict")


class AgentListParams(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``AgentListParams``."""

    api_version: str
    page_size: int
    page_token: str
    parent: str


class CreateAgentRequestParam(TypedDict, total=False):
    """What may be given as a dict where google-genai has ``CreateAgentRequestParam``."""

    body: AgentDict
    api_version: str


if not TYPE_CHECKING:
    _NAMES = {
        "Agent": "Agent",
        "AgentConfig": "AntigravityAgentConfig",
        "AgentConfigParam": "AntigravityAgentConfigDict",
        "AgentCreateParams": "AgentDict",
        "AgentDeleteResponse": "InteractionsEmpty",
        "AgentListResponse": "AgentListResponse",
        "AgentParam": "AgentDict",
        "AgentTool": "AgentTool",
        "AgentToolParam": "AgentToolDict",
        "BaseEnvironment": "BaseEnvironment",
        "BaseEnvironmentParam": "BaseEnvironmentDict",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_NAMES})

    def __getattr__(name: str) -> Any:
        original = _NAMES.get(name)
        if original is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        place, _, original = original.rpartition(":")
        value = globals()[name] = getattr(import_module(place or "..models", __package__), original)
        return value


__all__ = [
    "Agent",
    "AgentConfig",
    "AgentConfigParam",
    "AgentCreateParams",
    "AgentDeleteResponse",
    "AgentListParams",
    "AgentListResponse",
    "AgentParam",
    "AgentTool",
    "AgentToolParam",
    "BaseEnvironment",
    "BaseEnvironmentParam",
    "CreateAgentRequestParam",
]
