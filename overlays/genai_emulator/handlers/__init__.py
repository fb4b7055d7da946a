"""The handlers of operations: one module for each resource, with its own ``HANDLERS`` by operation id.

A handler takes a :class:`~genai_emulator.call.Call` and returns the response's JSON, :class:`Events` or a Starlette
response; it raises :class:`~genai_emulator.errors.ApiError` for an error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..call import Call
from . import (
    auth_tokens,
    batches,
    caches,
    corpora,
    embed,
    files,
    generate,
    generated_files,
    interactions,
    models,
    operations,
    palm,
    permissions,
    predictions,
    stores,
    tuned_models,
)

HANDLERS: dict[str, Callable[[Call], Any]] = {
    **models.HANDLERS,
    **generate.HANDLERS,
    **embed.HANDLERS,
    **files.HANDLERS,
    **batches.HANDLERS,
    **caches.HANDLERS,
    **stores.HANDLERS,
    **operations.HANDLERS,
    **tuned_models.HANDLERS,
    **permissions.HANDLERS,
    **corpora.HANDLERS,
    **generated_files.HANDLERS,
    **auth_tokens.HANDLERS,
    **interactions.HANDLERS,
    **palm.HANDLERS,
    **predictions.HANDLERS,
}
