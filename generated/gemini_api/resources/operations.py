"""The resource ``operations``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING

from genai_runtime.resource import Resource

from .. import models as _models
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.resource import AsyncResourceCore, ResourceCore


class _OperationsCore(Resource):
    """The requests of ``operations``, without the sending."""


class Operations(_OperationsCore):
    """Work that goes on after its request has been answered."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport


class AsyncOperations(_OperationsCore):
    """Work that goes on after its request has been answered.

    The asyncio twin of ``Operations``.
    """

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport
