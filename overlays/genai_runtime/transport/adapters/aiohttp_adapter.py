"""Asyncio calls through aiohttp: a session the caller passed in, or one made for each event loop."""

from __future__ import annotations

import asyncio
import contextlib
import time
from base64 import b64encode
from collections.abc import AsyncIterator, Mapping
from contextvars import ContextVar
from functools import cache
from typing import Any

from genai_runtime.abort import abort
from genai_runtime.errors import ConfigError

from ..failure import Failure, from_os_error, not_http, timed_out, too_many_headers
from ..request import Headers, PreparedRequest
from ._async.slots import AsyncSlots
from ._async.sockets import yield_to_reader
from .aiohttp_exchange import Exchange, Origin, plain
from .aiohttp_protocol import watch_connections
from .attempt import pool_timeout
from .httpx_compat import with_user_agent
from .per_loop import PerLoop
from .pool_settings import MAX_CONNECTIONS, PoolSettings
from .tls_sessions import forget_session, keep_session_of

_LARGE = 1 << 20
_PIECE = 1 << 16
# Bytes of one header. aiohttp's own 8 KiB would refuse what the other adapters read; ``Limits.headers`` bounds all.
_HEADER = 1 << 16
# How many origins the way to is remembered.
_ORIGINS = 64
_TOO_LONG = ("Got more than", "Too many headers")

# What an answer has no more that was unpacked.
_PACKED = frozenset({"content-encoding", "content-length"})

# What goes to each request and not to the session.
_PER_REQUEST = frozenset({"ssl", "proxy", "proxy_auth", "server_hostname", "proxy_headers", "timeout", "read_bufsize"})


