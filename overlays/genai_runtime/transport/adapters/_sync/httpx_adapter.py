# Rendered from ../_async/httpx_adapter.py: change that and run "make generate"; an edit here is lost.

"""The default adapter: through httpx itself, over a pool of ours.

Every request passes ``httpx.Client.send``, ``Client._transport_for_url`` and
``httpx.HTTPTransport.handle_request``: what watches, records or mocks httpx there sees it. What httpx does
beyond (auth, redirects, cookies, hooks) is left out, for it costs more than the request.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from genai_runtime.errors import ResponseDecodeError

from ...failure import Failure
from ...request import PreparedRequest
from ..attempt import EXTENSION, Attempt
from ..library import Library
from .client_adapter import HTTPXResponse
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
