"""``client.file_search_stores``: stores of documents that a model can search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemini_api.resources import file_search_stores as _rendered
from gemini_api.resources.documents import AsyncDocuments, Documents

from .transfers.settings import transport_settings

if TYPE_CHECKING:
    from genai_runtime.uploads import Upload

    from .transfers.upload import Uploading

__all__ = ["AsyncDocuments", "AsyncFileSearchStores", "Documents", "FileSearchStores"]


class _FileSearchStoresCore(_rendered._FileSearchStoresCore):
    """What sync and asyncio share."""

    def _start_upload(self, upload: Upload) -> Uploading:
        # Only uploads pay for what they stand on.
        from .transfers.upload import Uploading

        return Uploading(upload, transport_settings(self))


class FileSearchStores(_FileSearchStoresCore, _rendered.FileSearchStores):
    """Stores of documents that a model can search."""


class AsyncFileSearchStores(_FileSearchStoresCore, _rendered.AsyncFileSearchStores):
    """Stores of documents that a model can search. The asyncio twin of ``FileSearchStores``."""