class AiohttpAdapter:
    """``session`` is the caller's and is never closed here; without one, sessions are made from ``args``, for ``url``
    above all. ``ours`` is the User-Agent that gives way to the session's."""

    def __init__(
        self, session: Any = None, args: Mapping[str, Any] | None = None, ours: str = "", url: str = ""
    ) -> None:
        import aiohttp

        self._aiohttp = aiohttp
        self._given = session
        self._ours = ours
        self._agent: str | None = None if session is None else session.headers.get("user-agent")
        args = {name: value for name, value in (args or {}).items() if name != "http2" or value}
        self._request_args = {
            name: args[name] for name in _PER_REQUEST & args.keys() if args[name] is not None and name != "timeout"
        }
        self._timeout = _timeouts(args.get("timeout"))
        self._session_args = {name: value for name, value in args.items() if name not in _PER_REQUEST}
        self._limits = self._session_args.pop("limits", None)
        # With arguments that only a session knows what to do with, each request goes through it.
        plain_args = all(
            value is None or (name == "trust_env" and not value) for name, value in self._session_args.items()
        )
        self._exchanges = (
            session is None
            and plain_args
            and self._request_args.keys() <= {"ssl"}
            and not any(value is not None for value in self._timeout.values())
        )
        self._sessions: PerLoop[_Session] = PerLoop(self._make, _close)
        self._ways: dict[str, tuple[list[tuple[str, str]], dict[str, Any]]] = {}
        # A session of ours reads proxies and certificates as the other adapters do; a connector has its own.
        self._settings: PoolSettings | None = None
        if session is None:
            names = {name: args[name] for name in ("proxy", "trust_env") if args.get(name) is not None}
            self._settings = PoolSettings(names, url)
            self._own_ssl = "ssl" in self._request_args or args.get("connector") is not None

    def prepare(self, url: str) -> None:
        """Make what the first request to ``url`` needs. This may block: call it in a thread."""
        _request_class()
        if self._settings is not None and not self._own_ssl:
            self._settings.prepare(url)

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> AiohttpRawResponse:
        own: _Session | None = None
        session = self._given
        if session is None:
            own = self._sessions.find()
            if own is None or own.client.closed:
                own = await self._sessions.add()
            session = own.client
        response: Any = None
        failure: Failure | None = None
        begun: list[Any] = []
        slots = None if own is None else own.slots
        queued = slots is not None
        try:
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())) as limit:
                if slots is not None:
                    await slots.acquire(deadline)
                    queued = False
                if own is not None and self._exchanges:
                    response = await self._exchange(own, prepared, connect, begun)
                if response is None:
                    # Timers copy the context and outlive the call: what is not needed in it is not put there.
                    _begun.set(begun)
                    response = await self._request(session, prepared, connect, limit)
        except BaseException as error:
            _cut(begun)
            # First of all: what follows may raise as well, where no TLS context can be made.
            if slots is not None and not queued:
                slots.release()
            if prepared.url.startswith("https:") and self._settings is not None and not self._own_ssl:
                _forget_session(self._settings.ssl_context(), prepared.url)
            if queued and isinstance(error, TimeoutError):
                failure = pool_timeout()
            elif isinstance(error, Exception):
                failure = self._failure(error, deadline)
            if failure is None:
                raise
        if failure is None and _is_refused(response):
            if slots is not None:
                slots.release()
            failure = not_http("headers")
        if failure is not None:
            raise failure
        raw_body = self._given is None or not getattr(session, "auto_decompress", True)
        return AiohttpRawResponse(self, response, raw_body, begun, slots)

    async def _exchange(
        self, own: _Session, prepared: PreparedRequest, connect: float, begun: list[Any]
    ) -> Exchange | None:
        """Send a request past the session, where that does nothing else to it; None where it might."""
        url = prepared.url
        end = url.find("/", 8)
        where = url[:end]
        origin = own.origins.get(where)
        if origin is None:
            to_proxy, way = self._way(url)
            if to_proxy or not way.keys() <= {"ssl"} or end < 0 or "@" in where or not where.isascii():
                return None
            if len(own.origins) >= _ORIGINS:
                own.origins.clear()
            origin = own.origins[where] = Origin(own.client, where, way.get("ssl"), _HEADER)
        head = origin.head(prepared, url[end:]) if plain(own.client) else None
        return None if head is None else await origin.send(prepared, head, connect, begun)

    async def _request(self, session: Any, prepared: PreparedRequest, connect: float, limit: asyncio.Timeout) -> Any:
        """Send a request as a user of the session would."""
        content: Any = prepared.content
        bare = content == b"" and prepared.method in ("GET", "DELETE")
        to_proxy, way = self._way(prepared.url)
        limits: Any = {**self._timeout, "sock_connect": self._connecting(connect)}
        return await session.request(
            prepared.method,
            self._url(prepared.url),
            headers=[*with_user_agent(_with_length(prepared), self._agent, self._ours), *to_proxy],
            data=None if bare else _held(_body(content), limit, prepared.idle),
            allow_redirects=False,
            raise_for_status=False,
            timeout=self._aiohttp.ClientTimeout(**limits),
            **way,
        )

    def _way(self, url: str) -> tuple[list[tuple[str, str]], dict[str, Any]]:
        """The headers and the arguments that lead a request to the origin of ``url``.

        The environment is read once for each, as httpx does: aiohttp would read it in a thread for every request.
        """
        where = url[: url.find("/", 8)]
        known = self._ways.get(where)
        if known is None:
            found = self._find_way(url)
            known = self._ways[where] = found.pop("headers", []), {**self._request_args, **found}
            if len(self._ways) > _ORIGINS:
                del self._ways[next(iter(self._ways))]
        return known

    def _find_way(self, url: str) -> dict[str, Any]:
        """The proxy and the TLS context of a request to ``url``, where the arguments leave them to us."""
        settings = self._settings
        if settings is None:
            return {}
        found: dict[str, Any] = {}
        if url.startswith("https:") and not self._own_ssl:
            found["ssl"] = settings.ssl_context()
        if "proxy_auth" in self._request_args or isinstance(self._request_args.get("proxy"), self._url_class()):
            return found
        proxy = settings.proxy_for(url)
        if proxy is not None:
            address, auth = proxy
            if address.startswith("socks5"):
                raise ConfigError("aiohttp knows no socks5 proxy; leave http_client to httpx, with httpx[socks]")
            found["proxy"] = address
            if auth is not None:
                found.update(self._proxy_password(url, *auth))
            more = settings.proxy_arguments(address)
            if "proxy_ssl_context" in more:
                raise ConfigError("aiohttp has no ssl_context for a proxy alone; leave http_client to httpx")
            headers = more.get("proxy_headers", ())
            self._add_proxy_headers(
                found, url, [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]
            )
        return found

    def _add_proxy_headers(self, found: dict[str, Any], url: str, headers: list[tuple[str, str]]) -> None:
        """Have the proxy see these headers: in what asks for a tunnel, or in each request where there is none."""
        if headers and url.startswith("http:"):
            found["headers"] = [*found.get("headers", ()), *headers]
        elif headers:
            given = found.get("proxy_headers") or self._request_args.get("proxy_headers") or {}
            found["proxy_headers"] = {**given, **dict(headers)}

    def _proxy_password(self, url: str, name: bytes, password: bytes) -> dict[str, Any]:
        aiohttp = self._aiohttp
        basic = b64encode(name + b":" + password).decode("ascii")
        if url.startswith("http:"):
            # Without a tunnel the proxy reads each request; older releases name the password in a connection's first.
            return {"headers": [("proxy-authorization", f"Basic {basic}")]}
        if hasattr(aiohttp, "encode_basic_auth"):
            # Since 3.14, which warns of the other way.
            given = self._request_args.get("proxy_headers") or {}
            return {"proxy_headers": {**given, "Proxy-Authorization": f"Basic {basic}"}}
        login, word = (part.decode("utf-8", "replace") for part in (name, password))
        return {"proxy_auth": aiohttp.BasicAuth(login, word, "utf-8")}

    def _url_class(self) -> Any:
        import yarl

        return yarl.URL

    def _connecting(self, ours: float) -> float:
        theirs = self._timeout["sock_connect"]
        return ours if theirs is None else min(ours, theirs)

    def _url(self, url: str) -> Any:
        import yarl

        return yarl.URL(url, encoded=True)

    def _make(self) -> _Session:
        aiohttp = self._aiohttp
        args = dict(self._session_args)
        slots: AsyncSlots | None = None
        if args.get("connector") is None:
            args.pop("connector", None)
            limits = self._limits
            most = (
                limits.get("max_connections") if isinstance(limits, Mapping) else getattr(limits, "max_connections", 0)
            )
            slots = AsyncSlots(most or MAX_CONNECTIONS)
            # Those who wait for a connector are overtaken by whoever asks when one becomes free: they wait before it.
            args["connector"] = aiohttp.TCPConnector(limit=slots.free)
            watch_connections(args["connector"])
        # What the environment says of proxies is in each request; of credentials, it is asked only when the caller
        # says so, for aiohttp would read ~/.netrc in a thread for every request.
        args.setdefault("trust_env", False)
        args.setdefault("max_line_size", _HEADER)
        args.setdefault("max_field_size", _HEADER)
        args.setdefault("request_class", _request_class())
        reason = ""
        session: Any = None
        try:
            session = aiohttp.ClientSession(auto_decompress=False, **args)
        except TypeError as error:
            reason = str(error).rpartition("got an ")[2] or str(error)
        if reason:
            raise ConfigError(f"async_client_args: aiohttp refuses them: {reason}")
        # aiohttp sends a GET a second time by itself; how often a call is sent is decided in one place.
        session._retry_connection = False
        return _Session(session, slots)

    def _failure(self, error: Exception, deadline: float) -> Failure | None:
        aiohttp = self._aiohttp
        over = time.monotonic() >= deadline - 0.002
        unsent = _while_connecting(error)
        if isinstance(error, aiohttp.ClientHttpProxyError):
            status = error.status
            return Failure("proxy", "connect", f"the proxy refused ({status})", status=status, final=status == 407)
        if isinstance(error, aiohttp.ClientProxyConnectionError) or (
            unsent
            and isinstance(error, aiohttp.ServerDisconnectedError | aiohttp.ClientOSError | aiohttp.ClientResponseError)
            and not isinstance(error, aiohttp.ClientConnectorError)
        ):
            return Failure("proxy", "connect", "the proxy cannot be reached, or breaks off")
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return timed_out("connect", sent=False, final=over)
        if isinstance(error, TimeoutError):
            return timed_out("connect" if unsent else "headers", sent=not unsent, final=over)
        if isinstance(error, aiohttp.ClientConnectorError):
            return from_os_error(error, "connect", sent=False)
        if isinstance(error, aiohttp.ServerDisconnectedError):
            # What there is of an answer that broke off in its head stands in the place of a message.
            begun = not isinstance(error.message, str) or getattr(error, "answered", False)
            words = "the server closed the connection"
            return Failure("reset", "headers", words, sent=True, stale=not begun, answered=begun)
        if isinstance(error, aiohttp.InvalidURL):
            return Failure("protocol", "connect", "the request cannot be written as HTTP", final=True)
        if isinstance(error, aiohttp.ClientResponseError | aiohttp.http.HttpProcessingError):
            if error.message.startswith(_TOO_LONG):
                return too_many_headers()
            return not_http("headers")
        if isinstance(error, aiohttp.ClientError | OSError):
            failure = from_os_error(error, "headers", sent=True)
            failure.answered = getattr(error, "answered", False)
            return failure
        return None

    async def aclose(self) -> None:
        await self._sessions.aclose()


