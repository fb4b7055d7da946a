# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import define

from ._config import MethodConfig

if TYPE_CHECKING:
    from ._dicts import DeleteBatchJobConfigDict


@define(init=False, kw_only=True)
class DeleteBatchJobConfig(MethodConfig):
    """Settings of `client.batches.delete`.

    Source: https://ai.google.dev/api/batch-api

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    def __init__(self, **fields: Unpack[DeleteBatchJobConfigDict]) -> None: ...
