"""Event streams, by the rules of the WHATWG: fed bytes in any pieces, gives the events they complete.

Memory is bounded by one event; nothing is searched twice.
"""

from __future__ import annotations

from typing import NamedTuple

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

    __slots__ = ("_after_cr", "_data", "_id", "_limits", "_line", "_line_size", "_size", "_start", "_type", "retry")

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or _DEFAULTS
        self._line: list[bytes] = []
        self._line_size = 0
        self._start: bytes | None = b""
        self._after_cr = False
        self._data: list[bytes] = []
        self._size = 0
        self._type = b""
        self._id = ""
        self.retry: int | None = None

    @property
    def pending(self) -> bool:
        """Whether an event has begun that no blank line has ended yet."""
        return bool(self._data or self._line_size or self._start)

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that ``chunk`` completes.

        Raises:
            ResponseTooLarge: a line, or an event with the comments before it, is beyond its limit.
        """
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
        lines[0] = b"".join(self._line)
        self._line, self._line_size = [], 0
        rest = lines.pop()
        events: list[Event] = []
        for line in lines:
            if line:
                self._take(line)
            elif self._data:
                events.append(self._dispatch())
            else:
                self._type = b""
        self._grow(rest)
        return events

    def _grow(self, piece: bytes) -> None:
        if piece:
            self._line.append(piece)
            self._line_size += len(piece)
            if self._line_size > self._limits.line:
                raise too_large("line", f"a line of the stream is longer than {self._limits.line} bytes")

    def _take(self, line: bytes) -> None:
        self._size += len(line)
        if self._size > self._limits.body:
            raise too_large("body", f"an event of the stream is larger than {self._limits.body} bytes")
        if line[:5] == b"data:":
            self._data.append(line[6:] if line[5:6] == b" " else line[5:])
            return
        name, colon, value = line.partition(b":")
        if colon and not name:
            return
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._type = value
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) < 19:
            self.retry = int(value)

    def _dispatch(self) -> Event:
        data = b"\n".join(self._data).decode("utf-8", "replace")
        kind = self._type.decode("utf-8", "replace") if self._type else "message"
        self._data, self._type, self._size = [], b"", 0
        return Event(data, kind, self._id)