def _is_refused(response: Any) -> bool:
    """Whether an answer is one that the other libraries refuse; it is closed then."""
    # Old versions of aiohttp read a NUL in a header.
    refused: bool = response.status == 101 or any("\0" in value for _, value in response.headers.items())
    if refused:
        response.close()
    return refused


class _Session:
    """A session of ours, and what is known of the origins that it has sent requests to."""

    __slots__ = ("client", "origins", "slots")

    def __init__(self, client: Any, slots: AsyncSlots | None) -> None:
        self.client = client
        #: How many requests may be on their way at once; None with a connector of the caller's.
        self.slots = slots
        self.origins: dict[str, Origin] = {}


def _forget_session(context: Any, url: str) -> None:
    """Have the next connection with a server begin with a TLS session of its own."""
    from urllib.parse import urlsplit

    forget_session(context, urlsplit(url).hostname)


# The transports that the request of the running task has been written to.
_begun: ContextVar[list[Any]] = ContextVar("_begun")


@cache
def _request_class() -> Any:
    """A request of aiohttp's that tells which transport it is written to: nothing else gives it away."""
    import aiohttp

    class Request(aiohttp.ClientRequest):
        async def send(self, conn: Any) -> Any:
            _begun.get().append(conn.transport)
            return await super().send(conn)

    return Request


