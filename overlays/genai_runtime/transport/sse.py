"""Event streams, by the rules of the WHATWG: fed bytes in any pieces, gives the events they complete.

Memory is bounded by one event; nothing is searched twice.
"""

from __future__ import annotations

from typing import NamedTuple

from genai_runtime.errors import ResponseTooLarge

from .body import too_large
from .config import Limits

_BOM = b"\xef\xbb\xbf"
_DEFAULTS = Limits()


class Event(NamedTuple):
    """One event. ``type`` is ``"message"`` unless the stream says otherwise; ``id`` is the last one that it gave."""

    data: str
    type: str = "message"
    id: str = ""


class SSEDecoder:
    """A push decoder: :meth:`feed` it what arrives. ``retry`` is the reconnection time the stream asked for, in ms.

    What follows the last blank line when the stream ends is no event; :attr:`pending` tells whether there is any.
    """

    __slots__ = (
        "_after_cr", "_data", "_failed", "_id", "_idle", "_limits", "_line", "_size", "_start", "_type", "retry",
    )  # fmt: skip

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or _DEFAULTS
        self._line = bytearray()
        self._start: bytes | None = b""
        self._after_cr = False
        self._data: bytes | bytearray | None = None
        self._size = self._idle = 0
        self._failed: ResponseTooLarge | None = None
        self._type = b""
        self._id = ""
        self.retry: int | None = None

    @property
    def pending(self) -> bool:
        """Whether an event has begun that no blank line has ended yet."""
        return bool(self._data is not None or self._line or self._start)

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that ``chunk`` completes.

        Raises:
            ResponseTooLarge: a line, an event, or what stands between two events, is beyond its limit. Events that
                came before it in the same chunk are given first.
        """
        self.check()
        if self._start is not None:
            chunk = self._start + chunk
            if len(chunk) < 3 and _BOM.startswith(chunk):
                self._start = chunk
                return []
            self._start = None
            chunk = chunk.removeprefix(_BOM)
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if not chunk:
            return []
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = chunk.split(b"\n")
        self._grow(lines[0])
        if len(lines) == 1:
            return []
        lines[0] = bytes(self._line)
        self._line = bytearray()
        rest = lines.pop()
        events: list[Event] = []
        try:
            for line in lines:
                if line:
                    self._take(line)
                elif self._data is not None:
                    events.append(self._dispatch())
                else:
                    self._type = b""
                    self._pass(1)
            self._grow(rest)
        except ResponseTooLarge as error:
            if not events:
                raise
            self._failed = error.with_traceback(None)
        return events

    def check(self) -> None:
        """Raise what was found wrong after the events that the last chunk gave."""
        if self._failed is not None:
            raise self._failed

    def _grow(self, piece: bytes) -> None:
        if piece:
            self._line += piece
            if len(self._line) > self._limits.line:
                raise too_large("line", f"a line of the stream is longer than {self._limits.line} bytes")

    def _pass(self, size: int) -> None:
        """Count what brings no data: it may not go on for ever either."""
        self._idle += size
        if self._idle > self._limits.line:
            raise too_large("line", f"the stream brings no event in {self._limits.line} bytes")

    def _take(self, line: bytes) -> None:
        if line[:5] == b"data:":
            self._keep(line[6:] if line[5:6] == b" " else line[5:])
            return
        name, colon, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._keep(value)
            return
        self._pass(len(line) + 1)
        if colon and not name:
            return
        if name == b"event":
            self._type = value
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) < 19:
            self.retry = int(value)

    def _keep(self, value: bytes) -> None:
        self._size += len(value) + 1
        if self._size > self._limits.body:
            raise too_large("body", f"an event of the stream is larger than {self._limits.body} bytes")
        if self._data is None:
            self._data = value
            return
        if isinstance(self._data, bytes):
            self._data = bytearray(self._data)
        self._data += b"\n"
        self._data += value

    def _dispatch(self) -> Event:
        data = (self._data or b"").decode("utf-8", "replace")
        kind = self._type.decode("utf-8", "replace") if self._type else "message"
        self._data, self._type, self._size, self._idle = None, b"", 0, 0
        return Event(data, kind, self._id)
