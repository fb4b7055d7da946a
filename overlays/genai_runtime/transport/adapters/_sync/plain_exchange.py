# Rendered from ../_async/plain_exchange.py: change that and run "make generate"; an edit here is lost.

"""What goes past httpcore on one connection: plain requests, and plain answers with their bodies.

Imported with the second request of a connection: the first one opens it, and httpcore does that.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..attempt import Attempt
from ..plain_http import PlainAnswer, read_answer, request_head
from ..whole_body import LONG, size_of_read
from .pool import PooledBody

if TYPE_CHECKING:
    from ..library import Library
    from .network import NetworkStream
    from .pool import Pool, Pooled


class PlainExchange:
    """Sends requests over ``stream``, the socket of a connection of httpcore's that speaks HTTP/1.1 with the server.

    ``answer`` is the last answer if that is read past httpcore.
    """

    __slots__ = ("_connection", "_core", "_log", "_own", "_whole", "answer", "stream")

    def __init__(self, library: Library, connection: Any, stream: NetworkStream) -> None:
        self._core: str = library.core.__name__
        self._whole = library.httpx.ByteStream
        self._connection = connection
        self._log = logging.getLogger(f"{self._core}.http11")
        # The methods of httpcore's that are gone past, once they are known to be its own.
        self._own: tuple[Any, Any] | None = None
        self.stream = stream
        self.answer: PlainAnswer | None = None

    def send(self, request: Any) -> Any:
        """Send a request of httpcore's whose body is there; give its answer as httpcore would.

        None means that nothing was sent: the request has to go through httpcore.
        """
        connection, stream, content = self._connection, self.stream, request.stream
        extensions = request.extensions
        timeouts = extensions.get("timeout") or {}
        limited = timeouts.get("read") is not None or timeouts.get("write") is not None
        if limited or "trace" in extensions or content.__class__ is not self._whole:
            return None
        methods = type(connection).handle_request, type(connection._connection).handle_request
        if self._log.isEnabledFor(logging.DEBUG) or (methods != self._own and not self._is_own(methods)):
            return None
        # It can be read in either mode.
        body = b"".join(content)
        head = request_head(request.method, request.url.target, request.headers, body)
        if head is None:
            return None
        data = stream.exchange(head, body)
        if not data:
            raise stream.protocol_error("Server disconnected without sending a response.")
        answer = read_answer(data)
        if answer is None:
            return self.send_again(request, data)
        answer.extensions["network_stream"] = stream
        self.answer = answer
        return answer

    def _is_own(self, methods: tuple[Any, Any]) -> bool:
        """Whether methods are httpcore's own: tools that mock or watch HTTP put others in their place."""
        for method in methods:
            code, name = getattr(method, "__code__", None), getattr(method, "__module__", "")
            file = getattr(sys.modules.get(name), "__file__", None)
            if name.partition(".")[0] != self._core or code is None or code.co_filename != file:
                return False
        self._own = methods
        return True

    def send_again(self, request: Any, data: bytes) -> Any:
        """Have httpcore read the answer, which goes on with ``data``, to a request that was sent past it."""
        self.answer = None
        self.stream.read_again(data)
        return self._connection.handle_request(request)


class PlainBody(PooledBody[Any]):
    """The body of a plain answer. From where it is not plain any more, httpcore reads it."""

    __slots__ = ("_answer", "_exchange", "_request")

    def __init__(
        self,
        request: Any,
        exchange: PlainExchange,
        pool: Pool[Any],
        connection: Pooled,
        attempt: Attempt,
    ) -> None:
        assert exchange.answer is not None
        self._source, self._iterator = None, None
        self._pool = pool
        self._connection = connection
        self._attempt = attempt
        self._ended = False
        self._answer = exchange.answer
        self._exchange = exchange
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        answer = self._answer
        if self._connection is None and not self._ended:
            raise ConnectionResetError("the connection has been closed")
        while not answer.over:
            if answer.rest is not None or answer.broken:
                return self._read_later()
            data, answer.begun = answer.begun, b""
            idle = self._attempt.gathers
            if idle is not None and data and answer.counted and answer.left - len(data) >= LONG:
                return self._gather(answer, data, idle)
            data = data or self._exchange.stream.read(size_of_read(answer.left))
            if not data:
                raise self._exchange.stream.protocol_error(answer.cut_off())
            if part := answer.feed(data):
                return part
        self._ended = True
        raise StopIteration

    def _gather(self, answer: PlainAnswer, begun: bytes, idle: float) -> bytes:
        """The whole body that began so. It may be silent for so long."""
        if self._attempt.tracker is not None:
            self._attempt.tracker.idle = idle
        whole = self._exchange.stream.read_rest(begun, answer.left - len(begun))
        answer.finish()
        return whole

    def _read_later(self) -> bytes:
        """Go on by httpcore, to which the body begins where it is not plain."""
        answer = self._answer
        if answer.broken:
            raise self._exchange.stream.protocol_error(answer.broken)
        assert answer.rest is not None
        if self._source is None:
            response = self._exchange.send_again(self._request, answer.head + answer.rest)
            self._source = response.stream
            self._iterator = iter(response.stream)
        try:
            part: bytes = next(self._iterator)
            return part
        except StopIteration:
            self._ended = True
            raise
