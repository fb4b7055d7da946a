"""The resource ``caches``: one request for each call."""
# Rendered from spec/ by templates/: change those and run "make generate"; an edit here is lost.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genai_runtime.arguments import named
from genai_runtime.coroutines import awaitable
from genai_runtime.lazy_module import LazyModule, LazyName
from genai_runtime.models.checks import check_config
from genai_runtime.models.decode import decode
from genai_runtime.resource import AsyncResourceCore, Resource, ResourceCore
from genai_runtime.transport import Request

from .. import models as _models
from .. import models as types
from ..backends import GEMINI as _DEFAULT

if TYPE_CHECKING:
    from genai_runtime.transport import AsyncPager, Pager, Response

    from ..api.caches import (
        create_cached_content,
        delete_cached_content,
        get_cached_content,
        list_cached_contents,
        update_cached_content,
    )
    from ..api.vertex_caches import (
        vertex_create_cached_content,
        vertex_delete_cached_content,
        vertex_get_cached_content,
        vertex_list_cached_contents,
        vertex_update_cached_content,
    )
    from ..models import ContentListUnion, DeleteCachedContentResponse
    from ..with_responses import (
        AsyncCachesWithRawResponse,
        AsyncCachesWithStreamingResponse,
        CachesWithRawResponse,
        CachesWithStreamingResponse,
    )
else:
    create_cached_content = LazyModule("..api.caches.create_cached_content", globals())
    delete_cached_content = LazyModule("..api.caches.delete_cached_content", globals())
    get_cached_content = LazyModule("..api.caches.get_cached_content", globals())
    list_cached_contents = LazyModule("..api.caches.list_cached_contents", globals())
    update_cached_content = LazyModule("..api.caches.update_cached_content", globals())
    vertex_create_cached_content = LazyModule("..api.vertex_caches.vertex_create_cached_content", globals())
    vertex_delete_cached_content = LazyModule("..api.vertex_caches.vertex_delete_cached_content", globals())
    vertex_get_cached_content = LazyModule("..api.vertex_caches.vertex_get_cached_content", globals())
    vertex_list_cached_contents = LazyModule("..api.vertex_caches.vertex_list_cached_contents", globals())
    vertex_update_cached_content = LazyModule("..api.vertex_caches.vertex_update_cached_content", globals())
    AsyncPager = LazyName("genai_runtime.transport:AsyncPager", globals())
    Pager = LazyName("genai_runtime.transport:Pager", globals())


