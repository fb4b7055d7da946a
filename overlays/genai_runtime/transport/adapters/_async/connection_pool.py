"""The connections of asyncio calls: a stack, the last used on top, each with its own tracker.

``AsyncConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline
against a server that drips; a network backend of our own can.
"""

from __future__ import annotations

# sync: import os
import importlib  # async only
import time
from collections.abc import AsyncIterator, Hashable
from contextlib import nullcontext  # async only
from typing import TYPE_CHECKING, Any

from ...urls import Origin
from ..attempt import EXTENSION, Attempt, AttemptTracker
from ..library import Library, encoded, origin_of, url_of
from ..per_loop import PerLoop
from ..pool_settings import PoolSettings
from .network import AsyncNetworkBackend, AsyncNetworkStream
from .pool import AsyncPool, AsyncPooledBody

# sync: from ..whole_body import LONG

if TYPE_CHECKING:
    from .plain_exchange import PlainExchange

# A body of which more than that is to come is read past httpcore and h11, which cost more than all the rest. Its
# connection serves no other request: after so much, a new one is cheap.
_LONG = 8 << 20


class PooledConnection:
    """One connection and its tracker.

    httpcore opens it, and reads its first answer. From then on, ``plain`` reads what needs no httpcore.
    """

    __slots__ = (
        "_backend",
        "_expires",
        "_keep_alive",
        "_library",
        "_state",
        "_stream",
        "body",
        "connection",
        "origin",
        "place",
        "plain",
        "proxied",
        "tracker",
        "used",
    )

    def __init__(self, library: Library, where: Origin, settings: PoolSettings) -> None:
        self._library = library
        self._keep_alive, self._expires = settings.keep_alive, 0.0
        # The socket, if it is known to speak HTTP/1.1 with the server itself.
        self._stream: AsyncNetworkStream | None = None
        self.plain: PlainExchange | None = None
        #: The class of the bodies of its answers.
        self.body: Any = None
        self.tracker = AttemptTracker()
        self.origin = where
        #: The same, as a URL of httpcore's says it.
        self.place: Hashable = None
        self.used = 0
        # What h11 knows of the connection, once that has been looked for.
        self._state: Any = None
        core = library.core
        scheme, host, port = where
        proxy = settings.proxy_for(url_of(where))
        self.proxied = proxy is not None
        self._backend = AsyncNetworkBackend(core, self.tracker, self.proxied)
        arguments = settings.connection_arguments(scheme, self._backend)
        self.connection: Any
        if proxy is None:
            place = core.Origin(scheme.encode(), encoded(host), port)
            self.connection = core.AsyncHTTPConnection(place, **arguments)
            _unlock(self.connection, "_request_lock")  # async only
            return
        address, auth = proxy
        self.tracker.through_proxy(scheme, address, auth is not None)
        kind = core.AsyncSOCKSProxy
        if not address.startswith("socks5"):
            kind = core.AsyncHTTPProxy
            arguments.update(settings.proxy_arguments(address))
        self.connection = kind(address, proxy_auth=auth, max_connections=1, **arguments)

    def usable(self) -> bool:
        """Whether it still stands, having been idle. Behind a proxy, httpcore sees to that."""
        stream, known = self._stream, self.connection
        if stream is None:
            return self.proxied or (known.is_available() and not known.has_expired())
        if self.plain is None:
            from .plain_exchange import PlainBody, PlainExchange

            self.plain, self.body = PlainExchange(self._library, known, stream), PlainBody
        return time.monotonic() < self._expires and not stream.get_extra_info("is_readable")

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        self._expires = time.monotonic() + self._keep_alive
        if self.tracker.write_failed:
            return False
        if self.plain is not None and self.plain.answer is not None:
            # A connection that is kept shows nothing of what it was told.
            answer, self.plain.answer = self.plain.answer, None
            return answer.over and answer.clean
        if not self.proxied and not self.connection.is_idle():
            return False
        if self.used == 1:
            self._backend.keep_session()
        state = self._state or self._h11()
        return state is None or not state.trailing_data[0]

    def look(self, extensions: Any) -> None:
        """Find out from what came with an answer whether the next may be read past httpcore."""
        if self._stream is None and not self.proxied and extensions.get("http_version") == b"HTTP/1.1":
            stream = extensions.get("network_stream")
            self._stream = stream if isinstance(stream, AsyncNetworkStream) else None

    def _h11(self) -> Any:
        # Behind a proxy, the connection is a pool of httpcore's, which may open another.
        layer: Any = (getattr(self.connection, "connections", None) or [self.connection])[0]
        for _ in range(6):
            state = getattr(layer, "_h11_state", None)
            if state is not None:
                if not self.proxied:
                    self._state = state
                    _unlock(layer, "_state_lock")  # async only
                return state
            layer = getattr(layer, "_connection", None)
        return None

    # sync: def length_reader(self, left: int) -> Any:
    # sync:     """What counts a body in h11, if it expects so many bytes more; None if it is not as it is known."""
    # sync:     state = self._h11()
    # sync:     reader = getattr(state, "_reader", None)
    # sync:     known = getattr(reader, "_remaining", None) == left and not state.trailing_data[0]
    # sync:     return reader if known and type(reader).__name__ == "ContentLengthReader" else None

    async def aclose(self) -> None:
        if self.used == 1 and not self.tracker.received:
            self._backend.forget_session()
        await self.connection.aclose()
        if self.proxied:
            await self._backend.aclose()


