"""The settings of a transport; what is not given keeps its default."""

from __future__ import annotations

from collections.abc import Mapping

from genai_runtime.errors import ConfigError
from genai_runtime.renamed import renamed, warn

from .limits import Limits as Limits
from .limits import RetryPolicy as RetryPolicy
from .limits import Timeouts as Timeouts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from genai_runtime.authorization import Auth, TokenAuth
    from genai_runtime.backend import Backend
    from genai_runtime.ledger import Ledger

    from .adapters.base import AdapterFactory
    from .metering import CallLimiter

#: The settings of a connection in each mode: client arguments first, then the client objects that override them.
SYNC_CONNECTION = ("client_args", "httpx_client")
ASYNC_CONNECTION = ("async_client_args", "httpx_async_client", "aiohttp_client")
CONNECTION = ("http_client", *SYNC_CONNECTION, *ASYNC_CONNECTION)
HTTP_CLIENTS = ("httpx", "httpx2", "aiohttp", "httptools", "fetch")


class TransportConfig:
    """Everything a transport is made from. The client objects, when given, are used as they are and never closed.

    ``base_url`` and ``api_version`` default to those of ``backend``, the service that is spoken to; without either a
    request needs a base URL of its own.
    ``http_client`` names the HTTP library: ``"httpx"`` (the default), ``"httpx2"``, ``"aiohttp"`` for asyncio, or
    ``"httptools"``, the fastest. In a browser (Pyodide) it is ``"fetch"``, and nothing else.
    ``prefer_aiohttp`` takes aiohttp for asyncio where it is installed and nothing else is asked for.
    ``json_library`` names the JSON library: ``"json"`` (the default), or ``"msgspec"``.
    ``exact`` sends every request to the base URL as it is, without version, path and query: a gateway's own business.
    ``retries`` false turns every retry off, of calls, uploads and downloads, whatever ``retry`` and a call's own
    options say.
    ``limiter`` holds calls to the client's own rate limit, ``usage`` remembers what answers say of their tokens.
    ``wire`` is the former name of ``adapters``.
    """

    __slots__ = (
        "adapters",
        "aiohttp_client",
        "allow_insecure",
        "api_version",
        "async_client_args",
        "auth",
        "backend",
        "base_url",
        "client_args",
        "exact",
        "extra_body",
        "fixed_headers",
        "headers",
        "http_client",
        "httpx_async_client",
        "httpx_client",
        "json_library",
        "limiter",
        "limits",
        "prefer_aiohttp",
        "retries",
        "retry",
        "timeouts",
        "tokens",
        "usage",
        "user_agent",
    )  # fmt: skip

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_version: str | None = None,
        auth: Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeouts: Timeouts | None = None,
        retry: RetryPolicy | None = None,
        limits: Limits | None = None,
        extra_body: Mapping[str, Any] | None = None,
        client_args: Mapping[str, Any] | None = None,
        async_client_args: Mapping[str, Any] | None = None,
        httpx_client: Any = None,
        httpx_async_client: Any = None,
        aiohttp_client: Any = None,
        allow_insecure: bool = False,
        user_agent: str = "gemini-genai",
        retries: bool = True,
        adapters: AdapterFactory | None = None,
        http_client: str | None = None,
        prefer_aiohttp: bool = False,
        backend: Backend | None = None,
        exact: bool = False,
        limiter: CallLimiter | None = None,
        usage: Ledger | None = None,
        wire: AdapterFactory | None = None,
        json_library: str | None = None,
    ) -> None:
        from .urls import check_base_url

        if wire is not None:
            warn("TransportConfig(wire=...)", "adapters")
            adapters = wire
        if base_url is None:
            base_url = "" if backend is None else backend.base_url
        if api_version is None:
            api_version = "" if backend is None else backend.version
        self.backend = backend
        self.exact = exact
        self.base_url = base_url and check_base_url(base_url, allow_insecure)
        self.api_version = api_version
        self.auth = auth
        # A token runs out, and a key does not.
        self.tokens: TokenAuth | None = auth if hasattr(auth, "attempts") else None  # type: ignore[assignment]
        self.headers = dict(headers or {})
        #: The headers of requests that have none of their own, by what else decides about them; kept by `prepare`.
        self.fixed_headers: dict[Any, dict[str, str]] = {}
        self.timeouts = timeouts or Timeouts()
        self.retry = retry or RetryPolicy()
        self.limits = limits or Limits()
        self.extra_body = extra_body
        self.client_args = dict(client_args or {})
        self.async_client_args = dict(async_client_args or {})
        self.httpx_client = httpx_client
        self.httpx_async_client = httpx_async_client
        self.aiohttp_client = aiohttp_client
        self.allow_insecure = allow_insecure
        self.user_agent = user_agent
        self.retries = retries
        self.adapters = adapters
        self.http_client = check_http_client(http_client)
        self.prefer_aiohttp = prefer_aiohttp
        self.limiter = limiter
        self.usage = usage
        #: None for Python's own.
        self.json_library = None if json_library is None else _json_library(json_library)

    wire = renamed("wire", "adapters")

    def retry_of(self, own: RetryPolicy | None) -> RetryPolicy:
        """How a call is retried, by its own policy or this one: not at all where ``retries`` is false."""
        policy = own or self.retry
        return policy if self.retries else policy.replace(attempts=1)

    def __repr__(self) -> str:
        # One whose base URL was refused is shown too, by whatever shows the traceback.
        where = getattr(self, "base_url", "of nothing").partition("?")[0]
        return f"<TransportConfig {where}/{getattr(self, 'api_version', '')}>"


def _json_library(name: str) -> str | None:
    # Imported only if there is something to check.
    from .json_library import check_json_library

    return check_json_library(name)


def check_http_client(name: str | None, setting: str = "http_client") -> str | None:
    """The name of an HTTP library, in lower case.

    Raises:
        ConfigError: there is none of this name.
    """
    if name is None:
        return None
    found = name.strip().lower() if isinstance(name, str) else name
    if found not in HTTP_CLIENTS:
        raise ConfigError(f"{setting} is one of {', '.join(map(repr, HTTP_CLIENTS))}, not {name!r}")
    return str(found)