class _CachesCore(Resource):
    """The requests of ``caches``, without the sending."""

    _ONE_REQUEST = frozenset(("create", "get", "update", "delete"))

    def _create_request(
        self, model: str, contents: ContentListUnion | None, config: _models.CreateCachedContentConfig | None
    ) -> Request:
        if self._backend.name == "vertex":
            return self._create_request_vertex(model, contents, config)
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["model"] = self._convert.model_name(model)
        if contents is not None:
            body["contents"] = self._convert.contents(contents)
        return create_cached_content.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _create_request_vertex(
        self, model: str, contents: ContentListUnion | None, config: _models.CreateCachedContentConfig | None
    ) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        body["model"] = self._backend.resource_name("cached_model", named(model, "model"), "model")
        if contents is not None:
            body["contents"] = self._convert.contents(contents)
        return vertex_create_cached_content.assemble(
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )

    def _get_request(self, name: str, config: _models.GetCachedContentConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (
            vertex_get_cached_content if self._backend.name == "vertex" else get_cached_content
        ).assemble(
            self._backend.resource_name("cached_content", named(name, "name"), "name"),
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    def _list_request(self, config: _models.ListCachedContentsConfig | None, page_token: str | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        if page_token is not None:
            query["pageToken"] = page_token
        request: Request = (
            vertex_list_cached_contents if self._backend.name == "vertex" else list_cached_contents
        ).assemble(
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    def _update_request(self, name: str, config: _models.UpdateCachedContentConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (
            vertex_update_cached_content if self._backend.name == "vertex" else update_cached_content
        ).assemble(
            self._backend.resource_name("cached_content", named(name, "name"), "name"),
            query=query,
            body=body,
            options=None if config is None else self._options(config),
        )
        return request

    def _delete_request(self, name: str, config: _models.DeleteCachedContentConfig | None) -> Request:
        query: dict[str, Any] = {}
        body: dict[str, Any] = {}
        if config is not None:
            config._to_request(body, query, self._convert)
        request: Request = (
            vertex_delete_cached_content if self._backend.name == "vertex" else delete_cached_content
        ).assemble(
            self._backend.resource_name("cached_content", named(name, "name"), "name"),
            query=query,
            options=None if config is None else self._options(config),
        )
        return request

    @staticmethod
    def _delete_answer(response: Response) -> DeleteCachedContentResponse:
        answer = decode({} if response.blank else response.json(), _models.DeleteCachedContentResponse)
        answer.sdk_http_response = _models.HttpResponse(headers=response.headers.redacted())
        return answer


class Caches(_CachesCore):
    """Keep a long prompt on the server and pay less to use it again."""

    if TYPE_CHECKING:
        with_raw_response: CachesWithRawResponse
        """The methods, returning an ``APIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: CachesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: ResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    def create(
        self,
        *,
        model: str,
        contents: types.ContentListUnion | None = None,
        config: types.CreateCachedContentConfigOrDict | None = None,
    ) -> types.CachedContent:
        """Processes the beginning of a prompt and keeps it. What is kept is charged for by the hour.

        Args:
            model: Resource name of the only model that can use it, `models/{model}`.
            contents: The turns to keep. Cannot be read back.
            config: A ``CreateCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``CachedContent``: the beginning of a prompt, processed and kept to be used again.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cache = client.caches.create(model="gemini-2.5-flash", contents=[file], config={"ttl": "600s"})
            >>> answer = client.models.generate_content(
            ...     model="gemini-2.5-flash", contents="Sum it up.", config={"cached_content": cache.name}
            ... )

        Source: https://ai.google.dev/api/caching
        """
        request = self._create_request(model, contents, check_config(config, _models.CreateCachedContentConfig))
        return self._transport.call(request, create_cached_content.parse)

    def get(self, name: str, *, config: types.GetCachedContentConfigOrDict | None = None) -> types.CachedContent:
        """Reads the metadata of one cache; what is in it cannot be read.

        Args:
            name: Id of the cache: what follows `cachedContents/` in its name.
            config: A ``GetCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``CachedContent``: the beginning of a prompt, processed and kept to be used again.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cache = client.caches.get(cache.name)
            >>> print(cache.expire_time)

        Source: https://ai.google.dev/api/caching
        """
        request = self._get_request(name, check_config(config, _models.GetCachedContentConfig))
        return self._transport.call(request, get_cached_content.parse)

    def list(self, *, config: types.ListCachedContentsConfigOrDict | None = None) -> Pager[types.CachedContent]:
        """Lists the project's cached contents, a page at a time.

        Args:
            config: A ``ListCachedContentsConfig``, or a dict of its fields.

        Returns:
            A pager of ``CachedContent``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> for cache in client.caches.list():
            ...     print(cache.name, cache.expire_time)

        Source: https://ai.google.dev/api/caching
        """
        checked = check_config(config, _models.ListCachedContentsConfig)
        return Pager(
            call=lambda request: self._transport.call(request, list_cached_contents.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.cached_contents,
            next_token=lambda page: page.next_page_token,
            name="cached_contents",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    def update(self, name: str, *, config: types.UpdateCachedContentConfigOrDict | None = None) -> types.CachedContent:
        """Sets when a cache expires. Nothing else about it can be changed.

        Args:
            name: Id of the cache: what follows `cachedContents/` in its name.
            config: An ``UpdateCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``CachedContent``: the beginning of a prompt, processed and kept to be used again.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cache = client.caches.update(cache.name, config={"ttl": "600s"})

        Source: https://ai.google.dev/api/caching
        """
        request = self._update_request(name, check_config(config, _models.UpdateCachedContentConfig))
        return self._transport.call(request, update_cached_content.parse)

    def delete(
        self, name: str, *, config: types.DeleteCachedContentConfigOrDict | None = None
    ) -> types.DeleteCachedContentResponse:
        """Deletes a cache before it expires.

        Args:
            name: Id of the cache: what follows `cachedContents/` in its name.
            config: A ``DeleteCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``DeleteCachedContentResponse``: what deleting a cache returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> client.caches.delete(cache.name)

        Source: https://ai.google.dev/api/caching
        """
        request = self._delete_request(name, check_config(config, _models.DeleteCachedContentConfig))
        return self._transport.call(request, self._delete_answer)


class AsyncCaches(_CachesCore):
    """Keep a long prompt on the server and pay less to use it again.

    The asyncio twin of ``Caches``.
    """

    if TYPE_CHECKING:
        with_raw_response: AsyncCachesWithRawResponse
        """The methods, returning an ``AsyncAPIResponse`` each: status, headers, bytes, and ``parse()`` for the rest."""
        with_streaming_response: AsyncCachesWithStreamingResponse
        """The same as context managers, whose response is read when that is asked for."""

    def __init__(self, core: AsyncResourceCore) -> None:
        super().__init__(_models, _DEFAULT, core)
        self._core = core
        self._transport = core.transport

    async def create(
        self,
        *,
        model: str,
        contents: types.ContentListUnion | None = None,
        config: types.CreateCachedContentConfigOrDict | None = None,
    ) -> types.CachedContent:
        """Processes the beginning of a prompt and keeps it. What is kept is charged for by the hour.

        Args:
            model: Resource name of the only model that can use it, `models/{model}`.
            contents: The turns to keep. Cannot be read back.
            config: A ``CreateCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``CachedContent``: the beginning of a prompt, processed and kept to be used again.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cache = await client.aio.caches.create(model="gemini-2.5-flash", contents=[file], config={"ttl": "600s"})
            >>> answer = await client.aio.models.generate_content(
            ...     model="gemini-2.5-flash", contents="Sum it up.", config={"cached_content": cache.name}
            ... )

        Source: https://ai.google.dev/api/caching
        """
        request = self._create_request(model, contents, check_config(config, _models.CreateCachedContentConfig))
        return await self._transport.call(request, create_cached_content.parse)

    async def get(self, name: str, *, config: types.GetCachedContentConfigOrDict | None = None) -> types.CachedContent:
        """Reads the metadata of one cache; what is in it cannot be read.

        Args:
            name: Id of the cache: what follows `cachedContents/` in its name.
            config: A ``GetCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``CachedContent``: the beginning of a prompt, processed and kept to be used again.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cache = await client.aio.caches.get(cache.name)
            >>> print(cache.expire_time)

        Source: https://ai.google.dev/api/caching
        """
        request = self._get_request(name, check_config(config, _models.GetCachedContentConfig))
        return await self._transport.call(request, get_cached_content.parse)

    @awaitable
    def list(self, *, config: types.ListCachedContentsConfigOrDict | None = None) -> AsyncPager[types.CachedContent]:
        """Lists the project's cached contents, a page at a time.

        Args:
            config: A ``ListCachedContentsConfig``, or a dict of its fields.

        Returns:
            A pager of ``CachedContent``: iterate over it for all of them, or take page by page.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> async for cache in client.aio.caches.list():
            ...     print(cache.name, cache.expire_time)

        Source: https://ai.google.dev/api/caching
        """
        checked = check_config(config, _models.ListCachedContentsConfig)
        return AsyncPager(
            call=lambda request: self._transport.call(request, list_cached_contents.parse),
            build=lambda page_token: self._list_request(checked, page_token),
            items=lambda page: page.cached_contents,
            next_token=lambda page: page.next_page_token,
            name="cached_contents",
            config={} if checked is None else checked.model_dump(exclude_none=True),
            page_size=None if checked is None else checked.page_size,
        )

    async def update(
        self, name: str, *, config: types.UpdateCachedContentConfigOrDict | None = None
    ) -> types.CachedContent:
        """Sets when a cache expires. Nothing else about it can be changed.

        Args:
            name: Id of the cache: what follows `cachedContents/` in its name.
            config: An ``UpdateCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``CachedContent``: the beginning of a prompt, processed and kept to be used again.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> cache = await client.aio.caches.update(cache.name, config={"ttl": "600s"})

        Source: https://ai.google.dev/api/caching
        """
        request = self._update_request(name, check_config(config, _models.UpdateCachedContentConfig))
        return await self._transport.call(request, update_cached_content.parse)

    async def delete(
        self, name: str, *, config: types.DeleteCachedContentConfigOrDict | None = None
    ) -> types.DeleteCachedContentResponse:
        """Deletes a cache before it expires.

        Args:
            name: Id of the cache: what follows `cachedContents/` in its name.
            config: A ``DeleteCachedContentConfig``, or a dict of its fields.

        Returns:
            The ``DeleteCachedContentResponse``: what deleting a cache returns.

        Raises:
            ArgumentError: an argument is wrong, or not for this backend; nothing is sent.
            CallError: the service answers with an error (``APIError``), or not at all.

        Examples:
            >>> await client.aio.caches.delete(cache.name)

        Source: https://ai.google.dev/api/caching
        """
        request = self._delete_request(name, check_config(config, _models.DeleteCachedContentConfig))
        return await self._transport.call(request, self._delete_answer)