def _unlock(connection: Any, name: str) -> None:  # async only
    """Leave out a lock of httpcore's for which nobody else waits: it lets the loop turn each time that it is taken.

    One request at a time has the connection, and the loop does not turn while its state changes.
    """
    if hasattr(connection, name):
        setattr(connection, name, _UNLOCKED)


_UNLOCKED = nullcontext()  # async only


class AsyncConnectionPool:
    """Connections for httpx's transport. An answer's stream gives its connection back when it is closed.

    With asyncio, each event loop has its own.
    """

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        def make(place: Any) -> PooledConnection:
            return PooledConnection(library, origin_of(*place), settings)

        # sync: self._pools = PerProcess(lambda: AsyncPool(settings, make), AsyncPool.close, AsyncPool.forget)
        self._pools = PerLoop(lambda: AsyncPool(settings, make), AsyncPool.aclose)  # async only
        self._settings = settings
        self._library = library  # async only

    def prepare(self, url: str) -> None:
        """Import and make what the first request to ``url`` needs. This may block.

        With asyncio, call it in a thread.
        """
        # The locks of httpcore are of a library that imports the other half of itself when the first is used.
        locks = getattr(self._library.core, "_synchronization", None)  # async only
        if (anyio := getattr(locks, "anyio", None)) is not None:  # async only
            importlib.import_module(f"{anyio.__name__}._backends._asyncio")
        self._settings.prepare(url)

    async def handle_async_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        # sync: pool = self._pools.values.get(os.getpid()) or self._pools.add()
        pool = self._pools.find() or await self._pools.add()  # async only
        attempt = request.extensions.get(EXTENSION)
        if attempt.__class__ is not Attempt:
            # It is not ours, and has no limits.
            attempt = Attempt(float("inf"), float("inf"))
        attempt.queued = True
        url = request.url
        connection = await pool.acquire((url.scheme, url.host, url.port), attempt.deadline)
        attempt.queued = False
        tracker = attempt.tracker = connection.tracker
        tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle, whole=attempt.whole)
        connection.used += 1
        response, plain = None, connection.plain
        try:
            if plain is not None:
                plain.answer = None
                response = await plain.send(request) if attempt.whole else None
            if response is None:
                response = await connection.connection.handle_async_request(request)
                connection.look(response.extensions)
        except BaseException:
            await pool.release(connection, keep=False)
            raise
        if plain is None or plain.answer is None:
            response.stream = _Body(response, pool, connection, attempt)
        else:
            response.stream = connection.body(request, plain, pool, connection, attempt)
        return response

    async def aclose(self) -> None:
        await self._pools.aclose()


class _Body(AsyncPooledBody[PooledConnection]):
    __slots__ = ("_direct", "_given", "_head", "_left")

    def __init__(
        self, response: Any, pool: AsyncPool[PooledConnection], connection: PooledConnection, attempt: Attempt
    ) -> None:
        self._source, self._iterator = response.stream, None
        self._pool = pool
        self._connection = connection
        self._attempt = attempt
        self._ended = False
        # What is known of the answer, until it has been asked whether its body is long.
        self._head: Any = response.headers, response.extensions
        self._given = 0
        # The socket of a long body, and how much of it is still to come.
        self._direct: AsyncNetworkStream | None = None
        self._left = 0

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._iterator = aiter(self._source)
        return self

    async def __anext__(self) -> bytes:
        if self._direct is not None and self._left:
            data = await self._direct.read_body(self._left)
            self._left -= len(data)
            return data
        try:
            if self._direct is not None:
                raise StopAsyncIteration
            chunk: bytes = await anext(self._iterator)
        except StopAsyncIteration:
            self._ended = True
            raise
        # sync: if not self._given and chunk and (idle := self._attempt.gathers) is not None:
        # sync:     chunk = self._gather(chunk, idle)
        self._given += len(chunk)
        # Most answers come in one piece, and are not asked.
        if self._given > len(chunk) and self._head is not None and self._connection is not None:
            headers, extensions = self._head
            self._left = _length(headers, extensions, self._connection.proxied) - self._given
            if self._left >= _LONG:
                self._direct = extensions["network_stream"]
            self._head = None
        return chunk

    # sync: def _gather(self, begun: bytes, idle: float) -> bytes:
    # sync:     """The whole body that began so, if it is long; else its beginning. It may be silent for so long."""
    # sync:     headers, extensions = self._head
    # sync:     connection = self._connection
    # sync:     if connection is None:
    # sync:         return begun
    # sync:     left = _length(headers, extensions, connection.proxied) - len(begun)
    # sync:     if left < LONG or (reader := connection.length_reader(left)) is None:
    # sync:         return begun
    # sync:     connection.tracker.idle = idle
    # sync:     whole: bytes = extensions["network_stream"].read_rest(begun, left)
    # sync:     # h11 goes on behind the body.
    # sync:     reader._remaining = 0
    # sync:     return whole


def _length(headers: Any, extensions: Any, proxied: bool) -> int:
    """The length of a body that can be read past httpcore, once that has given what it read of it; 0 for any other."""
    if proxied or extensions["http_version"] != b"HTTP/1.1":
        return 0
    if not isinstance(extensions.get("network_stream"), AsyncNetworkStream):
        return 0
    lower = {name.lower(): value for name, value in headers}
    length: bytes = lower.get(b"content-length", b"")
    return int(length) if b"transfer-encoding" not in lower and length.isdigit() else 0
