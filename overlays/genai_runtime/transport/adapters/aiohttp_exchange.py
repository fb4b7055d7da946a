"""One exchange on a connection of aiohttp's connector, without the client above it.

``ClientSession.request`` makes a request object, looks at cookies, redirects, middlewares and the environment, and
makes a response object: for a small call more than the exchange itself costs. Where none of that is wanted, the head is
written by us and read by aiohttp's parser. Whoever watches or replaces ``ClientSession`` sees every request all the
same: then, and with anything but the default session, requests go through it.
"""

from __future__ import annotations

import asyncio
import inspect
import select
import sys
from functools import cache
from typing import Any

from ..request import PreparedRequest

# A body that is written in one piece with its head.
_SMALL = 1 << 16
# Half of what may have come before reading pauses: asyncio reads so much at a time.
_READ_BUFFER = 1 << 17


class Origin:
    """The scheme, host and port of requests, as the connector and the head of a request want them."""

    __slots__ = ("_connect", "_connector", "_head", "_params", "_request")

    def __init__(self, session: Any, where: str, ssl: Any, header_size: int) -> None:
        import aiohttp
        import yarl

        url = yarl.URL(where + "/", encoded=True)
        arguments = {} if ssl is None else {"ssl": ssl}
        # What the connector reads of it, to find or open a connection, is the same for all requests.
        self._request = aiohttp.ClientRequest("GET", url, loop=session._loop, session=session, **arguments)
        self._connector = session.connector
        self._head = f"Host: {self._request.headers['Host']}\r\n"
        self._connect: dict[float, Any] = {}
        self._params = _parameters(header_size)

    async def send(self, prepared: PreparedRequest, head: bytes, connect: float, begun: list[Any]) -> Exchange:
        """Send a request whose head is written; give its answer when its headers have come.

        Args:
            prepared: The request, its body in one piece.
            head: Its head, from :meth:`head`.
            connect: How many seconds making a connection may take.
            begun: Takes the transport that the request is written to.
        """
        timeout = self._connect.get(connect)
        if timeout is None:
            import aiohttp

            self._connect.clear()
            timeout = self._connect[connect] = aiohttp.ClientTimeout(sock_connect=connect)
        while True:
            connection = await self._connector.connect(self._request, traces=[], timeout=timeout)
            try:
                transport = await self._usable(connection.protocol)
                if transport is None:
                    # Something came on it before anything was asked.
                    connection.close()
                    continue
                begun.append(transport)
                transport.write(head + prepared.content)  # type: ignore[operator]
                while True:
                    message, payload = await connection.protocol.read()
                    if not 100 <= message.code < 200 or message.code == 101:
                        return Exchange(connection, message, payload)
            except BaseException:
                connection.close()
                raise

    async def _usable(self, protocol: Any) -> Any:
        """What a request is written to, once all is read that came before it; None if the server has hung up."""
        if _has_news(protocol.transport):
            # The loop looks at its sockets after the first turn, and reads in the second.
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        protocol.set_response_params(**self._params)
        transport = protocol.transport
        return None if transport is None or transport.is_closing() else transport

    def head(self, prepared: PreparedRequest, path: str) -> bytes | None:
        """The head of a request; None if only aiohttp knows how to write it."""
        content = prepared.content
        if not isinstance(content, bytes) or len(content) > _SMALL or " " in path or "#" in path:
            return None
        lines = [f"{prepared.method} {path} HTTP/1.1\r\n{self._head}"]
        length = bool(content) or prepared.method not in ("GET", "DELETE")
        for name, value in prepared.headers:
            if name in _FRAMING:
                return None
            lines.append(f"{name}: {value}\r\n")
        lines.append(f"content-length: {len(content)}\r\n\r\n" if length else "\r\n")
        text = "".join(lines)
        breaks = len(prepared.headers) + 3 + length
        if not text.isascii() or text.count("\r") != breaks or text.count("\n") != breaks:
            return None
        return text.encode("ascii")


def _has_news(transport: Any) -> bool:
    """Whether something has come that the loop has not read yet: most often, that the server has hung up."""
    sock = None if transport is None else transport.get_extra_info("socket")
    if sock is None or not hasattr(select, "poll"):
        return False
    descriptor = sock.fileno()
    if descriptor < 0:
        return False
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


_FRAMING = frozenset({"connection", "content-length", "expect", "host", "transfer-encoding", "upgrade"})


class Exchange:
    """An answer of aiohttp's parser, with what is needed of a ``ClientResponse``."""

    __slots__ = ("connection", "content", "headers", "status")

    def __init__(self, connection: Any, message: Any, payload: Any) -> None:
        self.connection = connection
        self.status: int = message.code
        self.headers = message.headers
        self.content = payload

    def release(self) -> None:
        """Give the connection back; it is kept if the answer was read to its end."""
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.release()

    def close(self) -> None:
        connection, self.connection = self.connection, None
        if connection is not None:
            connection.close()


def plain(session: Any) -> bool:
    """Whether a session of ours, made with aiohttp's defaults, does nothing to a request that an exchange does not."""
    if not _supported() or session._trace_configs or getattr(session, "_middlewares", ()):
        return False
    kind, source = type(session), sys.modules["aiohttp.client"].__file__
    for method in (kind.request, kind._request):
        # Libraries for tests put theirs in the place of these.
        code = getattr(method, "__code__", None)
        if code is None or code.co_filename != source:
            return False
    return True


@cache
def _supported() -> bool:
    """Whether this aiohttp is shaped as an exchange needs it."""
    try:
        import aiohttp
        from aiohttp.client_proto import ResponseHandler

        known = inspect.signature(ResponseHandler.set_response_params).parameters
        asked = inspect.signature(aiohttp.BaseConnector.connect).parameters
    except (AttributeError, ImportError, ValueError):
        return False
    return _parameters(0).keys() <= known.keys() and {"req", "traces", "timeout"} <= asked.keys()


def _parameters(header_size: int) -> dict[str, Any]:
    from aiohttp.helpers import TimerNoop

    return {
        "timer": TimerNoop(),
        "skip_payload": False,
        "read_until_eof": True,
        "auto_decompress": False,
        "read_timeout": None,
        "read_bufsize": _READ_BUFFER,
        "max_line_size": header_size,
        "max_field_size": header_size,
    }
