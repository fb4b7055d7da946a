# Rendered from ../_async/http11.py: change that and run "make generate"; an edit here is lost.

"""One connection that speaks HTTP/1.1 by itself: a socket, a parser, and a tracker of how far an attempt has come."""

from __future__ import annotations

import time
from typing import Any

from ...request import PreparedRequest
from .. import socket_errors
from ..attempt import Attempt, AttemptTracker
from ..http1 import AnswerParser, Place, request_head
from ..pool_settings import PoolSettings
from ..whole_body import LONG, read_rest, size_of_read
from .sockets import Socket, SocketBackend

_SLICE = 1 << 16
# A body up to this size goes in one piece with its head.
_SMALL = 1 << 14


class HTTP11Connection:
    """A connection to ``place``, opened when it is first used. What fails on it is an OSError or a protocol error."""

    __slots__ = ("_expires", "_settings", "_socket", "parser", "place", "tracker", "used", "whole")

    def __init__(self, place: Place, settings: PoolSettings) -> None:
        self.tracker = AttemptTracker()
        self.parser = AnswerParser()
        self.place: Any = place
        self.used = 0
        #: How long a body of which nothing is wanted before all of it has come may be silent, once it has begun; None
        #: where its pieces are wanted.
        self.whole: float | None = None
        self._settings = settings
        self._socket: Socket | None = None
        self._expires = 0.0

    def send(self, prepared: PreparedRequest, host: str, target: str, attempt: Attempt) -> None:
        """Send a request, and read the head of its answer."""
        tracker, parser = self.tracker, self.parser
        self.whole = None
        if self._socket is None:
            self._socket = self._connect(attempt)
        parser.begin(prepared.method)
        tracker.phase = "send"
        try:
            chunked = self._send_head(prepared, host, target)
            if not isinstance(prepared.content, bytes):
                self._send_blocks(prepared.content, chunked)
        except socket_errors.WriteError as error:
            if not tracker.write_failed or isinstance(error, TimeoutError):
                raise
            # It may have answered before it hung up.
        tracker.phase = "headers"
        while not parser.complete:
            self._read()

    def _send_head(self, prepared: PreparedRequest, host: str, target: str) -> bool:
        """Send the head of a request, and its body if that is there; give whether the body goes in chunks.

        Tracebacks show what frames hold, and this one holds the credential: no code of the caller's runs in it.
        """
        head, chunked = request_head(prepared, host, target)
        content = prepared.content
        if not isinstance(content, bytes):
            self._send(head)
        elif len(content) <= _SMALL:
            self._send(head + content)
        else:
            self._send(head)
            self._send(content)
        return chunked

    def next(self) -> bytes:
        """Give the next bytes of the body, none at its end."""
        if self.gathers():
            return self._rest()
        parser = self.parser
        while not parser.chunks and not parser.over:
            self._read()
        return parser.take()

    def gathers(self) -> bool:
        """Whether the body is to be given as one piece."""
        return self.whole is not None and self.parser.left >= LONG

    def _rest(self) -> bytes:
        """Read the rest of a body whose length is known; give all of it."""
        parser, tracker, sock = self.parser, self.tracker, self._socket
        if sock is None:
            raise ConnectionResetError("the connection has been closed")
        assert self.whole is not None
        idle = self.whole
        if parser.chunks:
            tracker.idle = idle

        def read_into(room: memoryview) -> int:
            count = sock.read_into(room, tracker.allowance(None, socket_errors.ReadTimeout))
            tracker.idle = idle
            return count

        try:
            whole = read_rest(read_into, parser.chunks, parser.left)
        except EOFError:
            parser.end()
            raise
        parser.finish()
        return whole

    def _read(self) -> None:
        tracker, sock = self.tracker, self._socket
        if sock is None:
            raise ConnectionResetError("the connection has been closed")
        size = size_of_read(self.parser.left)
        data = sock.read(size, tracker.allowance(None, socket_errors.ReadTimeout))
        if data:
            tracker.received = True
            self.parser.feed(data)
        else:
            self.parser.end()

    def _send(self, data: bytes) -> None:
        tracker, sock = self.tracker, self._socket
        if sock is None:
            raise ConnectionResetError("the connection has been closed")
        view = memoryview(data)
        try:
            for start in range(0, len(view), _SLICE):
                allowed = tracker.allowance(None, socket_errors.WriteTimeout)
                sock.write(view[start : start + _SLICE], allowed)
        except BaseException:
            tracker.write_failed = True
            raise

    def _send_blocks(self, blocks: Any, chunked: bool) -> None:
        for block in blocks:
            if not block:
                continue
            if chunked:
                self._send(b"%x\r\n" % len(block))
                self._send(block)
                self._send(b"\r\n")
            else:
                self._send(block)
        if chunked:
            self._send(b"0\r\n\r\n")

    def _connect(self, attempt: Attempt) -> Socket:
        tracker, settings = self.tracker, self._settings
        place = self.place
        assert isinstance(place, Place)
        context = None
        if place.scheme == "https":
            context = settings.ssl_context()
            context.set_alpn_protocols(["http/1.1"])
        tracker.connecting()
        until = time.monotonic() + attempt.connect
        backend = SocketBackend(socket_errors)
        sock = backend.connect_tcp(place.host, place.port, tracker.allowance(attempt.connect))
        if context is None:
            return sock
        tracker.securing()
        try:
            allowed = tracker.allowance(max(0.0, until - time.monotonic()))
            return sock.start_tls(context, place.host, allowed)
        except BaseException:
            sock.close()
            raise

    def usable(self) -> bool:
        """Whether it still stands, having been idle."""
        sock = self._socket
        return sock is not None and time.monotonic() < self._expires and not sock.get_extra_info("is_readable")

    def reusable(self) -> bool:
        """Whether another request may follow: the last answer is read, and nothing came after it."""
        parser = self.parser
        self._expires = time.monotonic() + self._settings.keep_alive
        if self.used == 1 and self._socket is not None:
            self._socket.keep_session()
        return parser.over and parser.keep and self._socket is not None and not self.tracker.write_failed

    def interrupt(self) -> None:
        """End the connection under whoever waits for its bytes."""
        sock = self._socket
        if sock is not None:
            sock.shutdown()

    def close(self) -> None:
        """Close the connection."""
        sock, self._socket = self._socket, None
        self.parser.close()
        if sock is not None:
            if self.used == 1 and not self.tracker.received:
                sock.forget_session()
            sock.close()
