"""The settings of a transport. Plain classes with defaults; what is not given keeps its default."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from genai_runtime.errors import ConfigError
from genai_runtime.renamed import renamed, warn

if TYPE_CHECKING:
    from genai_runtime.backend import Backend
    from genai_runtime.errors import Phase
    from genai_runtime.ledger import Ledger
    from genai_runtime.secret import Auth, TokenAuth

    from .adapters.base import AdapterFactory
    from .metering import CallLimiter

DEFAULT_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
MEBIBYTE = 1 << 20
#: The settings of a connection in each mode: client arguments first, then the client objects that override them.
SYNC_CONNECTION = ("client_args", "httpx_client")
ASYNC_CONNECTION = ("async_client_args", "httpx_async_client", "aiohttp_client")
CONNECTION = ("http_client", *SYNC_CONNECTION, *ASYNC_CONNECTION)
HTTP_CLIENTS = ("httpx", "httpx2", "aiohttp")


class _Settings:
    __slots__: tuple[str, ...] = ()

    def replace(self, **changes: Any) -> Self:
        """A copy with some values changed."""
        values = {name: getattr(self, name) for name in self.__slots__}
        return type(self)(**{**values, **changes})

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    __hash__ = None  # type: ignore[assignment]


class Timeouts(_Settings):
    """How long to wait, in seconds.

    ``connect`` for a connection, its TLS included; ``total`` for a whole unary call with all attempts and waits, and
    for the first event of a stream; ``idle`` without a byte once the first of a body has come; ``gap`` from one event
    of a stream to the next, unlimited when None. A timeout that the caller sets becomes ``total``, ``gap`` and
    ``idle``; ``setting`` is what it was set by, None where nobody did.
    """

    __slots__ = ("connect", "gap", "idle", "setting", "total")

    def __init__(
        self,
        *,
        connect: float = 10.0,
        total: float = 600.0,
        idle: float = 60.0,
        gap: float | None = None,
        setting: str | None = None,
    ) -> None:
        self.connect = _positive("connect", connect)
        self.setting = setting
        self.total = _positive("total", total)
        self.idle = _positive("idle", idle)
        self.gap = None if gap is None else _positive("gap", gap)

    def limited(self, seconds: float, setting: str = "the timeout of the request") -> Timeouts:
        """These timeouts under a limit that the caller set for a call, by ``setting``."""
        return self.replace(total=_positive("timeout", seconds), gap=seconds, idle=seconds, setting=setting)

    def reason(self, phase: Phase, whole: bool) -> str:
        """How long was waited, and for which setting; ``whole`` says that the time of the whole call was over."""
        name, what = "total", "a call"
        if phase == "connect" and not whole:
            name, what = "connect", "a connection"
        elif phase == "body" and not whole:
            name, what = "idle", "silence"
        elif phase == "send" and not whole:
            name, what = "idle", "silence while sending"
        seconds = getattr(self, name)
        if self.setting is not None and name != "connect":
            return f"after {seconds:g} s: {self.setting} is {seconds * 1000:g} ms"
        if seconds == getattr(Timeouts(), name):
            return f"after {seconds:g} s, the default for {what} (http_options.timeout sets another, in milliseconds)"
        return f"after {seconds:g} s: Timeouts.{name}"


class RetryPolicy(_Settings):
    """When and how often a call is sent again.

    ``attempts`` counts the first request; 0 and 1 mean no retry. The wait before retry *n* (from 0) is
    ``min(max_delay, initial_delay * exp_base**n + uniform(0, jitter))`` seconds, unless the server asks for another.
    A billable call whose connection died after the request was sent, without a byte of an answer, is sent once more;
    ``repeat_billable`` false forbids it.
    """

    __slots__ = ("attempts", "exp_base", "initial_delay", "jitter", "max_delay", "repeat_billable", "statuses")

    def __init__(
        self,
        *,
        attempts: int = 5,
        initial_delay: float = 1.0,
        max_delay: float = 60.0,
        exp_base: float = 2.0,
        jitter: float = 1.0,
        statuses: Collection[int] = DEFAULT_STATUSES,
        repeat_billable: bool = True,
    ) -> None:
        if isinstance(attempts, bool) or not isinstance(attempts, int) or attempts < 0:
            raise ConfigError(f"attempts must be a whole number of requests, not {attempts!r}")
        self.attempts = max(1, attempts)
        self.initial_delay = _not_negative("initial_delay", initial_delay)
        self.max_delay = _not_negative("max_delay", max_delay)
        self.exp_base = _not_negative("exp_base", exp_base)
        self.jitter = _not_negative("jitter", jitter)
        self.statuses = frozenset(statuses)
        self.repeat_billable = repeat_billable


class Limits(_Settings):
    """The most that an answer may be.

    ``body`` bytes of a JSON answer or of one event, after decompression; ``ratio`` of decompressed to compressed
    size, once more than ``ratio_from`` bytes have come out; ``line`` bytes of one line of an event stream; ``depth``
    of nested JSON and ``digits`` of one of its numbers; ``headers`` bytes of an answer's headers; ``redirects`` that
    are followed, all within the origin; ``download`` bytes of one download, unlimited when None. ``truncated`` says
    what an unfinished stream does: ``"raise"``, ``"warn"`` or ``"ignore"``; ``empty`` what one without any event does,
    the same when None. ``partial`` bytes of a stream's last events are kept for the error that may end it.
    """

    __slots__ = (
        "body", "depth", "digits", "download", "empty", "headers", "line", "partial", "ratio", "ratio_from",
        "redirects", "truncated",
    )  # fmt: skip

    def __init__(
        self,
        *,
        body: int = 512 * MEBIBYTE,
        ratio: float = 100.0,
        ratio_from: int = 10 * MEBIBYTE,
        line: int = 64 * MEBIBYTE,
        depth: int = 500,
        digits: int = 4000,
        headers: int = 64 * 1024,
        redirects: int = 5,
        download: int | None = None,
        truncated: str = "raise",
        empty: str | None = None,
        partial: int = 32 * MEBIBYTE,
    ) -> None:
        if empty not in (None, "raise", "warn", "ignore"):
            raise ConfigError(f"empty is 'raise', 'warn', 'ignore' or None, not {empty!r}")
        if truncated not in ("raise", "warn", "ignore"):
            raise ConfigError(f"truncated is 'raise', 'warn' or 'ignore', not {truncated!r}")
        self.body = body
        self.ratio = ratio
        self.ratio_from = ratio_from
        self.line = line
        self.depth = depth
        self.digits = digits
        self.headers = headers
        self.redirects = redirects
        self.download = download
        self.truncated = truncated
        self.empty = empty
        self.partial = partial

    @property
    def of_empty(self) -> str:
        """What a stream without any event does."""
        return self.empty or self.truncated


class TransportConfig:
    """Everything a transport is made from. The client objects, when given, are used as they are and never closed.

    ``base_url`` and ``api_version`` default to those of ``backend``, the service that is spoken to; without either a
    request needs a base URL of its own.
    ``http_client`` names the HTTP library: ``"httpx"`` (the default), ``"httpx2"``, or ``"aiohttp"`` for asyncio.
    ``prefer_aiohttp`` takes aiohttp for asyncio where it is installed and nothing else is asked for.
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
        "headers",
        "http_client",
        "httpx_async_client",
        "httpx_client",
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
        self.tokens: TokenAuth | None = cast("TokenAuth", auth) if hasattr(auth, "attempts") else None
        self.headers = dict(headers or {})
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

    wire = renamed("wire", "adapters")

    def retry_of(self, own: RetryPolicy | None) -> RetryPolicy:
        """How a call is retried, by its own policy or this one: not at all where ``retries`` is false."""
        policy = own or self.retry
        return policy if self.retries else policy.replace(attempts=1)

    def __repr__(self) -> str:
        # One whose base URL was refused is shown too, by whatever shows the traceback.
        where = getattr(self, "base_url", "of nothing").partition("?")[0]
        return f"<TransportConfig {where}/{getattr(self, 'api_version', '')}>"


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


def _positive(name: str, value: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 < value < float("inf"):
        raise ConfigError(f"{name} must be a positive number of seconds, not {value!r}")
    return value


def _not_negative(name: str, value: float) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value < float("inf"):
        raise ConfigError(f"{name} must be a number that is not negative, not {value!r}")
    return value
