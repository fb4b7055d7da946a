"""The handlers, by operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..call import Call
from . import caches, embed, files, generate, models, operations, stores

HANDLERS: dict[str, Callable[[Call], Any]] = {
    **models.HANDLERS,
    **generate.HANDLERS,
    **embed.HANDLERS,
    **files.HANDLERS,
    **caches.HANDLERS,
    **stores.HANDLERS,
    **operations.HANDLERS,
}
