# Rendered from ../_async/httpx_adapter.py: change that and run "make generate"; an edit here is lost.

"""The default adapter: through httpx itself, over a pool of ours.

Every request passes ``httpx.Client.send``, ``Client._transport_for_url`` and
``httpx.HTTPTransport.handle_request``: what watches, records or mocks httpx there sees it. What httpx does
beyond (auth, redirects, cookies, hooks) is left out, for it costs more than the request.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cache
from typing import Any

from genai_runtime.errors import ConfigError, ResponseDecodeError

from ...failure import Failure, timed_out
from ...request import Headers, PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import content_of, excess_socket, limit_reads, shut_down_socket
from ..library import Library
from .connection_pool import ConnectionPool


class HTTPXAdapter:
    """Sends requests through a client of ``library``, whose transport takes its connections from ``pool``."""

    def __init__(self, pool: ConnectionPool, library: Library) -> None:
        client, transport, blocks = _classes(library)
        self.pool = pool
        self._library = library
        self._blocks = blocks
        self._client = client(transport=transport(pool), trust_env=False)

    def prepare(self, url: str) -> None:
        """Import and make what the first request to ``url`` needs. This may block."""
        self.pool.prepare(url)

    def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> HTTPXResponse:
        attempt = Attempt(deadline, connect, prepared.idle)
        library, content = self._library, prepared.content
        stream = library.httpx.ByteStream(content) if isinstance(content, bytes) else self._blocks(content)
        response: Any = None
        failure: Failure | ResponseDecodeError | None = None
        try:
            request = http_request(library, prepared, stream, attempt)
            response = self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except Exception as error:
            failure = attempt.failure(error, "headers", deadline)
            if failure is None:
                raise
        if failure is not None:
            raise failure
        return HTTPXResponse(response, attempt)

    def close(self) -> None:
        # Not the client: it has nothing else to close, and a call that is under way may go on.
        self.pool.close()


class HTTPXResponse:
    """An answer of httpx's, its body still packed as it came; or read already, by a hook, a mock or a transport."""

    __slots__ = ("_attempt", "_content", "_iterator", "_loop", "_response", "headers", "status")

    def __init__(self, response: Any, attempt: Attempt) -> None:
        self._response = response
        self._attempt = attempt
        self._iterator: Iterator[bytes] | None = None
        self.status: int = response.status_code
        read = response.is_stream_consumed or response.is_closed
        self._content: bytes | None = content_of(response) if read else None
        pairs = []
        for name, value in response.headers.raw:
            pairs.append((name.decode("latin-1"), value.decode("latin-1")))
        self.headers = Headers(pairs)
        if read:
            # They describe a body that was packed.
            for described in ("content-encoding", "content-length"):
                self.headers.lower.pop(described, None)

    def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self._content is not None:
            content, self._content = self._content, b""
            return content
        tracker = self._attempt.tracker
        if tracker is not None:
            tracker.phase, tracker.deadline, tracker.idle = "body", deadline, idle
        if deadline is not None and time.monotonic() >= deadline:
            self.close()
            raise timed_out("body", sent=True, final=True)
        failure: Failure | ResponseDecodeError | None = None
        try:
            if self._iterator is None:
                if tracker is None:
                    limit_reads(self._response, deadline, min(idle, self._attempt.idle))
                self._response.is_stream_consumed = True
                if not hasattr(self._response.stream, "__iter__"):
                    raise ConfigError(
                        "the answer that the HTTP client gave is for the other mode: synchronous calls cannot read it"
                    )
                self._iterator = iter(self._response.stream)
            while True:
                chunk = next(self._iterator)
                if chunk:
                    return bytes(chunk)
        except StopIteration:
            pass
        except BaseException as error:
            failure = self._attempt.failure(error, "body", deadline)
            if failure is None:
                self.close()
                raise
        if failure is None and tracker is None and (socket := excess_socket(self._response)) is not None:
            socket.close()
        self._response.close()
        if failure is not None:
            raise failure
        return b""

    def gather(self, idle: float) -> None:
        """Read the body as one piece, if it is long."""
        self._attempt.gathers = idle

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        shut_down_socket(self._response)

    def close(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        self._response.close()

    def abandon(self) -> None:
        """End the answer from a finalizer."""
        self.close()


def http_request(library: Library, prepared: PreparedRequest, stream: Any, attempt: Attempt) -> Any:
    """The request of one attempt; its URL and headers are objects of the library already."""
    url = library.url(prepared.url)
    content = prepared.content
    headers = []
    length = host = False
    for name, value in prepared.headers:
        if name == "host":
            host = True
        elif name in ("content-length", "transfer-encoding"):
            length = True
        headers.append((name.encode("ascii"), value.encode("latin-1")))
    if not host:
        headers.insert(0, (b"host", url.netloc))
    if not length:
        if not isinstance(content, bytes):
            headers.append((b"transfer-encoding", b"chunked"))
        elif content or prepared.method in ("POST", "PUT", "PATCH"):
            headers.append((b"content-length", b"%d" % len(content)))
    extensions = {"timeout": {"connect": attempt.connect, "pool": 0.0}, EXTENSION: attempt}
    request = library.httpx.Request(prepared.method, url, headers=headers, stream=stream, extensions=extensions)
    if isinstance(content, bytes):
        attempt.whole = True
        # What looks at requests may ask for the content of one.
        request.read()
    return request


def pooled_client(library: Library, pool: ConnectionPool, arguments: dict[str, Any]) -> Any:
    """Make a whole client of the library, with ``arguments`` that only it knows, over ``pool``."""
    return library.httpx.Client(transport=_classes(library)[1](pool), **arguments)


@cache
def _classes(library: Library) -> tuple[Any, Any, Any]:
    httpx = library.httpx

    class Transport(httpx.HTTPTransport):  # type: ignore[misc,name-defined]
        def __init__(self, pool: ConnectionPool) -> None:
            # Without that of httpx, which makes a TLS context and a pool of its own.
            self._pool = pool

    class Blocks(httpx.SyncByteStream):  # type: ignore[misc,name-defined]
        """A body that is read once. One that can be read in either mode would be taken for the other's."""

        def __init__(self, body: Any) -> None:
            self._body = body

        def __iter__(self) -> Iterator[bytes]:
            return iter(self._body)

    if not hasattr(httpx.Client, "_send_handling_auth"):
        return httpx.Client, Transport, Blocks

    class Client(httpx.Client):  # type: ignore[misc,name-defined]
        def _send_handling_auth(self, request: Any, *args: Any, **kwargs: Any) -> Any:
            response = self._transport_for_url(request.url).handle_request(request)
            response.request = request
            return response

    return Client, Transport, Blocks
