"""Which adapter serves a transport, from what its settings ask for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import partial
from importlib.util import find_spec
from typing import Any

from genai_runtime.errors import ConfigError

from ..config import ASYNC_CONNECTION, SYNC_CONNECTION, TransportConfig
from .base import Adapter, AsyncAdapter
from .httpx_compat import check_client, library_of
from .library import Library, library
from .pool_settings import POOL_ARGS, PoolSettings, check_args, check_limits, check_timeout, client_arguments


def choose_adapter(config: TransportConfig) -> Adapter:
    """The adapter for synchronous calls: over the caller's client, or over a pool of ours."""
    if config.adapters is not None:
        return config.adapters.sync()
    if _fetches(config, SYNC_CONNECTION):
        from .fetch_adapter import FetchAdapter

        return FetchAdapter()
    if config.http_client == "httptools":
        settings = _own_settings(config, SYNC_CONNECTION)
        from ._sync.httptools_adapter import HTTPToolsAdapter

        return HTTPToolsAdapter(settings)
    _redact_logs()
    if config.httpx_client is not None:
        from ._sync.client_adapter import ClientAdapter

        check_client(config.httpx_client, "httpx_client", "an httpx.Client or httpx2.Client", _HTTPX, False)
        return ClientAdapter(config.httpx_client, ours=config.user_agent)
    args = config.client_args
    check_limits(args.get("limits"), "client_args")
    lib = _library(config, args, "client_args")
    check_args(args, lib.httpx.Client, "client_args")
    check_timeout(args.get("timeout"), "client_args")
    if args.keys() & _TRANSPORTS:
        from ._sync.client_adapter import ClientAdapter

        make = partial(lib.httpx.Client, **client_arguments(args, lib.httpx))
        return ClientAdapter(
            make=lambda: _made(make, "client_args"), ours=config.user_agent, timeout=args.get("timeout")
        )
    from ._sync.connection_pool import ConnectionPool
    from ._sync.httpx_adapter import HTTPXAdapter, pooled_client

    settings = PoolSettings(args, config.base_url)
    rest = {name: value for name, value in args.items() if name not in POOL_ARGS}
    if not rest:
        return HTTPXAdapter(ConnectionPool(settings, lib), lib)
    from ._sync.client_adapter import ClientAdapter

    def make_pooled() -> Any:
        return _made(lambda: pooled_client(lib, ConnectionPool(settings, lib), rest), "client_args")

    return ClientAdapter(make=make_pooled, ours=config.user_agent, timeout=args.get("timeout"), pooled=True)


