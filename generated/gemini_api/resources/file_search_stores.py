"""The resource ``file_search_stores``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_callback, check_config, check_list, check_model
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request
from genai_runtime.uploads import Session
from genai_runtime.uploads import Upload as _Upload

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT
from .documents import AsyncDocuments, Documents

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncPager, Pager, Response

    from ..api.file_search_stores import (
        create_file_search_store,
        delete_file_search_store,
        download_file_search_store_media,
        get_file_search_store,
        import_file,
        list_file_search_stores,
        upload_to_file_search_store,
    )
    from ..models import CustomMetadataOrDict, UploadToFileSearchStoreOperation
    from ..with_responses import (
        AsyncFileSearchStoresWithRawResponse,
        AsyncFileSearchStoresWithStreamingResponse,
        FileSearchStoresWithRawResponse,
        FileSearchStoresWithStreamingResponse,
    )
else:
    create_file_search_store = LazyModule("..api.file_search_stores.create_file_search_store", globals())
    delete_file_search_store = LazyModule("..api.file_search_stores.delete_file_search_store", globals())
    download_file_search_store_media = LazyModule(
        "..api.file_search_stores.download_file_search_store_media", globals()
    )
    get_file_search_store = LazyModule("..api.file_search_stores.get_file_search_store", globals())
    import_file = LazyModule("..api.file_search_stores.import_file", globals())
    list_file_search_stores = LazyModule("..api.file_search_stores.list_file_search_stores", globals())
    upload_to_file_search_store = LazyModule("..api.file_search_stores.upload_to_file_search_store", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _FileSearchStoresCore(Resource):
    """The requests of ``file_search_stores``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "get", "delete", "import_file"))

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "create": (
            "file_search_stores.create",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "get": (
            "file_search_stores.get",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "list": (
            "file_search_stores.list",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "delete": (
            "file_search_stores.delete",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "import_file": (
            "file_search_stores.import_file",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "upload_to_file_search_store": (
            "file_search_stores.upload_to_file_search_store",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "download_media": (
            "file_search_stores.download_media",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
    }

    def _create_request(self, config: _models.CreateFileSearchStoreConfig | None) -> Request:
        self._refuse_backend("create")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return create_file_search_store.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _get_request(self, name: str, config: _models.GetFileSearchStoreConfig | None) -> Request:
        self._refuse_backend("get")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_file_search_store.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _list_request(self, config: _models.ListFileSearchStoresConfig | None, page_token: str | None) -> Request:
        self._refuse_backend("list")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        return list_file_search_stores.assemble(
            query=query,
            options=None if config is None else self._options(config),
        )

    def _delete_request(self, name: str, config: _models.DeleteFileSearchStoreConfig | None) -> Request:
        self._refuse_backend("delete")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return delete_file_search_store.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _import_file_request(
        self,
        file_search_store_name: str,
        file_name: str,
        custom_metadata: Sequence[CustomMetadataOrDict] | None,
        config: _models.ImportFileConfig | None,
    ) -> Request:
        self._refuse_backend("import_file")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["fileName"] = self._convert.file_name(file_name)
        if custom_metadata is not None:
            body["customMetadata"] = [
                (
                    i0
                    if i0.__class__ is _models.CustomMetadata
                    else check_model(i0, "custom_metadata", _models.CustomMetadata)
                ).to_dict(self._backend)
                for i0 in check_list(custom_metadata, "custom_metadata", check_model, _models.CustomMetadata)
            ]
        return import_file.assemble(
            named(file_search_store_name, "file_search_store_name"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _upload_to_file_search_store_begin(
        self,
        file_search_store_name: str,
        file: Any,
        config: _models.UploadToFileSearchStoreConfig | None,
        chunk_size: int | None,
        on_progress: Callable[[int, int | None], object] | None,
        progress: bool | None,
        session: Session | None,
    ) -> Any:
        self._refuse_backend("upload_to_file_search_store")
        options = self._options(config)
        file_search_store_name = named(file_search_store_name, "file_search_store_name")

        def start(size: int | None, mime_type: str, file_name: str | None) -> Request:
            body: dict[str, Any] = {}
            if config is not None:
                config._to_request(body, {}, self._convert)
            return upload_to_file_search_store.build_upload(
                file_search_store_name=file_search_store_name,
                body=_models.UploadToFileSearchStoreRequest.from_dict(body),
                size=size,
                mime_type=mime_type,
                file_name=file_name,
                options=options,
            )

        return self._start_upload(_Upload(file, config, options, start, chunk_size, on_progress, session, progress))

    @staticmethod
    def _upload_to_file_search_store_answer(response: Response) -> UploadToFileSearchStoreOperation:
        return upload_to_file_search_store.parse(response)

    def _download_media_request(self, media_id: str, config: _models.DownloadMediaConfig | None) -> Request:
        self._refuse_backend("download_media")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return download_file_search_store_media.assemble(
            named(media_id, "media_id"),
            query=query,
            options=None if config is None else self._options(config),
        )


class FileSearchStores(_FileSearchStoresCore):
    """Stores of documents that a model can search."""

    if TYPE_CHECKING:
        with_raw_response: FileSearchStoresWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: FileSearchStoresWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @property
    def documents(self) -> Documents:
        """The documents of a file search store."""
        return Documents(self._core)

    def create(self, *, config: types.CreateFileSearchStoreConfigOrDict | None = None) -> types.FileSearchStore:
        """Makes an empty store.

        Args:
            config: A ``CreateFileSearchStoreConfig``, or a dict of its fields.

        Returns:
            The ``FileSearchStore``: a collection of documents, cut into chunks and embedded, that a model can search.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> store = client.file_search_stores.create(config={"display_name": "Manuals"})

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._create_request(check_config(config, _models.CreateFileSearchStoreConfig))
        return self._transport.call(request, create_file_search_store.parse)

    def get(self, name: str, *, config: types.GetFileSearchStoreConfigOrDict | None = None) -> types.FileSearchStore:
        """Reads the metadata of one store, with counts of its documents.

        Args:
            name: Id of the store: what follows `fileSearchStores/` in its name.
            config: A ``GetFileSearchStoreConfig``, or a dict of its fields.

        Returns:
            The ``FileSearchStore``: a collection of documents, cut into chunks and embedded, that a model can search.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> store = client.file_search_stores.get(store.name)
            >>> print(store.active_documents_count)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._get_request(name, check_config(config, _models.GetFileSearchStoreConfig))
        return self._transport.call(request, get_file_search_store.parse)

    def list(self, *, config: types.ListFileSearchStoresConfigOrDict | None = None) -> Pager[types.FileSearchStore]:
        """Lists the project's stores, a page at a time.

        Args:
            config: A ``ListFileSearchStoresConfig``, or a dict of its fields.

        Returns:
            A pager of ``FileSearchStore``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for store in client.file_search_stores.list():
            ...     print(store.name, store.display_name)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        checked = check_config(config, _models.ListFileSearchStoresConfig)
        return Pager(
            call=lambda request: self._transport.call(request, list_file_search_stores.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.file_search_stores,
            next_token=lambda page: page.next_page_token,
            name="file_search_stores",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def delete(self, name: str, *, config: types.DeleteFileSearchStoreConfigOrDict | None = None) -> None:
        """Deletes a store; with `force`, its documents too.

        Args:
            name: Id of the store: what follows `fileSearchStores/` in its name.
            config: A ``DeleteFileSearchStoreConfig``, or a dict of its fields.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.file_search_stores.delete(store.name, config={"force": True})

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._delete_request(name, check_config(config, _models.DeleteFileSearchStoreConfig))
        self._transport.call(request, delete_file_search_store.parse)

    def import_file(
        self,
        *,
        file_search_store_name: str,
        file_name: str,
        custom_metadata: Sequence[types.CustomMetadataOrDict] | None = None,
        config: types.ImportFileConfigOrDict | None = None,
    ) -> types.ImportFileOperation:
        """Puts an uploaded file into a store as a document: cut into chunks, embedded, and kept when the file expires.

        Args:
            file_search_store_name: Id of the store: what follows `fileSearchStores/` in its name.
            file_name: Resource name of the file, `files/{file}`.
            custom_metadata: Keys and values for filters to go by, at most 20.
            config: An ``ImportFileConfig``, or a dict of its fields.

        Returns:
            The ``ImportFileOperation``: the import of a file into a file search store, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = client.file_search_stores.import_file(
            ...     file_search_store_name=store.name, file_name=file.name
            ... )
            >>> operation = client.operations.wait(operation)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._import_file_request(
            file_search_store_name, file_name, custom_metadata, check_config(config, _models.ImportFileConfig)
        )
        return self._transport.call(request, import_file.parse)

    def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: types.UploadSource,
        config: types.UploadToFileSearchStoreConfigOrDict | None = None,
        chunk_size: int | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        progress: bool | None = None,
        session: Session | None = None,
    ) -> types.UploadToFileSearchStoreOperation:
        """Upload a document of at most 100 MB into a store, where it is cut into chunks and embedded.

        It is in the store once the operation that this returns is done: ``client.operations.wait(operation)``.

        Args:
            file_search_store_name: The store's id or resource name.
            file: A path, a file object opened for reading bytes, or bytes.
            config: An ``UploadToFileSearchStoreConfig``, or a dict of its fields.
            chunk_size: Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.
            on_progress: Called with the bytes sent so far and their total, None while that is unknown.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).
            session: An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.

        Returns:
            The ``UploadToFileSearchStoreOperation``: the processing of a file that was uploaded into a file search
            store, running or done.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type cannot be guessed, or the file is too large.
            UploadInterrupted: the server could not be made to take the rest.
            UploadSourceChanged: the file changed while it was sent.
            UploadIntegrityError: the server holds something else than was sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = client.file_search_stores.upload_to_file_search_store(
            ...     file_search_store_name=store.name, file="manual.txt"
            ... )
            >>> operation = client.operations.wait(operation)
            >>> print(operation.response.document_name)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        upload = self._upload_to_file_search_store_begin(
            file_search_store_name,
            file,
            check_config(config, _models.UploadToFileSearchStoreConfig),
            chunk_size,
            on_progress,
            progress,
            session,
        )
        return self._upload_to_file_search_store_answer(upload.run(self._transport))

    def download_media(self, media_id: str, *, config: types.DownloadMediaConfigOrDict | None = None) -> bytes:
        """Reads an image that a search found, by the `media_id` of its grounding chunk.

        Args:
            media_id: Id of the medium: what follows `media/` in its name.
            config: A ``DownloadMediaConfig``, or a dict of its fields.

        Returns:
            The bytes.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> picture = client.file_search_stores.download_media(media_id=media_id)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        checked = check_config(config, _models.DownloadMediaConfig)
        on_progress = check_callback(None if checked is None else checked.on_progress, "config.on_progress")
        download = self._transport.download(self._download_media_request(media_id, checked))
        return download.read_all(on_progress, checked is not None and checked.progress)


class AsyncFileSearchStores(_FileSearchStoresCore):
    """Stores of documents that a model can search.

    The asyncio twin of ``FileSearchStores``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncFileSearchStoresWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncFileSearchStoresWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    @property
    def documents(self) -> AsyncDocuments:
        """The documents of a file search store."""
        return AsyncDocuments(self._core)

    async def create(self, *, config: types.CreateFileSearchStoreConfigOrDict | None = None) -> types.FileSearchStore:
        """Makes an empty store.

        Args:
            config: A ``CreateFileSearchStoreConfig``, or a dict of its fields.

        Returns:
            The ``FileSearchStore``: a collection of documents, cut into chunks and embedded, that a model can search.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> store = await client.aio.file_search_stores.create(config={"display_name": "Manuals"})

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._create_request(check_config(config, _models.CreateFileSearchStoreConfig))
        return await self._transport.call(request, create_file_search_store.parse)

    async def get(
        self, name: str, *, config: types.GetFileSearchStoreConfigOrDict | None = None
    ) -> types.FileSearchStore:
        """Reads the metadata of one store, with counts of its documents.

        Args:
            name: Id of the store: what follows `fileSearchStores/` in its name.
            config: A ``GetFileSearchStoreConfig``, or a dict of its fields.

        Returns:
            The ``FileSearchStore``: a collection of documents, cut into chunks and embedded, that a model can search.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> store = await client.aio.file_search_stores.get(store.name)
            >>> print(store.active_documents_count)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._get_request(name, check_config(config, _models.GetFileSearchStoreConfig))
        return await self._transport.call(request, get_file_search_store.parse)

    @awaitable
    def list(
        self, *, config: types.ListFileSearchStoresConfigOrDict | None = None
    ) -> AsyncPager[types.FileSearchStore]:
        """Lists the project's stores, a page at a time.

        Args:
            config: A ``ListFileSearchStoresConfig``, or a dict of its fields.

        Returns:
            A pager of ``FileSearchStore``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for store in client.aio.file_search_stores.list():
            ...     print(store.name, store.display_name)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        checked = check_config(config, _models.ListFileSearchStoresConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(request, list_file_search_stores.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.file_search_stores,
            next_token=lambda page: page.next_page_token,
            name="file_search_stores",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def delete(self, name: str, *, config: types.DeleteFileSearchStoreConfigOrDict | None = None) -> None:
        """Deletes a store; with `force`, its documents too.

        Args:
            name: Id of the store: what follows `fileSearchStores/` in its name.
            config: A ``DeleteFileSearchStoreConfig``, or a dict of its fields.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.file_search_stores.delete(store.name, config={"force": True})

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._delete_request(name, check_config(config, _models.DeleteFileSearchStoreConfig))
        await self._transport.call(request, delete_file_search_store.parse)

    async def import_file(
        self,
        *,
        file_search_store_name: str,
        file_name: str,
        custom_metadata: Sequence[types.CustomMetadataOrDict] | None = None,
        config: types.ImportFileConfigOrDict | None = None,
    ) -> types.ImportFileOperation:
        """Puts an uploaded file into a store as a document: cut into chunks, embedded, and kept when the file expires.

        Args:
            file_search_store_name: Id of the store: what follows `fileSearchStores/` in its name.
            file_name: Resource name of the file, `files/{file}`.
            custom_metadata: Keys and values for filters to go by, at most 20.
            config: An ``ImportFileConfig``, or a dict of its fields.

        Returns:
            The ``ImportFileOperation``: the import of a file into a file search store, running or done.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = await client.aio.file_search_stores.import_file(
            ...     file_search_store_name=store.name, file_name=file.name
            ... )
            >>> operation = await client.aio.operations.wait(operation)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        request = self._import_file_request(
            file_search_store_name, file_name, custom_metadata, check_config(config, _models.ImportFileConfig)
        )
        return await self._transport.call(request, import_file.parse)

    async def upload_to_file_search_store(
        self,
        *,
        file_search_store_name: str,
        file: types.UploadSource,
        config: types.UploadToFileSearchStoreConfigOrDict | None = None,
        chunk_size: int | None = None,
        on_progress: Callable[[int, int | None], object] | None = None,
        progress: bool | None = None,
        session: Session | None = None,
    ) -> types.UploadToFileSearchStoreOperation:
        """Upload a document of at most 100 MB into a store, where it is cut into chunks and embedded.

        It is in the store once the operation that this returns is done: ``client.operations.wait(operation)``.

        Args:
            file_search_store_name: The store's id or resource name.
            file: A path, a file object opened for reading bytes, or bytes.
            config: An ``UploadToFileSearchStoreConfig``, or a dict of its fields.
            chunk_size: Bytes of one request, rounded up to what the server asks for (256 KiB). Default: all in one.
            on_progress: Called with the bytes sent so far and their total, None while that is unknown.
            progress: True for a bar, in a terminal or a notebook (extra ``progress``).
            session: An interrupted upload of the same file, to go on with: ``error.session``, or ``files.interrupted``.

        Returns:
            The ``UploadToFileSearchStoreOperation``: the processing of a file that was uploaded into a file search
            store, running or done.

        Raises:
            LocalFileNotFound: there is no such file; it is a FileNotFoundError as well.
            ArgumentError: the MIME type cannot be guessed, or the file is too large.
            UploadInterrupted: the server could not be made to take the rest.
            UploadSourceChanged: the file changed while it was sent.
            UploadIntegrityError: the server holds something else than was sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> operation = await client.aio.file_search_stores.upload_to_file_search_store(
            ...     file_search_store_name=store.name, file="manual.txt"
            ... )
            >>> operation = await client.aio.operations.wait(operation)
            >>> print(operation.response.document_name)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        upload = self._upload_to_file_search_store_begin(
            file_search_store_name,
            file,
            check_config(config, _models.UploadToFileSearchStoreConfig),
            chunk_size,
            on_progress,
            progress,
            session,
        )
        return self._upload_to_file_search_store_answer(await upload.arun(self._transport))

    async def download_media(self, media_id: str, *, config: types.DownloadMediaConfigOrDict | None = None) -> bytes:
        """Reads an image that a search found, by the `media_id` of its grounding chunk.

        Args:
            media_id: Id of the medium: what follows `media/` in its name.
            config: A ``DownloadMediaConfig``, or a dict of its fields.

        Returns:
            The bytes.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> picture = await client.aio.file_search_stores.download_media(media_id=media_id)

        Source: https://ai.google.dev/api/file-search/file-search-stores
        """
        checked = check_config(config, _models.DownloadMediaConfig)
        on_progress = check_callback(None if checked is None else checked.on_progress, "config.on_progress")
        download = await self._transport.download(self._download_media_request(media_id, checked))
        return await download.read_all(on_progress, checked is not None and checked.progress)
