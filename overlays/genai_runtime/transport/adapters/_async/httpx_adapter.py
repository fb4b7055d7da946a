"""The default adapter: through httpx itself, over a pool of ours.

Every request passes ``httpx.AsyncClient.send``, ``AsyncClient._transport_for_url`` and
``httpx.AsyncHTTPTransport.handle_async_request``: what watches, records or mocks httpx there sees it. What httpx does
beyond (auth, redirects, cookies, hooks) is left out, for it costs more than the request.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from functools import cache
from typing import Any

from genai_runtime.errors import ConfigError, ResponseDecodeError

from ...failure import Failure
from ...request import Headers, PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..httpx_compat import content_of, excess_socket, shut_down_socket
from ..library import Library
from .connection_pool import AsyncConnectionPool
from .sockets import within  # async only

# sync: from ...failure import timed_out
# sync: from ..httpx_compat import limit_reads


class AsyncHTTPXAdapter:
    """Sends requests through a client of ``library``, whose transport takes its connections from ``pool``."""

    def __init__(self, pool: AsyncConnectionPool, library: Library) -> None:
        client, transport, blocks = _classes(library)
        self.pool = pool
        self._library = library
        self._blocks = blocks
        self._client = client(transport=transport(pool), trust_env=False)

    def prepare(self, url: str) -> None:
        """Import and make what the first request to ``url`` needs. This may block."""
        self.pool.prepare(url)

    async def open(self, prepared: PreparedRequest, deadline: float, connect: float) -> AsyncHTTPXResponse:
        attempt = Attempt(deadline, connect, prepared.idle)
        library, content = self._library, prepared.content
        stream = library.httpx.ByteStream(content) if isinstance(content, bytes) else self._blocks(content)
        response: Any = None
        failure: Failure | ResponseDecodeError | None = None
        try:
            request = http_request(library, prepared, stream, attempt)
            async with asyncio.timeout(max(0.0, deadline - time.monotonic())):
                response = await self._client.send(request, stream=True, auth=None, follow_redirects=False)
        except Exception as error:
            failure = attempt.failure(error, "headers", deadline)
            if failure is None:
                raise
        if failure is not None:
            raise failure
        return AsyncHTTPXResponse(response, attempt)

    async def aclose(self) -> None:
        # Not the client: it has nothing else to close, and a call that is under way may go on.
        await self.pool.aclose()


class AsyncHTTPXResponse:
    """An answer of httpx's, its body still packed as it came; or read already, by a hook, a mock or a transport."""

    __slots__ = ("_attempt", "_content", "_iterator", "_loop", "_response", "headers", "status")

    def __init__(self, response: Any, attempt: Attempt) -> None:
        self._response = response
        self._attempt = attempt
        self._iterator: AsyncIterator[bytes] | None = None
        self._loop = asyncio.get_running_loop()  # async only
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

    async def next(self, deadline: float | None, idle: float) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self._content is not None:
            content, self._content = self._content, b""
            return content
        tracker = self._attempt.tracker
        if tracker is not None:
            tracker.phase, tracker.deadline, tracker.idle = "body", deadline, idle
        # sync: if deadline is not None and time.monotonic() >= deadline:
        # sync:     self.close()
        # sync:     raise timed_out("body", sent=True, final=True)
        failure: Failure | ResponseDecodeError | None = None
        try:
            if self._iterator is None:
                # sync: if tracker is None:
                # sync:     limit_reads(self._response, deadline, min(idle, self._attempt.idle))
                self._response.is_stream_consumed = True
                if not hasattr(self._response.stream, "__aiter__"):
                    raise ConfigError(
                        "the answer that the HTTP client gave is for the other mode: asyncio calls cannot read it"
                    )
                self._iterator = aiter(self._response.stream)
            while True:
                # sync: chunk = next(self._iterator)
                limit = idle if deadline is None else min(idle, deadline - time.monotonic())  # async only
                chunk = await within(limit, anext(self._iterator))  # async only
                if chunk:
                    return bytes(chunk)
        except StopAsyncIteration:
            pass
        except BaseException as error:
            failure = self._attempt.failure(error, "body", deadline)
            if failure is None:
                await self.aclose()
                raise
        if failure is None and tracker is None and (socket := excess_socket(self._response)) is not None:
            await socket.aclose()
        await self._response.aclose()
        if failure is not None:
            raise failure
        return b""

    # sync: def gather(self, idle: float) -> None:
    # sync:     """Read the body as one piece, if it is long."""
    # sync:     self._attempt.gathers = idle

    def interrupt(self) -> None:
        """Wake whoever waits for the next bytes, from any thread."""
        shut_down_socket(self._response)

    async def aclose(self) -> None:
        """End the answer. One that was read to its end leaves a connection that can be used again."""
        await self._response.aclose()

    def abandon(self) -> None:
        """End the answer from a finalizer.

        With asyncio, nothing can be awaited there: its loop closes it, if that still runs.
        """
        # sync: self.close()
        if not self._response.is_closed and self._loop.is_running():  # async only
            self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self.aclose()))


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


def pooled_client(library: Library, pool: AsyncConnectionPool, arguments: dict[str, Any]) -> Any:
    """Make a whole client of the library, with ``arguments`` that only it knows, over ``pool``."""
    return library.httpx.AsyncClient(transport=_classes(library)[1](pool), **arguments)


@cache
def _classes(library: Library) -> tuple[Any, Any, Any]:
    httpx = library.httpx

    class Transport(httpx.AsyncHTTPTransport):  # type: ignore[misc,name-defined]
        def __init__(self, pool: AsyncConnectionPool) -> None:
            # Without that of httpx, which makes a TLS context and a pool of its own.
            self._pool = pool

    class Blocks(httpx.AsyncByteStream):  # type: ignore[misc,name-defined]
        """A body that is read once. One that can be read in either mode would be taken for the other's."""

        def __init__(self, body: Any) -> None:
            self._body = body

        def __aiter__(self) -> AsyncIterator[bytes]:
            return aiter(self._body)

    if not hasattr(httpx.AsyncClient, "_send_handling_auth"):
        return httpx.AsyncClient, Transport, Blocks

    class Client(httpx.AsyncClient):  # type: ignore[misc,name-defined]
        async def _send_handling_auth(self, request: Any, *args: Any, **kwargs: Any) -> Any:
            response = await self._transport_for_url(request.url).handle_async_request(request)
            response.request = request
            return response

    return Client, Transport, Blocks
