"""The classes behind ``client.interactions`` and its neighbours by google-genai's names, for who patches them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..interactions import AsyncInteractionAuthTokens as AsyncGeminiNextGenAuthTokens
from ..interactions import AsyncInteractions as AsyncGeminiNextGenInteractions
from ..interactions import InteractionAuthTokens as GeminiNextGenAuthTokens
from ..interactions import Interactions as GeminiNextGenInteractions

if TYPE_CHECKING:
    from .._interactions_errors import APIConnectionError as APIConnectionError
    from .._interactions_errors import APIError as APIError
    from .._interactions_errors import APIWebSocketError as APIWebSocketError
    from ..interactions import ClientEvent as ClientEvent
    from ..interactions import ServerEvent as ServerEvent
    from ..live_interactions import InteractionWebSocketConnection as InteractionWebSocketConnection

__all__ = [
    "AsyncGeminiNextGenAuthTokens",
    "AsyncGeminiNextGenInteractions",
    "GeminiNextGenAuthTokens",
    "GeminiNextGenInteractions",
]

_PREFIX = "GeminiNextGen"
#: The modules of further names; resources have a prefix there.
_MODULES = {
    "APIConnectionError": "genai._interactions_errors",
    "APIError": "genai._interactions_errors",
    "APIWebSocketError": "genai._interactions_errors",
    "ClientEvent": "genai.interactions",
    "InteractionWebSocketConnection": "genai.live_interactions",
    "ServerEvent": "genai.interactions",
    f"{_PREFIX}Agents": "gemini_api.resources.agents",
    f"{_PREFIX}Credentials": "gemini_api.resources.credentials",
    f"{_PREFIX}Decisions": "gemini_api.resources.decisions",
    f"{_PREFIX}EnvironmentFiles": "genai.environments",
    f"{_PREFIX}Environments": "genai.environments",
    f"{_PREFIX}Triggers": "gemini_api.resources.triggers",
    f"{_PREFIX}Voices": "gemini_api.resources.voices",
    f"{_PREFIX}Webhooks": "gemini_api.resources.webhooks",
}


def __getattr__(name: str) -> Any:
    place = _MODULES.get(name) or _MODULES.get(name.removeprefix("Async"))
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(place), name.replace(_PREFIX, ""))
