# Rendered from ../_async/connection_pool.py: change that and run "make generate"; an edit here is lost.

"""The connections of synchronous calls: a stack, the last used on top, each with its own tracker.

``ConnectionPool`` stands where httpx's transport expects a pool of httpcore. That one cannot hold a deadline
against a server that drips; a network backend of our own can.
"""

from __future__ import annotations

import os
import time
from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any

from ...urls import Origin
from ..attempt import EXTENSION, Attempt, AttemptTracker
from ..library import Library, encoded, origin_of, url_of
from ..per_process import PerProcess
from ..pool_settings import PoolSettings
from ..whole_body import LONG
from .network import NetworkBackend, NetworkStream
from .pool import Pool, PooledBody

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
        self._stream: NetworkStream | None = None
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
        self._backend = NetworkBackend(core, self.tracker, self.proxied)
        arguments = settings.connection_arguments(scheme, self._backend)
        self.connection: Any
        if proxy is None:
            place = core.Origin(scheme.encode(), encoded(host), port)
            self.connection = core.HTTPConnection(place, **arguments)
            return
        address, auth = proxy
        self.tracker.through_proxy(scheme, address, auth is not None)
        kind = core.SOCKSProxy
        if not address.startswith("socks5"):
            kind = core.HTTPProxy
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
            self._stream = stream if isinstance(stream, NetworkStream) else None

    def _h11(self) -> Any:
        # Behind a proxy, the connection is a pool of httpcore's, which may open another.
        layer: Any = (getattr(self.connection, "connections", None) or [self.connection])[0]
        for _ in range(6):
            state = getattr(layer, "_h11_state", None)
            if state is not None:
                if not self.proxied:
                    self._state = state
                return state
            layer = getattr(layer, "_connection", None)
        return None

    def length_reader(self, left: int) -> Any:
        """What counts a body in h11, if it expects so many bytes more; None if it is not as it is known."""
        state = self._h11()
        reader = getattr(state, "_reader", None)
        known = getattr(reader, "_remaining", None) == left and not state.trailing_data[0]
        return reader if known and type(reader).__name__ == "ContentLengthReader" else None

    def close(self) -> None:
        if self.used == 1 and not self.tracker.received:
            self._backend.forget_session()
        self.connection.close()
        if self.proxied:
            self._backend.close()


class ConnectionPool:
    """Connections for httpx's transport. An answer's stream gives its connection back when it is closed."""

    def __init__(self, settings: PoolSettings, library: Library) -> None:
        def make(place: Any) -> PooledConnection:
            return PooledConnection(library, origin_of(*place), settings)

        self._pools = PerProcess(lambda: Pool(settings, make), Pool.close, Pool.forget)
        self._settings = settings

    def prepare(self, url: str) -> None:
        """Import and make what the first request to ``url`` needs. This may block."""
        self._settings.prepare(url)

    def handle_request(self, request: Any) -> Any:
        """Send a request of httpcore's; give httpcore's response."""
        pool = self._pools.values.get(os.getpid()) or self._pools.add()
        attempt = request.extensions.get(EXTENSION)
        if attempt.__class__ is not Attempt:
            # It is not ours, and has no limits.
            attempt = Attempt(float("inf"), float("inf"))
        attempt.queued = True
        url = request.url
        connection = pool.acquire((url.scheme, url.host, url.port), attempt.deadline)
        attempt.queued = False
        tracker = attempt.tracker = connection.tracker
        tracker.begin(attempt.deadline, reused=connection.used > 0, idle=attempt.idle, whole=attempt.whole)
        connection.used += 1
        response, plain = None, connection.plain
        try:
            if plain is not None:
                plain.answer = None
                response = plain.send(request) if attempt.whole else None
            if response is None:
                response = connection.connection.handle_request(request)
                connection.look(response.extensions)
        except BaseException:
            pool.release(connection, keep=False)
            raise
        if plain is None or plain.answer is None:
            response.stream = _Body(response, pool, connection, attempt)
        else:
            response.stream = connection.body(request, plain, pool, connection, attempt)
        return response

    def close(self) -> None:
        self._pools.close()


class _Body(PooledBody[PooledConnection]):
    __slots__ = ("_direct", "_given", "_head", "_left")

    def __init__(
        self, response: Any, pool: Pool[PooledConnection], connection: PooledConnection, attempt: Attempt
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
        self._direct: NetworkStream | None = None
        self._left = 0

    def __iter__(self) -> Iterator[bytes]:
        self._iterator = iter(self._source)
        return self

    def __next__(self) -> bytes:
        if self._direct is not None and self._left:
            data = self._direct.read_body(self._left)
            self._left -= len(data)
            return data
        try:
            if self._direct is not None:
                raise StopIteration
            chunk: bytes = next(self._iterator)
        except StopIteration:
            self._ended = True
            raise
        if not self._given and chunk and (idle := self._attempt.gathers) is not None:
            chunk = self._gather(chunk, idle)
        self._given += len(chunk)
        # Most answers come in one piece, and are not asked.
        if self._given > len(chunk) and self._head is not None and self._connection is not None:
            headers, extensions = self._head
            self._left = _length(headers, extensions, self._connection.proxied) - self._given
            if self._left >= _LONG:
                self._direct = extensions["network_stream"]
            self._head = None
        return chunk

    def _gather(self, begun: bytes, idle: float) -> bytes:
        """The whole body that began so, if it is long; else its beginning. It may be silent for so long."""
        headers, extensions = self._head
        connection = self._connection
        if connection is None:
            return begun
        left = _length(headers, extensions, connection.proxied) - len(begun)
        if left < LONG or (reader := connection.length_reader(left)) is None:
            return begun
        connection.tracker.idle = idle
        whole: bytes = extensions["network_stream"].read_rest(begun, left)
        # h11 goes on behind the body.
        reader._remaining = 0
        return whole


def _length(headers: Any, extensions: Any, proxied: bool) -> int:
    """The length of a body that can be read past httpcore, once that has given what it read of it; 0 for any other."""
    if proxied or extensions["http_version"] != b"HTTP/1.1":
        return 0
    if not isinstance(extensions.get("network_stream"), NetworkStream):
        return 0
    lower = {name.lower(): value for name, value in headers}
    length: bytes = lower.get(b"content-length", b"")
    return int(length) if b"transfer-encoding" not in lower and length.isdigit() else 0