def _cut(transports: list[Any]) -> None:
    """End connections at once, also under whoever waits for their bytes.

    Closed as aiohttp closes them, they wait for a peer that may never read, and over TLS for its last word.
    """
    for transport in transports:
        abort(transport)


async def _close(own: _Session) -> None:
    session = own.client
    own.origins.clear()
    connector = session.connector
    idle = (each[0] for waiting in getattr(connector, "_conns", {}).values() for each in waiting)
    transports = [protocol.transport for protocol in (*idle, *getattr(connector, "_acquired", ()))]
    await session.close()
    if session.connector is None and connector is not None and connector.closed:
        # aiohttp before 3.12.9 has a TLS connection wait for the peer's last word, which may come after the loop's end.
        _cut(transports)


def _timeouts(given: Any) -> dict[str, float | None]:
    """The ``timeout`` among the caller's arguments, in aiohttp's terms: seconds in all, aiohttp's own or httpx's."""
    names = ("total", "connect", "sock_connect", "sock_read")
    if given is None or isinstance(given, int | float):
        return {**dict.fromkeys(names), "total": given}
    if hasattr(given, "sock_read"):
        return {name: getattr(given, name) for name in names}
    if hasattr(given, "read"):
        return {"total": None, "connect": given.pool, "sock_connect": given.connect, "sock_read": given.read}
    raise ConfigError(
        f"async_client_args: timeout is a number of seconds or an aiohttp.ClientTimeout, not {type(given).__name__}"
    )


def _held(body: Any, limit: asyncio.Timeout, idle: float) -> Any:
    """A body in pieces, each of which has to be taken within ``idle`` seconds: aiohttp knows no such limit."""
    until = limit.when()
    if body is None or isinstance(body, bytes) or until is None or idle == float("inf"):
        return body
    loop = asyncio.get_running_loop()

    def wait_until(when: float) -> None:
        # The answer may have come before all was sent: then nothing waits any more.
        with contextlib.suppress(RuntimeError):
            limit.reschedule(when)

    async def pieces() -> Any:
        async for piece in body:
            wait_until(min(until, loop.time() + idle))
            yield piece
        wait_until(until)

    return pieces()


def _body(content: Any) -> Any:
    """The body as aiohttp takes it: large bytes, of which it warns, and blocks go piece by piece."""
    if isinstance(content, bytes):
        return _pieces(content) if len(content) > _LARGE else content
    return _spaced(content)


