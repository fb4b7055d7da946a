"""The resource ``documents``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncPager, Pager

    from ..api.file_search_stores import delete_document, get_document, list_documents
    from ..with_responses import (
        AsyncDocumentsWithRawResponse,
        AsyncDocumentsWithStreamingResponse,
        DocumentsWithRawResponse,
        DocumentsWithStreamingResponse,
    )
else:
    delete_document = LazyModule("..api.file_search_stores.delete_document", globals())
    get_document = LazyModule("..api.file_search_stores.get_document", globals())
    list_documents = LazyModule("..api.file_search_stores.list_documents", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _DocumentsCore(Resource):
    """The requests of ``documents``, without the sending."""

    _ONE_REQUEST = frozenset(("get", "delete"))

    _ONLY_ON: ClassVar[dict[str, Any]] = {
        "get": (
            "file_search_stores.documents.get",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "list": (
            "file_search_stores.documents.list",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
        "delete": (
            "file_search_stores.documents.delete",
            ("gemini",),
            "the Gemini Developer API",
            {
                "vertex": "Let the model search a data store of Vertex AI Search or a RAG corpus, by Tool(retrieval=Retrieval(...))"
            },
        ),
    }

    def _get_request(self, name: str, config: _models.GetDocumentConfig | None) -> Request:
        self._refuse_backend("get")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return get_document.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _list_request(self, parent: str, config: _models.ListDocumentsConfig | None, page_token: str | None) -> Request:
        self._refuse_backend("list")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        return list_documents.assemble(
            named(parent, "parent"),
            query=query,
            options=None if config is None else self._options(config),
        )

    def _delete_request(self, name: str, config: _models.DeleteDocumentConfig | None) -> Request:
        self._refuse_backend("delete")
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        return delete_document.assemble(
            named(name, "name"),
            query=query,
            options=None if config is None else self._options(config),
        )


class Documents(_DocumentsCore):
    """The documents of a file search store."""

    if TYPE_CHECKING:
        with_raw_response: DocumentsWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: DocumentsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def get(self, name: str, *, config: types.GetDocumentConfigOrDict | None = None) -> types.Document:
        """Reads the metadata of one document, its state among them.

        Args:
            name: Id of the document: what follows `documents/` in its name.
            config: A ``GetDocumentConfig``, or a dict of its fields.

        Returns:
            The ``Document``: a document in a file search store.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> document = client.file_search_stores.documents.get(document.name)
            >>> print(document.state)

        Source: https://ai.google.dev/api/file-search/documents
        """
        request = self._get_request(name, check_config(config, _models.GetDocumentConfig))
        return self._transport.call(request, get_document.parse)

    def list(self, parent: str, *, config: types.ListDocumentsConfigOrDict | None = None) -> Pager[types.Document]:
        """Lists the documents of a store, a page at a time.

        Args:
            parent: Id of the store: what follows `fileSearchStores/` in its name.
            config: A ``ListDocumentsConfig``, or a dict of its fields.

        Returns:
            A pager of ``Document``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for document in client.file_search_stores.documents.list(parent=store.name):
            ...     print(document.name, document.display_name)

        Source: https://ai.google.dev/api/file-search/documents
        """
        checked = check_config(config, _models.ListDocumentsConfig)
        return Pager(
            call=lambda request: self._transport.call(request, list_documents.parse),
            build=lambda page_token: self._list_request(parent, checked, page_token),
            items=lambda page: page.documents,
            next_token=lambda page: page.next_page_token,
            name="documents",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def delete(self, name: str, *, config: types.DeleteDocumentConfigOrDict | None = None) -> None:
        """Deletes a document; with `force`, its chunks too.

        Args:
            name: Id of the document: what follows `documents/` in its name.
            config: A ``DeleteDocumentConfig``, or a dict of its fields.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.file_search_stores.documents.delete(document.name, config={"force": True})

        Source: https://ai.google.dev/api/file-search/documents
        """
        request = self._delete_request(name, check_config(config, _models.DeleteDocumentConfig))
        self._transport.call(request, delete_document.parse)


class AsyncDocuments(_DocumentsCore):
    """The documents of a file search store.

    The asyncio twin of ``Documents``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncDocumentsWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncDocumentsWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def get(self, name: str, *, config: types.GetDocumentConfigOrDict | None = None) -> types.Document:
        """Reads the metadata of one document, its state among them.

        Args:
            name: Id of the document: what follows `documents/` in its name.
            config: A ``GetDocumentConfig``, or a dict of its fields.

        Returns:
            The ``Document``: a document in a file search store.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> document = await client.aio.file_search_stores.documents.get(document.name)
            >>> print(document.state)

        Source: https://ai.google.dev/api/file-search/documents
        """
        request = self._get_request(name, check_config(config, _models.GetDocumentConfig))
        return await self._transport.call(request, get_document.parse)

    @awaitable
    def list(self, parent: str, *, config: types.ListDocumentsConfigOrDict | None = None) -> AsyncPager[types.Document]:
        """Lists the documents of a store, a page at a time.

        Args:
            parent: Id of the store: what follows `fileSearchStores/` in its name.
            config: A ``ListDocumentsConfig``, or a dict of its fields.

        Returns:
            A pager of ``Document``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for document in client.aio.file_search_stores.documents.list(parent=store.name):
            ...     print(document.name, document.display_name)

        Source: https://ai.google.dev/api/file-search/documents
        """
        checked = check_config(config, _models.ListDocumentsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(request, list_documents.parse),
            build=lambda page_token: self._list_request(parent, checked, page_token),
            items=lambda page: page.documents,
            next_token=lambda page: page.next_page_token,
            name="documents",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def delete(self, name: str, *, config: types.DeleteDocumentConfigOrDict | None = None) -> None:
        """Deletes a document; with `force`, its chunks too.

        Args:
            name: Id of the document: what follows `documents/` in its name.
            config: A ``DeleteDocumentConfig``, or a dict of its fields.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.file_search_stores.documents.delete(document.name, config={"force": True})

        Source: https://ai.google.dev/api/file-search/documents
        """
        request = self._delete_request(name, check_config(config, _models.DeleteDocumentConfig))
        await self._transport.call(request, delete_document.parse)
