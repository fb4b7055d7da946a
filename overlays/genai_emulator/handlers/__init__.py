"""The handlers of operations: one module for each resource, with its own ``HANDLERS`` by operation id.

A handler takes a :class:`~genai_emulator.call.Call` and returns the response's JSON, :class:`Events` or a Starlette
response; it raises :class:`~genai_emulator.errors.ApiError` for an error.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..call import Call
from . import (
    agents,
    auth_tokens,
    batches,
    caches,
    corpora,
    credentials,
    decisions,
    embed,
    environment_files,
    environments,
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
    triggers,
    tuned_models,
    uploads,
    voices,
    webhooks,
)

#: What the agents of interactions have beside them, on both services.
NEIGHBOURS: dict[str, Callable[[Call], Any]] = {
    **agents.HANDLERS,
    **credentials.HANDLERS,
    **decisions.HANDLERS,
    **environment_files.HANDLERS,
    **environments.HANDLERS,
    **triggers.HANDLERS,
    **voices.HANDLERS,
    **webhooks.HANDLERS,
    "startEnvironmentFileUpload": uploads.upload,
}
HANDLERS: dict[str, Callable[[Call], Any]] = {
    **NEIGHBOURS,
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
