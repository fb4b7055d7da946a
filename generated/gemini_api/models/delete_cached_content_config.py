# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import define

from ._config import MethodConfig

if TYPE_CHECKING:
    from ._dicts import DeleteCachedContentConfigDict


@define(init=False, kw_only=True)
class DeleteCachedContentConfig(MethodConfig):
    """Settings of `client.caches.delete`.

    Source: https://ai.google.dev/api/caching

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    def __init__(self, **fields: Unpack[DeleteCachedContentConfigDict]) -> None: ...
