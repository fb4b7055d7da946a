# Rendered from ../_async/network.py: change that and run "make generate"; an edit here is lost.

"""Sockets for httpcore whose every operation is held to what the attempt still allows."""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

from ..attempt import AttemptTracker
from ..chunks import ChunkJoiner
from ..whole_body import read_rest, size_of_read
from .sockets import SocketBackend

_SLICE = 1 << 16
_HELD = 1 << 14
_READ = 1 << 16


class NetworkStream:
    """A socket that tells the tracker how far the attempt has come."""

    def __init__(self, core: Any, inner: Any, tracker: AttemptTracker) -> None:
        self._core = core
        self._inner = inner
        self._tracker = tracker
        self._secured: Any = None
        # The head of a request whose body is about to follow.
        self._held = b""
        # Joins the chunks of the answer that is being read, if it has any.
        self._chunks: ChunkJoiner | None = None
        # What is to be read once more, by httpcore, which is not to send its request again.
        self._again: bytes | None = None
        self.get_extra_info = inner.get_extra_info

    def exchange(self, head: bytes, content: bytes) -> bytes:
        """Send a whole request past httpcore; give the first of what is answered, none if the server hung up."""
        tracker, inner = self._tracker, self._inner
        tracker.phase = "send"
        self._chunks = None
        short = len(head) < _HELD and len(content) < _HELD
        try:
            if short:
                inner.write(head + content, tracker.allowance(None, self._core.WriteTimeout))
            else:
                self._held = head
                self._send(content, None)
        except BaseException as error:
            tracker.write_failed = True
            if not isinstance(error, self._core.WriteError):
                raise
            # It may have answered before it hung up.
        tracker.phase = "headers"
        data: bytes = inner.read(_READ, tracker.allowance(None, self._core.ReadTimeout))
        if data:
            tracker.received = True
        return data

    def protocol_error(self, text: str) -> Exception:
        """The error of httpcore's for an answer that is not HTTP as it should be."""
        error: Exception = self._core.RemoteProtocolError(text)
        return error

    def read_again(self, data: bytes) -> None:
        """Have httpcore read from ``data`` on, after a request that it is about to send, and that is sent already."""
        self._again = data

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        tracker = self._tracker
        if self._again is not None:
            again, self._again = self._again, None
            self._chunks = ChunkJoiner()
            if again := self._chunks.feed(again):
                return again
        if self._held:
            self._send(b"", timeout)
        begins = tracker.phase == "send"
        if begins:
            tracker.phase = "headers"
            self._chunks = None
        while True:
            allowed = tracker.allowance(timeout, self._core.ReadTimeout)
            data: bytes = self._inner.read(max_bytes, allowed)
            if not data:
                return data
            tracker.received = True
            if begins and b"hunked\r\n" in data:
                self._chunks = ChunkJoiner()
            if self._chunks is None or (data := self._chunks.feed(data)):
                return data
            begins = False

    def read_body(self, left: int) -> bytes:
        """Read on in a body past httpcore, at most the ``left`` bytes that are still to come."""
        most = min(left, size_of_read(left))
        data: bytes = self._inner.read(most, self._tracker.allowance(None, self._core.ReadTimeout))
        if not data:
            raise self.protocol_error("peer closed connection without sending the whole body")
        return data

    def read_rest(self, begun: bytes, left: int) -> bytes:
        """Read the rest of a body past httpcore; give all of it."""
        tracker, late = self._tracker, self._core.ReadTimeout
        try:
            return read_rest(lambda room: self._inner.read_into(room, tracker.allowance(None, late)), (begun,), left)
        except EOFError:
            pass
        raise self.protocol_error("peer closed connection without sending the whole body")

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if self._again is not None:
            return
        tracker = self._tracker
        if tracker.phase != "send":
            tracker.writing()
        if tracker.whole and tracker.phase == "send" and buffer and len(buffer) < _HELD:
            self._held += buffer
        elif buffer or self._held:
            self._send(buffer, timeout)

    def _send(self, buffer: bytes, timeout: float | None) -> None:
        """Send what was held, and then ``buffer``."""
        tracker = self._tracker
        held, self._held = self._held, b""
        try:
            for view in (memoryview(held), memoryview(buffer)):
                for start in range(0, len(view), _SLICE):
                    allowed = tracker.allowance(timeout, self._core.WriteTimeout)
                    self._inner.write(view[start : start + _SLICE], allowed)
        except BaseException:
            tracker.write_broke()
            raise

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> NetworkStream:
        self._tracker.securing()
        inner = self._inner.start_tls(ssl_context, server_hostname, self._tracker.allowance(timeout))
        self._secured = inner
        return NetworkStream(self._core, inner, self._tracker)

    def keep_session(self) -> None:
        """Keep the TLS session of what was secured here, for the next connection with this server."""
        # Behind a proxy, the sockets are httpcore's.
        keep = getattr(self._secured, "keep_session", None)
        if keep is not None:
            keep()

    def forget_session(self) -> None:
        """Have the next connection with this server begin with a TLS session of its own."""
        forget = getattr(self._secured, "forget_session", None)
        if forget is not None:
            forget()


class NetworkBackend:
    """Opens sockets for one connection, whose attempts ``tracker`` follows; through a proxy if it is ``proxied``."""

    def __init__(self, core: Any, tracker: AttemptTracker, proxied: bool = False) -> None:
        self._core = core
        # Only httpcore's own sockets have TLS inside of TLS.
        self._inner: Any = core.SyncBackend() if proxied else SocketBackend(core)
        self._tracker = tracker
        self._opened: NetworkStream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> NetworkStream:
        self._tracker.connecting()
        allowed = self._tracker.allowance(timeout)
        inner = self._inner.connect_tcp(host, port, allowed, local_address, socket_options)
        self._opened = NetworkStream(self._core, inner, self._tracker)
        return self._opened

    def keep_session(self) -> None:
        """Keep the TLS session of its connection, if it has one."""
        if self._opened is not None:
            self._opened.keep_session()

    def forget_session(self) -> None:
        """Forget the TLS session of its connection, if it has one."""
        if self._opened is not None:
            self._opened.forget_session()

    def close(self) -> None:
        """Close what was opened last: httpcore forgets a socket whose SOCKS proxy turns it down."""
        if self._opened is not None:
            self._opened.close()
