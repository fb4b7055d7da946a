"""Which wire serves a transport, from what its settings ask for."""

from __future__ import annotations

import importlib.util
from typing import Any

from genai_runtime.errors import ConfigError

from ..config import TransportConfig
from .quiet import keep_quiet
from .settings import LEAN, PoolSettings, check_args, check_limits, client_arguments


def sync_wire(config: TransportConfig) -> Any:
    """The wire for synchronous calls: the caller's client, a client made for special arguments, or the lean pool."""
    if config.wire is not None:
        return config.wire.sync()
    keep_quiet()
    if config.httpx_client is not None:
        from .client_sync import ClientWire
        from .foreign import check_client

        check_client(config.httpx_client, "httpx_client", "an httpx.Client or httpx2.Client", _HTTPX, False)
        return ClientWire(config.httpx_client, False, config.user_agent)
    args = config.client_args
    check_limits(args.get("limits"), "client_args")
    if args.keys() <= LEAN:
        from .pool_sync import PoolWire

        return PoolWire(PoolSettings(args))
    import httpx

    from .client_sync import ClientWire

    check_args(args, httpx.Client, "client_args")
    client = httpx.Client(**client_arguments(args, httpx))
    return ClientWire(client, True, config.user_agent, args.get("timeout"))


def async_wire(config: TransportConfig) -> Any:
    """The wire for asyncio calls. aiohttp serves where it is installed, unless an httpx client or arguments that only
    httpx knows are given."""
    if config.wire is not None:
        return config.wire.aio()
    keep_quiet()
    if config.httpx_async_client is not None:
        from .client_aio import AsyncClientWire
        from .foreign import check_client

        given = config.httpx_async_client
        check_client(given, "httpx_async_client", "an httpx.AsyncClient or httpx2.AsyncClient", _HTTPX, True)
        return AsyncClientWire(given, ours=config.user_agent)
    args = config.async_client_args
    check_limits(args.get("limits"), "async_client_args")
    if config.aiohttp_client is not None:
        from .aiohttp_aio import AiohttpWire
        from .foreign import check_client

        check_client(config.aiohttp_client, "aiohttp_client", "an aiohttp.ClientSession", _AIOHTTP, True)
        return AiohttpWire(config.aiohttp_client, args, config.user_agent)
    import httpx

    theirs, ours = _aiohttp_arguments(), _httpx_arguments(httpx.AsyncClient)
    unknown = [name for name in args if name not in ours and name not in theirs | _AIOHTTP_NAMES]
    if unknown:
        check_args({unknown[0]: None}, httpx.AsyncClient, "async_client_args")
    only_httpx = [name for name in args if name not in theirs | _SHARED]
    only_aiohttp = [name for name in args if name not in ours and args[name] is not None]
    if theirs and not only_httpx:
        from .aiohttp_aio import AiohttpWire

        return AiohttpWire(None, {name: value for name, value in args.items() if value is not None})
    return _httpx_wire(httpx, args, only_aiohttp, config.user_agent)


# What a client has, by which it is known; the last is what a call goes through.
_HTTPX = ("build_request", "send")
_AIOHTTP = ("request", "close")
_SHARED = frozenset({"limits"})
# aiohttp's own, known by name where it is not installed, so that the message can say what is missing.
_AIOHTTP_NAMES = frozenset({"connector", "ssl", "cookie_jar", "read_bufsize", "proxy_auth", "server_hostname"})


def _httpx_wire(httpx: Any, args: dict[str, Any], only_aiohttp: list[str], agent: str) -> Any:
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
    if out.keys() <= LEAN:
        from .pool_aio import AsyncPoolWire

        return AsyncPoolWire(PoolSettings(out))
    from .client_aio import AsyncClientWire

    check_args(out, httpx.AsyncClient, "async_client_args")
    arguments = client_arguments(out, httpx)
    return AsyncClientWire(make=lambda: httpx.AsyncClient(**arguments), ours=agent, timeout=out.get("timeout"))


def _httpx_arguments(client: type[Any]) -> set[str]:
    import inspect

    return set(inspect.signature(client).parameters)


def _aiohttp_arguments() -> set[str]:
    """The arguments that aiohttp takes, none where it is not installed."""
    if importlib.util.find_spec("aiohttp") is None:
        return set()
    import inspect

    import aiohttp

    from .aiohttp_aio import _PER_REQUEST

    taken = set(inspect.signature(aiohttp.ClientSession).parameters) - {"base_url", "loop", "headers"}
    return taken | _PER_REQUEST
