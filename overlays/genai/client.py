"""The client: settings once, and the resources of the API as attributes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from importlib import import_module

from gemini_api.client import AsyncClientAttributes, ClientAttributes
from genai_runtime.hinted import Hinted
from genai_runtime.lazy_module import LazyModule
from genai_runtime.secret import Secret

from .setup.settings import ClientSettings

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing
    from typing import Any, NoReturn, Self

    import openai as openai_sdk

    import genai.prices
    import genai.usage
    from genai_runtime.resource import AsyncResourceCore, ResourceCore
    from genai_runtime.transport import AsyncTransport, Transport

    from ._api_client import BaseApiClient as BaseApiClient
    from .openai.clients import AsyncOpenAIClients, OpenAIClients
    from .replay import DebugConfig
else:
    genai = LazyModule("genai", globals())

__all__ = ["AsyncClient", "Client", "DebugConfig"]

if not TYPE_CHECKING:
    typing = LazyModule("typing", globals())
    openai_sdk = LazyModule("openai", globals(), "openai_sdk")

    def __getattr__(name: str) -> Any:
        if name == "BaseApiClient":
            from ._api_client import BaseApiClient

            return BaseApiClient
        if name != "DebugConfig":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from .replay import DebugConfig

        return DebugConfig


# Attributes that are in another place, or have another name in other libraries.
_INSTEAD = {
    **{
        name: f"client.models.{name}(model=..., contents=...)"
        for name in ("generate_content", "generate_content_stream", "count_tokens", "embed_content")
    },
    "upload_file": "client.files.upload(file=...)",
    "list_models": "client.models.list()",
    "start_chat": "client.chats.create(model=...)",
    "GenerativeModel": "client.models.generate_content(model=..., contents=...)",
    "chat": "client.chats.create(model=...)",
    "messages": "client.models.generate_content(model=..., contents=...)",
    "responses": "client.models.generate_content(model=..., contents=...)",
    "completions": "client.models.generate_content(model=..., contents=...)",
    "embeddings": "client.models.embed_content(model=..., contents=...)",
}


class _Base(Hinted):
    """What both clients share: settings, and resources that are created on first access."""

    _shared: ClientSettings
    _INSTEAD = _INSTEAD

    def __init__(self) -> None:
        self._attributes: dict[str, Any] = {}
        self._api: BaseApiClient | None = None
        self._lock = threading.RLock()

    @property
    def vertexai(self) -> bool:
        """Whether this client uses Vertex AI instead of the Gemini Developer API."""
        return self._shared.backend.vertexai

    @property
    def usage(self) -> genai.usage.Usage:
        """The tokens of all calls, by kind, model and modality, and with ``prices`` what they cost.

        The client and its ``aio`` count together.
        """
        return self._shared.usage

    @property
    def _api_client(self) -> BaseApiClient:
        """google-genai's private API client, emulated for programs that use it."""
        if self._api is None:
            raise AttributeError("_api_client")
        return self._api

    def _core(self) -> Any:
        """The core of a resource: transport, converters and backend."""
        raise NotImplementedError

    def _load(self) -> None:
        """Import what writes and reads a call, by doing it once."""
        from .setup.warm_up import read_and_write

        read_and_write(self)

    def _make(self, name: str, place: str, on: str | None) -> Any:
        with self._lock:
            if name not in self._attributes:
                module, _, cls = place.partition(":")
                found = getattr(import_module(module, "gemini_api"), cls)
                self._attributes[name] = found(self._core() if on is None else getattr(self, on))
            return self._attributes[name]

    def __repr__(self) -> str:
        # Tracebacks may show a client whose constructor failed.
        shared = self.__dict__.get("_shared")
        where = "nothing yet" if shared is None else shared.backend.title
        return f"<{type(self).__module__}.{type(self).__qualname__} of {where}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client holds connections and a key, so it is not pickled or copied; make one where it is needed, "
            "and share it between threads as it is"
        )

    def __copy__(self) -> NoReturn:
        self.__reduce__()

    def __deepcopy__(self, memo: Any) -> NoReturn:
        self.__reduce__()