def _with_length(prepared: PreparedRequest) -> list[tuple[str, str]]:
    """The headers, with the length of a body that aiohttp is given in pieces."""
    content = prepared.content
    known = any(name == "content-length" for name, _ in prepared.headers)
    if known or not isinstance(content, bytes) or len(content) <= _LARGE:
        return prepared.headers
    return [*prepared.headers, ("content-length", str(len(content)))]


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    view = memoryview(content)
    for start in range(0, len(view), _PIECE):
        # Before each but the first: aiohttp closes a connection whose body is not at its end when the answer has come.
        if start:
            await yield_to_reader()
        yield bytes(view[start : start + _PIECE])


async def _spaced(blocks: Any) -> AsyncIterator[bytes]:
    begun = False
    async for block in blocks:
        if begun:
            await yield_to_reader()
        begun = True
        yield block


def _while_connecting(error: BaseException) -> bool:
    """Whether an exception came out of aiohttp's connector: then the request was not begun. Its class does not tell."""
    for each in (error, error.__cause__):
        trace = None if each is None else each.__traceback__
        while trace is not None:
            if trace.tb_frame.f_globals.get("__name__") == "aiohttp.connector":
                return True
            trace = trace.tb_next
    return False


def _latin(value: str) -> str:
    """The value of a header as the other libraries read it, where aiohttp tries UTF-8."""
    return value.encode("utf-8", "surrogateescape").decode("latin-1")


class AiohttpRawResponse:
    """An answer that aiohttp gave. With ``raw`` its body is as it came; otherwise the session has unpacked it."""

    __slots__ = ("_adapter", "_begun", "_loop", "_over", "_response", "_slots", "headers", "status")

    def __init__(
        self, adapter: AiohttpAdapter, response: Any, raw: bool, begun: list[Any], slots: AsyncSlots | None = None
    ) -> None:
        self._adapter = adapter
        self._begun = begun
        self._response = response
        self._loop = asyncio.get_running_loop()
        self._over = False
        self._slots = slots
        self.status: int = response.status
        pairs = response.headers.items()
        if not raw:
            # The length is that of what was packed.
            known = {name.lower() for name, _ in pairs}
            gone = _PACKED if "content-encoding" in known else ()
            pairs = [(name, value) for name, value in pairs if name.lower() not in gone]
        self.headers = Headers((name, value if value.isascii() else _latin(value)) for name, value in pairs)

    async def next(self, deadline: float | None, idle: float) -> bytes:
        if self._over:
            return b""
        limit = idle if deadline is None else min(idle, deadline - time.monotonic())
        failure: Failure | None = None
        content = self._response.content
        try:
            # What is there already needs no timer. A session that stands in for aiohttp's may not know.
            ready = limit > 0 and hasattr(content, "read_nowait")
            chunk: bytes = content.read_nowait() if ready else b""
            if not chunk and not (ready and content.at_eof()):
                async with asyncio.timeout(max(0.0, limit)):
                    chunk = await content.readany()
            if chunk:
                return chunk
        except TimeoutError:
            over = deadline is not None and time.monotonic() >= deadline - 0.002
            failure = timed_out("body", sent=True, final=over)
        except Exception as error:
            # Of a connection that was closed here, aiohttp speaks as of a mistake in the program.
            closed = isinstance(error, RuntimeError) and "closed" in str(error)
            if not closed and self._adapter._failure(error, deadline or float("inf")) is None:
                raise
            failure = Failure("reset", "body", "the connection broke in the middle of the answer", sent=True)
            if getattr(error, "no_http", False):
                failure = not_http("body")
        if failure is not None:
            await self.aclose()
            raise failure
        self._over = True
        for transport in self._begun[-1:]:
            keep_session_of(transport)
        self._response.release()
        self._give_back()
        return b""

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        if self._loop.is_running():
            self._loop.call_soon_threadsafe(_cut, self._begun)

    async def aclose(self) -> None:
        cut = self._close()
        if cut:
            # The loop lets go of a socket in its next turn, and may have no other.
            await asyncio.sleep(0)

    def _close(self) -> bool:
        unread = self._response.connection is not None
        if unread:
            # Not given back yet, for another request to be written to. Over TLS it would wait for the peer's last word.
            _cut(self._begun)
        self._response.close()
        self._give_back()
        return unread

    def _give_back(self) -> None:
        slots, self._slots = self._slots, None
        if slots is not None:
            slots.release()

    def abandon(self) -> None:
        """Nobody will read on: have the loop close it, if it still runs."""
        if self._loop.is_running():
            self._loop.call_soon_threadsafe(self._close)
