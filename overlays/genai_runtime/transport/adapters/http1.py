"""HTTP/1.1 without a socket: a request as bytes, and a reader of answers over httptools, llhttp in Python."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

import httptools

from ..request import Headers, PreparedRequest
from ..urls import plain_origin

# Of the head of an answer, and of what may come between two pieces of its body; h11 allows as much.
_MOST = 100 * 1024
_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_LENGTHS = frozenset({"content-length", "transfer-encoding"})


class LocalProtocolError(Exception):
    """The request cannot be written as HTTP. The name is that of httpcore's, by which it is known."""


class RemoteProtocolError(Exception):
    """The server does not speak HTTP as it should, or hung up."""


class Place(NamedTuple):
    """What a connection leads to."""

    scheme: str
    host: str
    port: int


@lru_cache(maxsize=256)
def place_of(authority: str) -> tuple[Place, str]:
    """What a scheme and an authority (``https://host:port``) lead to, and the Host header that names it."""
    plain = plain_origin(authority)
    if plain is not None:
        scheme, host, port = plain
    else:
        from urllib.parse import urlsplit

        parts = urlsplit(authority)
        scheme, host, port = parts.scheme, parts.hostname or "", parts.port or 0
    usual = 443 if scheme == "https" else 80
    port = port or usual
    name = f"[{host}]" if ":" in host else host
    return Place(scheme, host, port), name if port == usual else f"{name}:{port}"


def split_url(url: str) -> tuple[Place, str, str]:
    """The place, the Host header and the target of a URL.

    Raises:
        LocalProtocolError: it holds what no request line can carry.
    """
    start = url.find("/", url.find("://") + 3)
    query = url.find("?")
    if start < 0 or 0 <= query < start:
        start = query if query >= 0 else len(url)
    target = url[start:].partition("#")[0]
    if not target.startswith("/"):
        target = "/" + target
    if not (target.isascii() and target.isprintable()) or " " in target:
        raise LocalProtocolError("the URL")
    place, host = place_of(url[:start])
    return place, host, target


def request_head(prepared: PreparedRequest, host: str, target: str) -> tuple[bytes, bool]:
    """The head of a request, and whether its body goes in chunks."""
    content = prepared.content
    lines = [f"{prepared.method} {target} HTTP/1.1"]
    length = chunked = False
    for name, value in prepared.headers:
        if name == "host":
            host = ""
        elif name in _LENGTHS:
            length = True
            chunked = chunked or name == "transfer-encoding"
        lines.append(f"{name}: {value}")
    if host:
        lines.insert(1, f"host: {host}")
    if not length:
        if not isinstance(content, bytes):
            chunked = True
            lines.append("transfer-encoding: chunked")
        elif content or prepared.method in _WITH_BODY:
            lines.append(f"content-length: {len(content)}")
    lines.append("\r\n")
    return "\r\n".join(lines).encode("latin-1"), chunked


class AnswerParser:
    """Reads the answers of one connection, one after the other.

    There are ``headers`` once it is ``complete``. What has come of the body is in ``chunks``, all of it once it is
    ``over``; ``left`` is how much is still to come where that is known, else 0. ``keep`` says whether another request
    may follow in the end.
    """

    __slots__ = ("_headless", "_interim", "_parser", "_since", "_spent", "_until_end", "chunks", "complete", "headers",
                 "keep", "left", "over", "status")  # fmt: skip

    def __init__(self) -> None:
        self._parser: Any = None
        # Whether the parser was left in the middle of a body, and can take no other answer.
        self._spent = True
        self.begin("")

    def begin(self, method: str) -> None:
        """Expect the answer to a request with this method."""
        if self._spent:
            self._parser = httptools.HttpResponseParser(self)
            # What RFC 9112 has a client take: folded headers, bare line feeds, spaces behind the size of a chunk.
            self._parser.set_dangerous_leniencies(
                lenient_headers=True, lenient_optional_cr_before_lf=True, lenient_spaces_after_chunk_size=True
            )
            self._spent = False
        self._headless = method == "HEAD"
        self.headers = Headers()
        self.chunks: list[bytes] = []
        self.status = 0
        self.complete = self.over = self._interim = self._until_end = False
        self.keep = True
        self.left = 0
        # How many bytes have come since the last of a body.
        self._since = 0

    def feed(self, data: bytes) -> None:
        """Take what has come.

        Raises:
            RemoteProtocolError: it is not HTTP as it should be.
        """
        left = self.left
        if left:
            # A body whose length is known needs no parser.
            if len(data) > left:
                self.keep, data = False, data[:left]
            self.left = left = left - len(data)
            self.over = not left
            self.chunks.append(data)
            return
        begun = self.complete
        self._since += len(data)
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self.keep = False
            if not self.over:
                raise RemoteProtocolError("what came is not HTTP as it should be") from None
        if self.over:
            return
        if self.complete and not begun:
            self._frame()
        if self.chunks:
            self._since = 0
            return
        if self._since > _MOST:
            raise RemoteProtocolError("receive buffer too long")

    def _frame(self) -> None:
        """Find how the body ends that has begun."""
        lower = self.headers.lower
        coding, length = lower.get("transfer-encoding"), lower.get("content-length")
        if coding is not None:
            self._until_end = not coding.lower().endswith("chunked")
        elif length is None:
            self._until_end = True
        else:
            self.left = int(length) - sum(map(len, self.chunks))
            self._spent = True

    def end(self) -> None:
        """The server has hung up.

        Raises:
            RemoteProtocolError: something is missing.
        """
        self.keep = False
        if not self.complete:
            raise RemoteProtocolError("the server disconnected without sending an answer")
        if not self._until_end:
            raise RemoteProtocolError("the peer closed connection without sending the whole body")
        self.over = True

    def finish(self) -> None:
        """The body has been read past this, to its end."""
        self.chunks.clear()
        self.left, self.over = 0, True

    def take(self) -> bytes:
        """What there is of the body."""
        chunks = self.chunks
        if len(chunks) == 1:
            return chunks.pop()
        data = b"".join(chunks)
        chunks.clear()
        return data

    def close(self) -> None:
        """Let go of the parser, which refers back to this."""
        self._parser, self._spent = None, True

    # ---- what the parser says

    def on_message_begin(self) -> None:
        if self.over:
            # Of another answer, which nobody asked for.
            self.keep = False

    def on_header(self, name: bytes, value: bytes) -> None:
        if b"\0" in value:
            raise RemoteProtocolError("a header with a NUL")
        if not self.complete:
            self.headers.add(name, value)

    def on_headers_complete(self) -> None:
        if self.complete:
            return
        parser = self._parser
        status = parser.get_status_code()
        if status < 200:
            if status == 101:
                raise RemoteProtocolError("the server wants another protocol, which nobody asked for")
            self._interim = True
            self.headers = Headers()
            return
        self.status = status
        self.complete = True
        self.keep = parser.should_keep_alive()
        if self._headless:
            # The parser does not know that none of what the headers tell of will come.
            self.over, self.keep = True, False

    def on_body(self, data: bytes) -> None:
        if not self.over:
            self.chunks.append(data)

    def on_message_complete(self) -> None:
        if self._interim:
            self._interim, self._since = False, 0
        else:
            self.over = True