class Client(_Base, ClientAttributes):
    """A client of the Gemini API. ``client.aio`` is the same for asyncio.

    It may be shared between threads. Used as a context manager it closes itself at the end.

    Args:
        vertexai: True for Vertex AI. Default: what ``GOOGLE_GENAI_USE_ENTERPRISE`` or ``GOOGLE_GENAI_USE_VERTEXAI``
            says, else the Developer API.
        api_key: The key. Default: ``GOOGLE_API_KEY`` or ``GEMINI_API_KEY`` of the environment. On Vertex AI a key alone
            says the project as well (express mode).
        credentials: google-auth credentials, instead of a key. Default on Vertex AI: those of this machine.
        project: Google Cloud project, for Vertex AI. Default: ``GOOGLE_CLOUD_PROJECT``, or that of the credentials,
            which are looked for at once then.
        location: Google Cloud region, for Vertex AI. Default: ``GOOGLE_CLOUD_LOCATION``, else ``global``.
        debug_config: Record calls to a folder, or replay them from there.
        http_options: An ``HttpOptions``, or a dict of its fields: where and how requests go. Its ``base_url`` defaults
            to ``GOOGLE_GEMINI_BASE_URL`` or ``GOOGLE_VERTEX_BASE_URL``, its ``api_version`` to
            ``GOOGLE_GENAI_API_VERSION``, else ``v1beta`` or ``v1beta1``.
        limits: Limits of responses, and whether unfinished streams raise.
        allow_insecure: Allow sending the key over plain http to another machine. Default: false.
        enterprise: Another name of ``vertexai``, after the product's new name.
        rate_limit: How much is sent in a minute and a day, and spent in all: a ``genai.RateLimit``, a dict of its
            fields, or the name of a usage tier (``"tier_1"``). Default: as much as is asked for.
        prices: What ``client.usage`` works costs out with: ``"genai-prices"`` (extra ``prices``), a table by model of
            prices for a million tokens, or a function. Default: nothing, and no cost.
        retries: False disables all retries, also those of ``retry_options``, for programs that retry by themselves.
            Default: True, unless ``GENAI_RETRIES`` is 0. How often and when: ``http_options`` with ``retry_options``.

    Raises:
        ConfigError: there is no key, or a setting is missing or invalid.
        CredentialsError: the project is to come from Google credentials, and there are none, or they cannot be had.
        ArgumentError: ``http_options`` has a field that does not exist, or of the wrong type.
    """

    def __init__(
        self,
        *,
        vertexai: bool | None = None,
        api_key: str | None = None,
        credentials: typing.Any = None,
        project: str | None = None,
        location: str | None = None,
        debug_config: genai.DebugConfig | None = None,
        http_options: genai.types.HttpOptionsOrDict | None = None,
        limits: genai.Limits | None = None,
        allow_insecure: bool = False,
        enterprise: bool | None = None,
        retries: bool | None = None,
        rate_limit: genai.RateLimit | Mapping[str, typing.Any] | str | None = None,
        prices: genai.prices.Prices | None = None,
    ) -> None:
        super().__init__()
        # Hidden at once, since tracebacks may show local variables.
        key = None if api_key is None else Secret(api_key)
        api_key = None
        self._shared = ClientSettings(
            vertexai,
            enterprise,
            key,
            credentials,
            project,
            location,
            debug_config,
            http_options,
            limits,
            allow_insecure,
            retries,
            rate_limit,
            prices,
        )
        self._transport: Transport | None = None
        self._openai: OpenAIClients | None = None
        self._aio: AsyncClient | None = None
        if sys.modules.get("google.genai") is sys.modules[__name__.rpartition(".")[0]]:
            from ._api_client import BaseApiClient

            self._api = BaseApiClient(self._shared, self._connection, lambda: self.aio._connection())
            # Some programs check the module of a client's class.
            Client.__module__ = AsyncClient.__module__ = "google.genai.client"

    @property
    def aio(self) -> AsyncClient:
        """The same client for asyncio."""
        if self._aio is None:
            with self._lock:
                # Of two threads, one makes it: what the other has made would never be closed.
                self._aio = self._aio or AsyncClient(self._shared, self._api)
        return self._aio

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def openai(self) -> openai_sdk.OpenAI:
        """Return a client of OpenAI's library for the same service, key and settings; the same one each time.

        It has this client's base URL, key (as a bearer token), headers, timeouts, HTTP client or client arguments
        (proxies, certificates, a transport) and number of retries, and is closed with this client. How long a retry
        waits is up to OpenAI's library, which ignores what the body of a 429 asks for; ``extra_body`` of the options
        is not taken over. Its requests keep to ``rate_limit``, and its answers are in :attr:`usage`. It needs the extra
        ``openai``.

        Returns:
            OpenAI's client; leave closing to this one.

        Raises:
            ImportError: OpenAI's library is not installed.
            ConfigError: a setting does not work with it, or this release does not support the service.
            ClientClosed: the client has been closed.

        Examples:
            >>> answer = client.openai().chat.completions.create(
            ...     model="gemini-2.5-flash", messages=[{"role": "user", "content": "Hi"}]
            ... )
        """
        with self._lock:
            self._connection().check_open()
            if self._openai is None:
                from .openai.clients import OpenAIClients

                self._openai = OpenAIClients(self._shared.config, self._shared.backend)
            return self._openai.get()

    def warm_up(self, *, connect: bool = False) -> None:
        """Do now what the first call would do first: import, make the adapter and its TLS context.

        Nothing is sent, unless ``connect`` is true: then the root of the base URL is asked for, as calls are (with
        their credential, through their proxy), and the connection is left open for the first call.

        Args:
            connect: Also open a connection. Whatever the server answers will do.

        Raises:
            ConfigError: a setting is wrong, or names a file that cannot be read.
            APIConnectionError: there is no connection to be had.
            ClientClosed: the client has been closed.

        Examples:
            >>> client.warm_up(connect=True)
        """

        connection = self._connection()
        connection.prepare(self._load)
        if connect:
            from .setup.warm_up import root_request

            connection.send(root_request(self._shared.config))

    def close(self) -> None:
        """Close the connections. What is used afterwards raises ClientClosed; those of the other mode stay open.

        Raises nothing.

        Examples:
            >>> client.close()
        """
        self._connection().close()
        if self._openai is not None:
            self._openai.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def _connection(self) -> Transport:
        with self._lock:
            if self._transport is None:
                self._transport = self._connect()
            return self._transport

    def _connect(self) -> Transport:
        if self._api is not None:
            from ._api_client import ApiClientTransport

            return ApiClientTransport(self._api, self._shared.config)
        from genai_runtime.transport import Transport

        return Transport(self._shared.config)

    def _core(self) -> ResourceCore:
        from genai_runtime.resource import ResourceCore

        from ._convert import client_converters

        return ResourceCore(self._connection(), client_converters(self._shared), self._shared.backend)

    # endregion