def choose_async_adapter(config: TransportConfig) -> AsyncAdapter:
    """The adapter for asyncio calls: httpx, unless aiohttp is asked for, by name or by what only it knows."""
    if config.adapters is not None:
        return config.adapters.aio()
    if _fetches(config, ASYNC_CONNECTION):
        from .fetch_adapter import AsyncFetchAdapter

        return AsyncFetchAdapter()
    if config.http_client == "httptools":
        settings = _own_settings(config, ASYNC_CONNECTION)
        from ._async.httptools_adapter import AsyncHTTPToolsAdapter

        return AsyncHTTPToolsAdapter(settings)
    _redact_logs()
    if config.httpx_async_client is not None:
        from ._async.client_adapter import AsyncClientAdapter

        given = config.httpx_async_client
        check_client(given, "httpx_async_client", "an httpx.AsyncClient or httpx2.AsyncClient", _HTTPX, True)
        return AsyncClientAdapter(given, ours=config.user_agent)
    args = config.async_client_args
    check_limits(args.get("limits"), "async_client_args")
    if config.aiohttp_client is not None:
        from .aiohttp_adapter import AiohttpAdapter

        check_client(config.aiohttp_client, "aiohttp_client", "an aiohttp.ClientSession", _AIOHTTP, True)
        return AiohttpAdapter(config.aiohttp_client, args, config.user_agent)
    chosen = config.http_client
    asked = chosen == "aiohttp" or (chosen is None and config.prefer_aiohttp)
    if asked and not args and find_spec("aiohttp") is not None:
        # Nothing has to be looked up in httpx, whose import takes as long as aiohttp's.
        from .aiohttp_adapter import AiohttpAdapter

        return AiohttpAdapter(None, {}, url=config.base_url)
    lib = _library(config, args, "async_client_args")
    ours = _parameters(lib.httpx.AsyncClient) if args else set()
    theirs = _aiohttp_arguments() if args or chosen == "aiohttp" or config.prefer_aiohttp else set()
    unknown = [name for name in args if name not in ours and name not in theirs | _AIOHTTP_NAMES]
    if unknown:
        check_args({unknown[0]: None}, lib.httpx.AsyncClient, "async_client_args")
    only_httpx = [name for name in args if name not in theirs | _SHARED]
    only_aiohttp = [name for name in args if name not in ours and args[name] is not None]
    if chosen == "aiohttp":
        if not theirs:
            raise ConfigError("http_client is 'aiohttp', which is not installed: pip install 'gemini-genai[aiohttp]'")
        if only_httpx:
            raise ConfigError(
                f"async_client_args: {only_httpx[0]!r} is httpx's, and http_client is 'aiohttp'; leave one of them out"
            )
    wanted = config.prefer_aiohttp or (chosen is None and only_aiohttp)
    if chosen == "aiohttp" or (wanted and theirs and not only_httpx):
        from .aiohttp_adapter import AiohttpAdapter

        given = {name: value for name, value in args.items() if value is not None}
        return AiohttpAdapter(None, given, url=config.base_url)
    return _httpx_adapter(lib, args, only_aiohttp, config)


def _redact_logs() -> None:
    # Logging is imported for libraries that have a log.
    from .log_redaction import redact_logs

    redact_logs()


def _fetches(config: TransportConfig, names: tuple[str, ...]) -> bool:
    """Whether requests go through JavaScript's fetch: all of a browser's but those of a caller's own client.

    Raises:
        ConfigError: fetch is asked for where it is not, or something that a browser does not have.
    """
    chosen = config.http_client
    platform: str = sys.platform
    # Not `in_browser`: a first answer loads no module for this question.
    if platform != "emscripten":
        if chosen == "fetch":
            raise ConfigError("http_client is 'fetch', which only Python in a browser (Pyodide) has")
        return False
    argument, *objects = names
    args = getattr(config, argument)
    if args.keys() & _TRANSPORTS or any(getattr(config, name) is not None for name in objects):
        return False
    if chosen not in (None, "fetch"):
        raise ConfigError(f"http_client is {chosen!r}, for which a browser opens no sockets; leave it out, for fetch")
    for name, value in args.items():
        if value is not None and name != "limits":
            raise ConfigError(
                f"{argument}: {name!r} is not a program's to say in a browser, which has its own connections, proxies "
                "and certificates; leave it out"
            )
    return True


def _own_settings(config: TransportConfig, names: tuple[str, ...]) -> PoolSettings:
    """The settings of connections that no HTTP library opens; what only a library can do is refused."""
    argument, *objects = names
    for name in objects:
        if getattr(config, name) is not None:
            raise ConfigError(f"{name} is of another library, and http_client is 'httptools'; leave one of them out")
    args = getattr(config, argument)
    check_limits(args.get("limits"), argument)
    for name, value in args.items():
        if name in POOL_ARGS:
            continue
        if value is not None:
            if name == "timeout":
                raise ConfigError(
                    f"{argument}: http_client 'httptools' takes no timeout here; give HttpOptions(timeout=)"
                )
            raise ConfigError(
                f"{argument}: {name!r} is for another library, and http_client is 'httptools', which knows "
                f"{', '.join(map(repr, sorted(POOL_ARGS)))}; leave one of them out"
            )
    if args.get("http2") or not args.get("http1", True):
        raise ConfigError(f"{argument}: http_client 'httptools' speaks HTTP/1.1 only; for HTTP/2 leave it to httpx")
    if find_spec("httptools") is None:
        raise ConfigError("http_client is 'httptools', which is not installed: pip install 'gemini-genai[fast]'")
    return PoolSettings(args, config.base_url)


