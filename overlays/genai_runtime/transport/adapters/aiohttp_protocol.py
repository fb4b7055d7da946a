"""A protocol of aiohttp's that notices bytes which belong to no answer, and whoever waits for one that broke off.

aiohttp gives what comes after an answer, or before the next request, to whoever asks next on that connection. Of a body
that goes on as no HTTP it tells nobody, and of a connection that is lost not whether a part of an answer had come.
"""

from __future__ import annotations

import inspect
import math
import re
from functools import cache, partial
from typing import Any

# More digits the parser refuses.
_LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,20})(?!\d)", re.IGNORECASE)
_CHUNKED = re.compile(rb"\r\ntransfer-encoding:", re.IGNORECASE)
_END = b"\r\n\r\n"
# aiohttp's own 128 would refuse what the other adapters read; ``Limits.headers`` bounds all.
_MOST_HEADERS = 1 << 14


def watch_connections(connector: Any) -> None:
    """Have the connections that ``connector`` makes closed when their server speaks out of turn."""
    handler, factory = _handler(), getattr(connector, "_factory", None)
    if handler is not None and isinstance(factory, partial):
        connector._factory = partial(handler, *factory.args, **factory.keywords)


@cache
def _handler() -> Any:
    try:
        from aiohttp import ClientPayloadError
        from aiohttp.client_proto import ResponseHandler
        from aiohttp.http import HttpProcessingError
    except ImportError:
        return None
    known = inspect.signature(ResponseHandler.set_response_params).parameters
    usual = known["max_headers"].default if "max_headers" in known else None

    class Handler(ResponseHandler):
        """Counts what comes against what the head of the answer says."""

        _head: bytes | None = b""
        _last = b""
        _more: float | None = None
        #: Whether the last head that came whole was of an interim answer.
        _interim = False
        #: Whether something has come of the answer.
        _answered = False

        def set_response_params(self, *args: Any, **kwargs: Any) -> None:
            self._answered = False
            self._head, self._last, self._more, self._interim = b"", b"", None, False
            self._payload = None
            if self._tail:
                # It came before anything was asked.
                self._tail = b""
                self._drop()
            if usual is not None and kwargs.get("max_headers", usual) == usual:
                kwargs["max_headers"] = _MOST_HEADERS
            super().set_response_params(*args, **kwargs)

        def set_exception(self, exc: Any, *args: Any, **kwargs: Any) -> None:
            exc.answered = self._answered
            payload = self._payload
            if isinstance(exc, HttpProcessingError) and payload is not None and not payload.is_eof():
                broken = ClientPayloadError("what came is not HTTP as it should be")
                broken.no_http = True  # type: ignore[attr-defined]
                payload.set_exception(broken)
            super().set_exception(exc, *args, **kwargs)

        def data_received(self, data: bytes) -> None:
            if data and self._over():
                self._drop()
                return
            if data and self._parser is not None:
                self._answered = True
                self._count(data)
                if self._more is not None and self._more < 0:
                    # The parser would refuse all of it for what is too much.
                    data = data[: int(self._more)]
                    self.force_close()
            super().data_received(data)
            if data and self._over() and self._more is None and self._last != _END:
                self.force_close()

        def force_close(self) -> None:
            # Not every aiohttp has it.
            self._should_close = True

        def _over(self) -> bool:
            payload = self._payload
            return payload is not None and payload.is_eof() and not self._interim and not self.upgraded

        def _count(self, data: bytes) -> None:
            self._last = data[-len(_END) :] if len(data) >= len(_END) else (self._last + data)[-len(_END) :]
            if self._head is None:
                if self._more is not None:
                    self._more -= len(data)
                return
            self._head += data
            while _END in self._head:
                head, _, rest = self._head.partition(_END)
                if head[9:10] == b"1" and head[9:12] != b"101":
                    # An interim answer; the one that counts comes after it.
                    self._head, self._interim = rest, True
                    continue
                self._head, self._interim = None, False
                length = _LENGTH.search(head)
                if length is not None and not _CHUNKED.search(head):
                    self._more = int(length[1]) - len(rest)
                elif head[9:12] in (b"204", b"304"):
                    self._more = -len(rest)
                elif not _CHUNKED.search(head):
                    # It goes on until the server hangs up.
                    self._more = math.inf
                return

        def _drop(self) -> None:
            self.force_close()
            if self.transport is not None:
                self.transport.close()

    return Handler