class AsyncClient(_Base, AsyncClientAttributes):
    """The asyncio twin of :class:`Client`; ``client.aio`` is one."""

    def __init__(self, settings: ClientSettings, api_client: genai.client.BaseApiClient | None) -> None:
        super().__init__()
        self._shared = settings
        self._api = api_client
        self._transport: AsyncTransport | None = None
        self._openai: AsyncOpenAIClients | None = None

    # region asyncio
    def openai(self) -> openai_sdk.AsyncOpenAI:
        """Return a client of OpenAI's library for the same service, key and settings; the same one each time.

        It has this client's base URL, key (as a bearer token), headers, timeouts, HTTP client or client arguments
        (proxies, certificates, a transport) and number of retries, and is closed with this client. How long a retry
        waits is up to OpenAI's library, which ignores what the body of a 429 asks for; ``extra_body`` of the options
        is not taken over. Its requests keep to ``rate_limit``, and its answers are in :attr:`usage`. It needs the extra
        ``openai``.

        With asyncio there is one for each event loop.

        Returns:
            OpenAI's client; leave closing to this one.

        Raises:
            ImportError: OpenAI's library is not installed.
            ConfigError: a setting does not work with it, or this release does not support the service.
            ClientClosed: the client has been closed.

        Examples:
            >>> answer = await client.aio.openai().chat.completions.create(
            ...     model="gemini-2.5-flash", messages=[{"role": "user", "content": "Hi"}]
            ... )
        """
        with self._lock:
            self._connection().check_open()
            if self._openai is None:
                from .openai.clients import AsyncOpenAIClients

                self._openai = AsyncOpenAIClients(self._shared.config, self._shared.backend)
            return self._openai.get()

    async def warm_up(self, *, connect: bool = False) -> None:
        """Do now what the first call would do first: import, make the adapter and its TLS context.

        Nothing is sent, unless ``connect`` is true: then the root of the base URL is asked for, as calls are (with
        their credential, through their proxy), and the connection is left open for the first call.

        With asyncio this happens in a thread, and the loop goes on meanwhile; each loop has connections of its own.

        Args:
            connect: Also open a connection. Whatever the server answers will do.

        Raises:
            ConfigError: a setting is wrong, or names a file that cannot be read.
            APIConnectionError: there is no connection to be had.
            ClientClosed: the client has been closed.

        Examples:
            >>> await client.aio.warm_up(connect=True)
        """
        import asyncio  # async only

        # sync: connection = self._connection()
        threads = sys.platform != "emscripten"  # async only
        connection = await asyncio.to_thread(self._connection) if threads else self._connection()  # async only
        await connection.prepare(self._load)
        if connect:
            from .setup.warm_up import root_request

            await connection.send(root_request(self._shared.config))

    async def aclose(self) -> None:
        """Close the connections. What is used afterwards raises ClientClosed; those of the other mode stay open.

        Raises nothing.

        Examples:
            >>> await client.aio.aclose()
        """
        await self._connection().aclose()
        if self._openai is not None:
            await self._openai.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.aclose()

    def _connection(self) -> AsyncTransport:
        with self._lock:
            if self._transport is None:
                self._transport = self._connect()
            return self._transport

    def _connect(self) -> AsyncTransport:
        if self._api is not None:
            from ._api_client import AsyncApiClientTransport

            return AsyncApiClientTransport(self._api, self._shared.config)
        from genai_runtime.transport import AsyncTransport

        return AsyncTransport(self._shared.config)

    def _core(self) -> AsyncResourceCore:
        from genai_runtime.resource import AsyncResourceCore

        from ._convert import client_converters

        return AsyncResourceCore(self._connection(), client_converters(self._shared), self._shared.backend)

    # endregion