# What a client has, by which it is known; the last is what a call goes through.
_HTTPX = ("build_request", "send")
_AIOHTTP = ("request", "close")
_SHARED = frozenset({"limits"})
# aiohttp's own, known by name where it is not installed, so that the message can say what is missing.
_AIOHTTP_NAMES = frozenset({"connector", "ssl", "cookie_jar", "read_bufsize", "proxy_auth", "server_hostname"})


# With a transport of the caller's there is nothing for a pool to do.
_TRANSPORTS = frozenset({"app", "mounts", "transport"})


def _httpx_adapter(
    lib: Library, args: dict[str, Any], only_aiohttp: list[str], config: TransportConfig
) -> AsyncAdapter:
    agent = config.user_agent
    out = {name: value for name, value in args.items() if name not in _AIOHTTP_NAMES}
    ssl = args.get("ssl")
    if ssl is not None:
        # The one argument of aiohttp's that has a twin in httpx.
        out["verify"] = ssl
    rest = [name for name in only_aiohttp if name != "ssl"]
    if rest:
        raise ConfigError(
            f"async_client_args: {rest[0]!r} is aiohttp's; install the extra 'aiohttp', and give no argument that "
            "only httpx knows beside it"
        )
    check_args(out, lib.httpx.AsyncClient, "async_client_args")
    check_timeout(out.get("timeout"), "async_client_args")
    if out.keys() & _TRANSPORTS:
        from ._async.client_adapter import AsyncClientAdapter

        make = partial(lib.httpx.AsyncClient, **client_arguments(out, lib.httpx))
        return AsyncClientAdapter(make=lambda: _made(make, "async_client_args"), ours=agent, timeout=out.get("timeout"))
    from ._async.connection_pool import AsyncConnectionPool
    from ._async.httpx_adapter import AsyncHTTPXAdapter, pooled_client

    settings = PoolSettings(out, config.base_url)
    extra = {name: value for name, value in out.items() if name not in POOL_ARGS}
    if not extra:
        return AsyncHTTPXAdapter(AsyncConnectionPool(settings, lib), lib)
    from ._async.client_adapter import AsyncClientAdapter

    def make_pooled() -> Any:
        return _made(lambda: pooled_client(lib, AsyncConnectionPool(settings, lib), extra), "async_client_args")

    return AsyncClientAdapter(make=make_pooled, ours=agent, timeout=out.get("timeout"), pooled=True)


def _made(make: Callable[[], Any], argument: str) -> Any:
    """What ``make`` makes of the caller's arguments, or an error that names them."""
    try:
        return make()
    except ConfigError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}" if isinstance(error, TypeError) else type(error).__name__
        if isinstance(error, FileNotFoundError):
            reason = "a file that they name is not there"
    raise ConfigError(f"{argument}: httpx refuses them ({reason[:200]})")


def _library(config: TransportConfig, args: dict[str, Any], argument: str) -> Library:
    """The library that was asked for, else the one that objects among the arguments are of, else httpx."""
    found = {package for value in args.values() for each in _objects(value) if (package := library_of(each))}
    if len(found) > 1:
        raise ConfigError(f"{argument} has objects of httpx and of httpx2; give those of one of them")
    name = next(iter(found), config.http_client if config.http_client == "httpx2" else "httpx")
    if find_spec(name) is None:
        raise ConfigError(f"http_client is {name!r}, which is not installed: pip install 'gemini-genai[{name}]'")
    return library(name)


def _objects(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, Mapping) else [value]


def _parameters(client: Any) -> set[str]:
    import inspect

    return set(inspect.signature(client).parameters)


def _aiohttp_arguments() -> set[str]:
    """The arguments that aiohttp takes, none where it is not installed."""
    if find_spec("aiohttp") is None:
        return set()
    import aiohttp

    from .aiohttp_adapter import _PER_REQUEST

    taken = _parameters(aiohttp.ClientSession) - {"base_url", "loop", "headers"}
    return taken | _PER_REQUEST
