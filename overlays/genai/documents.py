"""``client.file_search_stores.documents``: the documents of a store."""

from __future__ import annotations

from gemini_api.resources.documents import AsyncDocuments, Documents

__all__ = ["AsyncDocuments", "Documents"]
