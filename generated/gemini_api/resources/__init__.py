"""The resources of the client, and their asyncio twins. Each is loaded when it is first asked for."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from importlib import import_module
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .auth_tokens import AsyncTokens as AsyncTokens
    from .auth_tokens import Tokens as Tokens
    from .batches import AsyncBatches as AsyncBatches
    from .batches import Batches as Batches
    from .caches import AsyncCaches as AsyncCaches
    from .caches import Caches as Caches
    from .documents import AsyncDocuments as AsyncDocuments
    from .documents import Documents as Documents
    from .file_search_stores import AsyncFileSearchStores as AsyncFileSearchStores
    from .file_search_stores import FileSearchStores as FileSearchStores
    from .files import AsyncFiles as AsyncFiles
    from .files import Files as Files
    from .models import AsyncModels as AsyncModels
    from .models import Models as Models
    from .operations import AsyncOperations as AsyncOperations
    from .operations import Operations as Operations
    from .tunings import AsyncTunings as AsyncTunings
    from .tunings import Tunings as Tunings
else:
    # Modules that import each other must not be met half made by a second thread: one lock for all of them.
    _LOCK = RLock()
    _MODULES = {
        "AsyncTokens": "auth_tokens",
        "Tokens": "auth_tokens",
        "AsyncBatches": "batches",
        "Batches": "batches",
        "AsyncCaches": "caches",
        "Caches": "caches",
        "AsyncDocuments": "documents",
        "Documents": "documents",
        "AsyncFileSearchStores": "file_search_stores",
        "FileSearchStores": "file_search_stores",
        "AsyncFiles": "files",
        "Files": "files",
        "AsyncModels": "models",
        "Models": "models",
        "AsyncOperations": "operations",
        "Operations": "operations",
        "AsyncTunings": "tunings",
        "Tunings": "tunings",
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
    "AsyncBatches",
    "AsyncCaches",
    "AsyncDocuments",
    "AsyncFileSearchStores",
    "AsyncFiles",
    "AsyncModels",
    "AsyncOperations",
    "AsyncTokens",
    "AsyncTunings",
    "Batches",
    "Caches",
    "Documents",
    "FileSearchStores",
    "Files",
    "Models",
    "Operations",
    "Tokens",
    "Tunings",
]
