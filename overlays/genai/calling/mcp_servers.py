"""The MCP servers of Vertex AI, which are known by their names: sessions with them, as long as a call lasts.

On the Developer API the service connects to the servers that a tool names; on Vertex AI the caller does.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterable
from typing import TYPE_CHECKING, Any

from genai_runtime.errors import APIConnectionError, GenAIError
from genai_runtime.errors.arguments import invalid, unsupported
from genai_runtime.google_auth.requests import SHARED_ARGS
from genai_runtime.models.checks import check_model
from genai_runtime.transport.resource_names import segment

from .tools import as_list, names_servers

if TYPE_CHECKING:
    from gemini_api.models import GenerateContentConfig
    from genai_runtime.backend import Backend
    from genai_runtime.transport import TransportConfig


class ServerSession:
    """A session with the server of a name, connected when it is first used.

    A task of its own opens and closes the connection, since both have to be done by the same one, and those who read a
    stream may be several.
    """

    def __init__(self, name: str, config: TransportConfig) -> None:
        self._name = name
        self._config = config
        self._closing = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._ready: asyncio.Future[Any] | None = None

    async def list_tools(self, **arguments: Any) -> Any:
        """List a page of the server's tools."""
        return await (await self._connected()).list_tools(**arguments)

    async def call_tool(self, name: str, arguments: dict[str, Any] | None = None) -> Any:
        """Call a tool of the server."""
        return await (await self._connected()).call_tool(name, arguments=arguments)

    async def aclose(self) -> None:
        """End the session. Closing twice does nothing."""
        self._closing.set()
        task, self._task = self._task, None
        if task is not None:
            await asyncio.wait([task])

    def __del__(self) -> None:
        # A stream without a reader is dropped, not closed.
        if self._task is not None and not self._task.done() and not (loop := self._task.get_loop()).is_closed():
            loop.call_soon_threadsafe(self._closing.set)

    async def _connected(self) -> Any:
        if self._ready is None:
            url = f"{self._config.base_url.partition('?')[0].rstrip('/')}/mcp/{segment(self._name, 'mcp_servers.name')}"
            ready = self._ready = asyncio.get_running_loop().create_future()
            self._task = asyncio.create_task(_hold(self._name, url, self._config, ready, self._closing))
        return await asyncio.shield(self._ready)


async def _hold(name: str, url: str, config: TransportConfig, ready: asyncio.Future[Any], end: asyncio.Event) -> None:
    """Keep a session open until its end; set ``ready`` to it, or to the error if it cannot be opened."""
    problem: BaseException | None = None
    try:
        from mcp import ClientSession
        from mcp.client.streamable_http import streamable_http_client

        limit = config.timeouts.total
        async with (
            _client(config) as client,
            streamable_http_client(url, http_client=client) as (read, write, *_),
            ClientSession(read, write, read_timeout_seconds=limit if limit < 1e6 else None) as session,
        ):
            await session.initialize()
            ready.set_result(session)
            await end.wait()
    except Exception as error:
        problem = _leaf(error)
    finally:
        if not ready.done():
            if not isinstance(problem, GenAIError):
                why = "it was closed" if problem is None else f"{type(problem).__name__}: {problem}"
                failure = APIConnectionError(f"no session with the MCP server {name!r} at {url}: {why}")
                failure.__cause__ = problem
                problem = failure
            ready.set_exception(problem)
            # The waiter may have been cancelled.
            ready.exception()


def _client(config: TransportConfig) -> Any:
    """An HTTP client of the library that ``mcp`` has, with the headers and the authorization of a client."""
    from importlib.metadata import version

    import httpx2

    auth, own = config.auth, {name.lower(): value for name, value in config.headers.items()}

    class Authorized(httpx2.Auth):
        async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
            if auth is not None and "authorization" not in own:
                if config.tokens is not None:
                    await config.tokens.await_(config.timeouts.total)
                request.headers.update(auth.headers())
            yield request

    headers = {"user-agent": config.user_agent, **own}
    agent = own.get("x-goog-api-client", "")
    headers["x-goog-api-client"] = f"{config.user_agent} {agent}".strip() + f" mcp_used/{version('mcp')}"
    if config.backend is not None and config.backend.project:
        headers.setdefault("x-goog-user-project", config.backend.project)
    given = {**config.client_args, **config.async_client_args}
    shared = {name: given[name] for name in SHARED_ARGS if given.get(name) is not None}
    timeout = httpx2.Timeout(config.timeouts.total, connect=config.timeouts.connect)
    return httpx2.AsyncClient(headers=headers, auth=Authorized(), timeout=timeout, **shared)


def with_servers(config: GenerateContentConfig, asked: Any) -> tuple[GenerateContentConfig, list[ServerSession]]:
    """A copy of ``config`` with sessions in the place of the servers that its tools name, and these sessions.

    Args:
        config: The config of a generation.
        asked: The ``client.aio.models`` that answers.

    Raises:
        ArgumentError: a server has no name, or says how it is reached.
        ImportError: ``mcp`` is not installed.
    """
    tools, opened = sessions_of(as_list(config.tools), asked._backend, asked._transport.config)
    config = config.__copy__()
    config.tools = tools
    return config, opened


def sessions_of(
    given: Iterable[Any], backend: Backend, config: TransportConfig
) -> tuple[list[Any], list[ServerSession]]:
    """A list of tools with sessions in the place of the servers that they name, and these sessions.

    Raises:
        ArgumentError: a server has no name, or says how it is reached.
        ImportError: ``mcp`` is not installed.
    """
    from gemini_api import models

    tools: list[Any] = []
    opened: list[ServerSession] = []
    for index, item in enumerate(given):
        if not names_servers(item):
            tools.append(item)
            continue
        tool = check_model(item, f"tools[{index}]", models.Tool).__copy__()
        before = len(opened)
        for number, each in enumerate(as_list(tool.mcp_servers)):
            where = f"tools[{index}].mcp_servers[{number}]"
            server = check_model(each, where, models.McpServer)
            if server.streamable_http_transport is not None:
                where = "McpServer.streamable_http_transport"
                raise unsupported(where, backend, "the Gemini Developer API", "Give the name of the server")
            if not server.name:
                raise invalid(f"{where}.name", f"is missing: {backend.title} knows its MCP servers by name")
            opened.append(ServerSession(server.name, config))
        tool.mcp_servers = None
        tools += opened[before:]
        if tool.to_dict(backend):
            tools.append(tool)
    _check_installed()
    return tools, opened


def _check_installed() -> None:
    try:
        import httpx2  # noqa: F401
        import mcp  # noqa: F401
    except ImportError as error:
        raise ImportError(
            "MCP servers need the package mcp: pip install 'gemini-genai[mcp]'", name=error.name
        ) from None


def _leaf(error: BaseException) -> BaseException:
    """Return the first error inside nested exception groups."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error
