# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import define

from ._config import MethodConfig

if TYPE_CHECKING:
    from ._dicts import GetCachedContentConfigDict


@define(init=False, kw_only=True)
class GetCachedContentConfig(MethodConfig):
    """Settings of `client.caches.get`.

    Source: https://ai.google.dev/api/caching

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
    """

    def __init__(self, **fields: Unpack[GetCachedContentConfigDict]) -> None: ...
