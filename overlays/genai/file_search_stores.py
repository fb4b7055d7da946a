"""``client.file_search_stores``: stores of documents that a model can search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemini_api import models as _models
from gemini_api.api.file_search_stores import upload_to_file_search_store
from gemini_api.resources import file_search_stores as _rendered
from gemini_api.resources.documents import AsyncDocuments, Documents
from genai_runtime.arguments import named
from genai_runtime.models.checks import check_config

from ._uploading import Session, Uploading, settings_of

if TYPE_CHECKING:
    from gemini_api.models import (
        UploadSource,
        UploadToFileSearchStoreConfigOrDict,
        UploadToFileSearchStoreOperation,
    )
    from genai_runtime.transport import Request

    from ._source import Progress, Source

__all__ = ["AsyncDocuments", "AsyncFileSearchStores", "Documents", "FileSearchStores"]


class _FileSearchStoresCore(_rendered._FileSearchStoresCore):
    """What both worlds share: the requests, and what their answers mean."""

    def _uploading(
        self,
        name: str,
        file: Any,
        config: UploadToFileSearchStoreConfigOrDict | None,
        chunk_size: int | None,
        on_progress: Progress | None,
        session: Session | None,
    ) -> Uploading:
        checked = check_config(config, _models.UploadToFileSearchStoreConfig)
        options = self._options(checked)
        store = named(name, "file_search_store_name")

        def start(source: Source, mime_type: str) -> Request:
            wire: dict[str, Any] = {}
            if checked is not None:
                checked._to_request(wire, {}, self._convert)
            body = _models.UploadToFileSearchStoreRequest.from_dict(wire)
            return upload_to_file_search_store.build_upload(
                file_search_store_name=store,
                body=body,
                size=source.size,
                mime_type=mime_type,
                file_name=source.name,
                options=options,
            )

        return Uploading(
            file,
            checked,
            options,
            settings_of(self),
            start,
            chunk_size=chunk_size,
            on_progress=on_progress,
            session=session,
        )


class FileSearchStores(_FileSearchStoresCore, _rendered.FileSearchStores):
    """Stores of documents that a model can search."""

    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: UploadSource,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        chunk_size: int | None = None,
        on_progress: Progress | None = None,
        session: Session | None = None,
    ) -> UploadToFileSearchStoreOperation:
        """Upload a document of at most 100 MB into a store, where it is cut into chunks and embedded.

        It is in the store once the operation that this returns is done: ``client.operations.wait(operation)``.

        Args:
            file_search_store_name: The store's id or resource name.
            file: A path, a file object opened for reading bytes, or bytes.
            config: An ``UploadToFileSearchStoreConfig``, or a dict of its fields.
            chunk_size: Bytes of one request, rounded up to what the server asks for; everything in one by default.
            on_progress: Called with the bytes sent so far and their total.
            session: An interrupted upload of the same file, to go on with.

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        uploading = self._uploading(file_search_store_name, file, config, chunk_size, on_progress, session)
        return upload_to_file_search_store.parse(uploading.run(self._transport))


class AsyncFileSearchStores(_FileSearchStoresCore, _rendered.AsyncFileSearchStores):
    """Stores of documents that a model can search. The asyncio twin of ``FileSearchStores``."""

    async def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: UploadSource,
        config: UploadToFileSearchStoreConfigOrDict | None = None,
        chunk_size: int | None = None,
        on_progress: Progress | None = None,
        session: Session | None = None,
    ) -> UploadToFileSearchStoreOperation:
        """Upload a document into a store: see :meth:`FileSearchStores.upload_to_file_search_store`."""
        uploading = self._uploading(file_search_store_name, file, config, chunk_size, on_progress, session)
        return upload_to_file_search_store.parse(await uploading.arun(self._transport))
