# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Unpack

from genai_runtime.models.base import define, wire_field

from ._config import MethodConfig

if TYPE_CHECKING:
    from ._dicts import DownloadMediaConfigDict


@define(init=False, kw_only=True)
class DownloadMediaConfig(MethodConfig):
    """Settings of `client.file_search_stores.download_media`.

    Source: https://ai.google.dev/api/file-search/file-search-stores

    Attributes:
        http_options: How this call speaks HTTP, over what the client says.
        on_progress: Called with the bytes received so far and the total, None while that is unknown.
        progress: True shows a bar, in a terminal or a notebook (extra `progress`).
    """

    on_progress: Callable[[int, int | None], object] | None = wire_field("python", "sdk")
    """Called with the bytes received so far and the total, None while that is unknown."""
    progress: bool | None = wire_field("boolean", "sdk")
    """True shows a bar, in a terminal or a notebook (extra `progress`)."""

    def __init__(self, **fields: Unpack[DownloadMediaConfigDict]) -> None: ...
