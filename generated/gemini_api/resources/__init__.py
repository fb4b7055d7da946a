"""The resources of the client, and their asyncio twins. Each is loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agents import Agents as Agents
    from .agents import AsyncAgents as AsyncAgents
    from .auth_tokens import AsyncTokens as AsyncTokens
    from .auth_tokens import Tokens as Tokens
    from .batches import AsyncBatches as AsyncBatches
    from .batches import Batches as Batches
    from .caches import AsyncCaches as AsyncCaches
    from .caches import Caches as Caches
    from .credentials import AsyncCredentials as AsyncCredentials
    from .credentials import Credentials as Credentials
    from .decisions import AsyncDecisions as AsyncDecisions
    from .decisions import Decisions as Decisions
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import Documents as Documents
    from .environment_files import AsyncEnvironmentFiles as AsyncEnvironmentFiles
    from .environment_files import EnvironmentFiles as EnvironmentFiles
    from .environments import AsyncEnvironments as AsyncEnvironments
    from .environments import Environments as Environments
    from .file_search_stores import AsyncFileSearchStores as AsyncFileSearchStores
    from .file_search_stores import FileSearchStores as FileSearchStores
    from .files import AsyncFiles as AsyncFiles
    from .files import Files as Files
    from .interaction_auth_tokens import AsyncInteractionAuthTokens as AsyncInteractionAuthTokens
    from .interaction_auth_tokens import InteractionAuthTokens as InteractionAuthTokens
    from .interactions import AsyncInteractions as AsyncInteractions
    from .interactions import Interactions as Interactions
    from .models import AsyncModels as AsyncModels
    from .models import Models as Models
    from .operations import AsyncOperations as AsyncOperations
    from .operations import Operations as Operations
    from .triggers import AsyncTriggers as AsyncTriggers
    from .triggers import Triggers as Triggers
    from .tunings import AsyncTunings as AsyncTunings
    from .tunings import Tunings as Tunings
    from .voices import AsyncVoices as AsyncVoices
    from .voices import Voices as Voices
    from .webhooks import AsyncWebhooks as AsyncWebhooks
    from .webhooks import Webhooks as Webhooks
else:
    # Modules that import each other must not be met half made by a second thread: one lock for all of them.
    _LOCK = RLock()
    _MODULES = {
        "Agents": "agents",
        "AsyncAgents": "agents",
        "AsyncTokens": "auth_tokens",
        "Tokens": "auth_tokens",
        "AsyncBatches": "batches",
        "Batches": "batches",
        "AsyncCaches": "caches",
        "Caches": "caches",
        "AsyncCredentials": "credentials",
        "Credentials": "credentials",
        "AsyncDecisions": "decisions",
        "Decisions": "decisions",
        "AsyncDocuments": "documents",
        "Documents": "documents",
        "AsyncEnvironmentFiles": "environment_files",
        "EnvironmentFiles": "environment_files",
        "AsyncEnvironments": "environments",
        "Environments": "environments",
        "AsyncFileSearchStores": "file_search_stores",
        "FileSearchStores": "file_search_stores",
        "AsyncFiles": "files",
        "Files": "files",
        "AsyncInteractionAuthTokens": "interaction_auth_tokens",
        "InteractionAuthTokens": "interaction_auth_tokens",
        "AsyncInteractions": "interactions",
        "Interactions": "interactions",
        "AsyncModels": "models",
        "Models": "models",
        "AsyncOperations": "operations",
        "Operations": "operations",
        "AsyncTriggers": "triggers",
        "Triggers": "triggers",
        "AsyncTunings": "tunings",
        "Tunings": "tunings",
        "AsyncVoices": "voices",
        "Voices": "voices",
        "AsyncWebhooks": "webhooks",
        "Webhooks": "webhooks",
    }

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})

    def __getattr__(name: str) -> Any:
        place = _MODULES.get(name)
        if place is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, _, original = place.partition(":")
        with _LOCK:
            value = getattr(import_module(f".{module}", __name__), original or name)
        globals()[name] = value
        return value


__all__ = [
    "Agents",
    "AsyncAgents",
    "AsyncBatches",
    "AsyncCaches",
    "AsyncCredentials",
    "AsyncDecisions",
    "AsyncDocuments",
    "AsyncEnvironmentFiles",
    "AsyncEnvironments",
    "AsyncFileSearchStores",
    "AsyncFiles",
    "AsyncInteractionAuthTokens",
    "AsyncInteractions",
    "AsyncModels",
    "AsyncOperations",
    "AsyncTokens",
    "AsyncTriggers",
    "AsyncTunings",
    "AsyncVoices",
    "AsyncWebhooks",
    "Batches",
    "Caches",
    "Credentials",
    "Decisions",
    "Documents",
    "EnvironmentFiles",
    "Environments",
    "FileSearchStores",
    "Files",
    "InteractionAuthTokens",
    "Interactions",
    "Models",
    "Operations",
    "Tokens",
    "Triggers",
    "Tunings",
    "Voices",
    "Webhooks",
]
