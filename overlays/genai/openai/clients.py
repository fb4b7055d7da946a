"""Clients of OpenAI's library with the settings of a client: ``client.openai()`` and ``client.aio.openai()``.

What the environment holds for OpenAI (a key, an organization, a project, headers) is not sent to Google.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Generator, Mapping, Set
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl

from genai_runtime.errors import ConfigError, CredentialsError
from genai_runtime.transport.adapters.httpx_compat import check_client, library_of, library_of_class
from genai_runtime.transport.adapters.log_redaction import redact_logs
from genai_runtime.transport.adapters.pool_settings import check_args, client_arguments
from genai_runtime.transport.urls import origin, target

from .metering import Meter, counted_client, paced

if TYPE_CHECKING:
    from openai import AsyncOpenAI, OpenAI

    from genai_runtime.authorization import Auth
    from genai_runtime.backend import Backend
    from genai_runtime.transport import TransportConfig

__all__ = ["AsyncOpenAIClients", "OpenAIClients"]

# What OpenAI's library reads from the environment and would send along.
_THEIRS = ("OpenAI-Organization", "OpenAI-Project")
# What httpx itself keeps to an origin, and what a request cannot be without.
_HTTPX_KEEPS = frozenset({"authorization", "cookie", "content-type"})
_LIMITS = {"max_connections": 1000, "max_keepalive_connections": 100}


class OpenAIClients:
    """The ``openai.OpenAI`` of a client, made on first use."""

    def __init__(self, config: TransportConfig, backend: Backend) -> None:
        self._config = config
        self._backend = backend
        self._client: OpenAI | None = None

    def get(self) -> OpenAI:
        """Return the client.

        Raises:
            ImportError: the extra ``openai`` is not installed.
            ConfigError: a setting does not work with it.
        """
        made = self._client
        if made is None or _was_closed(made):
            made = self._client = cast("OpenAI", _make(self._config, self._backend, asynchronous=False))
        return made

    def close(self) -> None:
        """Close it, unless its HTTP client is the caller's."""
        client, self._client = self._client, None
        if client is not None and self._config.httpx_client is None:
            client.close()


class AsyncOpenAIClients:
    """The ``openai.AsyncOpenAI`` clients of a client, one for each event loop."""

    def __init__(self, config: TransportConfig, backend: Backend) -> None:
        self._config = config
        self._backend = backend
        self._by_loop: dict[Any, AsyncOpenAI] = {}
        self._outside: AsyncOpenAI | None = None

    def get(self) -> AsyncOpenAI:
        """Return the client of the running loop, if any. Raises what :meth:`OpenAIClients.get` raises."""
        loop = _running_loop()
        if loop is None:
            if self._outside is None or _was_closed(self._outside):
                self._outside = self._make()
            return self._outside
        if loop not in self._by_loop or _was_closed(self._by_loop[loop]):
            # The connections of a client hold its loop, so that the collector alone would forget neither.
            for each in [each for each in [*self._by_loop] if each.is_closed()]:
                self._by_loop.pop(each, None)
            self._by_loop[loop] = self._make()
        return self._by_loop[loop]

    async def aclose(self) -> None:
        """Close the client of the running loop, and that which was made outside of any."""
        found = [self._by_loop.pop(asyncio.get_running_loop(), None), self._outside]
        self._outside = None
        if self._config.httpx_async_client is None:
            for client in found:
                if client is not None:
                    await client.close()

    def _make(self) -> AsyncOpenAI:
        return cast("AsyncOpenAI", _make(self._config, self._backend, asynchronous=True))


def _was_closed(client: OpenAI | AsyncOpenAI) -> bool:
    """Whether somebody has closed it, as a ``with`` block does: another one is made then."""
    return client.is_closed()


