"""The resources of the client, and their asyncio twins. Each is loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

# ruff: noqa: F405
from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # In a module of its own, which no program loads: Python would read all of the imports, to make none of them.
    from ._exports import *  # noqa: F403
else:
    # Modules that import each other must not be met half made by a second thread: one lock for all of them.
    _LOCK = RLock()
    # Public names, each behind its module; what follows it is its name there, if that is another. They are looked for in
    # the text, those of dicts last: to make a dict of all takes longer than to find the few that a program uses.
    _NAMES = """
agents Agents
agents AsyncAgents
auth_tokens AsyncTokens
auth_tokens Tokens
batches AsyncBatches
batches Batches
caches AsyncCaches
caches Caches
credentials AsyncCredentials
credentials Credentials
decisions AsyncDecisions
decisions Decisions
documents AsyncDocuments
documents Documents
environment_files AsyncEnvironmentFiles
environment_files EnvironmentFiles
environments AsyncEnvironments
environments Environments
file_search_stores AsyncFileSearchStores
file_search_stores FileSearchStores
files AsyncFiles
files Files
interaction_auth_tokens AsyncInteractionAuthTokens
interaction_auth_tokens InteractionAuthTokens
interactions AsyncInteractions
interactions Interactions
models AsyncModels
models Models
operations AsyncOperations
operations Operations
triggers AsyncTriggers
triggers Triggers
tunings AsyncTunings
tunings Tunings
voices AsyncVoices
voices Voices
webhooks AsyncWebhooks
webhooks Webhooks
"""

    def __dir__() -> list[str]:
        return sorted({*globals(), *(line.split(" ")[1] for line in _NAMES.split("\n")[1:-1])})

    def __getattr__(name: str) -> Any:
        original, start = name, _NAMES.find(f" {name}\n")
        if start < 0:
            start = _NAMES.find(f" {name} ")
            if start < 0:
                raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
            original = _NAMES[start + len(name) + 2 : _NAMES.index("\n", start)]
        module = _NAMES[_NAMES.rindex("\n", 0, start) + 1 : start].partition(" ")[0]
        with _LOCK:
            value = getattr(import_module(f".{module}", __name__), original)
        globals()[name] = value
        return value


__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
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