class _Credential:
    """The API key or access token of a client, as these endpoints need it."""

    __slots__ = ("_auth", "_headers", "_name", "bearer", "signed", "tokens")

    def __init__(self, config: TransportConfig, backend: Backend) -> None:
        self._auth: Auth | None = config.auth
        self.tokens = config.tokens
        self._headers = {name.lower(): value for name, value in config.headers.items()}
        self._name = backend.key_header
        #: Whether a key is sent as a bearer token; Vertex AI knows a key by its own header only.
        self.bearer = not backend.vertexai or self._auth is None or self.tokens is not None
        #: Whether the HTTP client writes the authorization. OpenAI's library, which keeps what it is given in an
        #: attribute and in its frames, gets none then.
        self.signed = False

    @property
    def own(self) -> str | None:
        """The ``Authorization`` header among the caller's headers, sent as it is."""
        return self._headers.get("authorization")

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def token(self) -> str:
        """Return the token; ``none`` without any credential, for a gateway that needs none, and if ``signed``."""
        if self.tokens is not None and self.own is None:
            self.tokens.wait()
        return self._now()

    # endregion

    # region asyncio
    async def atoken(self) -> str:
        """Return the token; ``none`` without any credential, for a gateway that needs none, and if ``signed``."""
        if self.tokens is not None and self.own is None:
            await self.tokens.await_()
        return self._now()

    # endregion

    def headers(self) -> dict[str, str]:
        """Return the headers that say who is calling and who pays; none where the caller's own do."""
        return {} if self._auth is None or self.own is not None else self._auth.headers()

    def _now(self) -> str:
        if self.signed:
            return "none"
        headers = self._headers if self._auth is None else self._auth.headers()
        return headers.get("authorization", headers.get(self._name, "none")).removeprefix("Bearer ")

    def __repr__(self) -> str:
        return "<secret>"


def _make(config: TransportConfig, backend: Backend, *, asynchronous: bool) -> Any:
    library = _library()
    credential = _Credential(config, backend)
    meter = Meter(config)
    own = {*map(str.lower, config.headers), backend.key_header, "x-goog-user-project"}
    http_client = _http_client(library, config, credential, own, asynchronous=asynchronous)
    kind = paced(library.AsyncOpenAI if asynchronous else library.OpenAI, meter, asynchronous=asynchronous)
    return kind(
        # Called before each request, so that a token that expires is renewed.
        api_key=credential.atoken if asynchronous else credential.token,
        http_client=counted_client(http_client, meter, asynchronous=asynchronous),
        **_settings(library, config, backend, credential),
    )


def _library() -> Any:
    try:
        return import_module("openai")
    except ModuleNotFoundError as error:
        if error.name != "openai":
            raise
    raise ImportError("client.openai() needs OpenAI's library: pip install 'gemini-genai[openai]'", name="openai")


def _settings(library: Any, config: TransportConfig, backend: Backend, credential: _Credential) -> dict[str, Any]:
    """Return the arguments of both clients, without the token and the HTTP client.

    Raises:
        ConfigError: a setting of the client, or of OpenAI's environment, does not go together with them.
    """
    if not backend.openai:
        raise ConfigError(f"{backend.title} has no endpoints for OpenAI's library")
    if backend.prefix and not backend.path_prefix and not config.exact:
        raise ConfigError(
            f"{backend.title} has its endpoints for OpenAI's library under a project and a location, and an API key "
            "alone names neither: pass project=... and location=... to the client"
        )
    if config.adapters is not None:
        raise ConfigError("OpenAI's library is neither recorded nor replayed: take debug_config away to use it")
    redact_logs()
    root, _, query = config.base_url.partition("?")
    timeouts = config.timeouts
    theirs = _named_in_environment()
    if credential.own is None and any(name.lower() == "authorization" for name in theirs):
        raise ConfigError(
            f"OPENAI_CUSTOM_HEADERS of the environment sets Authorization, and {backend.title} would be sent it: take "
            "it out of there"
        )
    headers = {name: library.Omit() for name in (*_THEIRS, *theirs)}
    own = {"x-goog-api-client": config.user_agent, **config.headers}
    for name, value in own.items():
        # OpenAI's library merges headers by their exact name: another case would be sent as a second header.
        headers["Authorization" if name.lower() == "authorization" else name] = value
    path = backend.path("POST", f"{backend.openai}/")
    return {
        "base_url": root if config.exact else target(root, config.api_version, path, None, False),
        "default_headers": headers,
        "default_query": dict(parse_qsl(query)) or None,
        "timeout": library.Timeout(timeouts.total, connect=min(timeouts.connect, timeouts.total)),
        "max_retries": config.retry_of(None).attempts - 1,
    }


def _named_in_environment() -> list[str]:
    """The names of the headers in ``OPENAI_CUSTOM_HEADERS``."""
    lines = os.environ.get("OPENAI_CUSTOM_HEADERS", "").split("\n")
    return [name.strip() for name, colon, _ in (line.partition(":") for line in lines) if colon and name.strip()]


def _http_client(
    library: Any, config: TransportConfig, credential: _Credential, own: set[str], *, asynchronous: bool
) -> Any:
    """Return the caller's HTTP client, or make one of the client arguments, which keeps ``own`` headers to itself."""
    argument = "async_client_args" if asynchronous else "client_args"
    given = config.httpx_async_client if asynchronous else config.httpx_client
    if given is not None:
        if not credential.bearer:
            raise ConfigError("Vertex AI takes an API key from OpenAI's library by an HTTP client of this package only")
        setting = "httpx_async_client" if asynchronous else "httpx_client"
        check_client(given, setting, "a client of httpx or httpx2", ("build_request", "send"), asynchronous)
        return given
    if asynchronous and config.aiohttp_client is not None:
        raise ConfigError("OpenAI's library cannot go through an aiohttp session; give an httpx_async_client instead")
    args: Mapping[str, Any] = config.async_client_args if asynchronous else config.client_args
    module = _http_library(library, args, argument)
    kind = module.AsyncClient if asynchronous else module.Client
    check_args(args, kind, argument)
    settings = {"limits": module.Limits(**_LIMITS), "follow_redirects": False, **client_arguments(args, module)}
    if credential.own is None and (credential.tokens is not None or not credential.bearer):
        authorization = _authorization(module, credential)
        credential.signed = settings.setdefault("auth", authorization) is authorization
    made = kind(**settings)
    # As a hook, since the arguments may ask for redirects: httpx takes only Authorization and Cookie away from them.
    hooks = made.event_hooks
    hooks["request"] = [*hooks["request"], (_akeep_to_origin if asynchronous else _keep_to_origin)(own - _HTTPX_KEEPS)]
    made.event_hooks = hooks
    return made


def _keep_to_origin(names: Set[str]) -> Callable[[Any], None]:
    """Return a hook that takes these headers away from requests that were redirected to another origin."""

    def keep(request: Any) -> None:
        # A redirected request has the extensions of the one before it.
        here = origin(str(request.url))
        if request.extensions.setdefault("genai_origin", here) != here:
            for name in names:
                request.headers.pop(name, None)

    return keep


def _akeep_to_origin(names: Set[str]) -> Callable[[Any], Coroutine[Any, Any, None]]:
    """Return what :func:`_keep_to_origin` does, for asyncio."""
    keep = _keep_to_origin(names)

    async def akeep(request: Any) -> None:
        keep(request)

    return akeep


def _authorization(module: Any, credential: _Credential) -> Any:
    """Return an ``Auth`` of httpx or httpx2 with all that a client sends: its key, or its token and who pays.

    A token that is refused is renewed, and the request sent once more.
    """

    class Authorization(module.Auth):  # type: ignore[misc]
        # region sync, rendered from the region asyncio: change that and run "make generate"

        def sync_auth_flow(self, request: Any) -> Any:
            flow = _signed(request, credential)
            step = next(flow)
            with suppress(StopIteration):
                while True:
                    if step is None:
                        with suppress(CredentialsError):
                            credential.tokens.wait()  # type: ignore[union-attr]
                        step = flow.send(None)
                    else:
                        response = yield step
                        step = flow.send(response)

        # endregion

        # region asyncio
        async def async_auth_flow(self, request: Any) -> Any:
            flow = _signed(request, credential)
            step = next(flow)
            with suppress(StopIteration):
                while True:
                    if step is None:
                        with suppress(CredentialsError):
                            await credential.tokens.await_()  # type: ignore[union-attr]
                        step = flow.send(None)
                    else:
                        response = yield step
                        step = flow.send(response)

        # endregion

    return Authorization()


def _signed(request: Any, credential: _Credential) -> Generator[Any, Any, None]:
    """Yield a request with its authorization, and None where a fresh token is to be had."""
    tokens = credential.tokens
    used = None if tokens is None else tokens.token
    _sign(request, credential)
    response = yield request
    if response.status_code != 401 or tokens is None:
        return
    tokens.refuse(used)
    yield None
    if tokens.token is not used:
        _sign(request, credential)
        yield request


def _sign(request: Any, credential: _Credential) -> None:
    """Put the authorization of a client on a request, in place of OpenAI's."""
    request.headers.pop("authorization", None)
    request.headers.update(credential.headers())


def _http_library(library: Any, args: Mapping[str, Any], argument: str) -> Any:
    """Return the HTTP library of objects among the arguments, by default the one that OpenAI's library uses."""
    objects = [each for value in args.values() for each in (value.values() if isinstance(value, Mapping) else [value])]
    found = {name for each in objects if (name := library_of(each)) is not None}
    if len(found) > 1:
        raise ConfigError(f"{argument} has objects of httpx and of httpx2; give those of one of them")
    return import_module(next(iter(found), None) or library_of_class(library.DefaultHttpxClient) or "httpx")


def _running_loop() -> Any:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
