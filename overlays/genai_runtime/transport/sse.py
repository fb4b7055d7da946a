"""Event streams, by the rules of the WHATWG: fed bytes in any pieces, gives the events they complete.

Memory is bounded by one event; nothing is searched twice.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from genai_runtime.errors import ResponseTooLarge
from genai_runtime.patterns import lazy_pattern

from .body import too_large
from .limits import Limits

#: The type of an event that was no event, but JSON by itself: no stream can name one so.
RAW = "\njson"
# One that is not closed ends with its line: looking for its end from each quote anew would take forever.
_TEXT = lazy_pattern(rb'"(?:[^"\\]|\\.)*"?')
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
        "_after_cr", "_balance", "_cut", "_data", "_failed", "_id", "_idle", "_json", "_limits", "_line", "_raw",
        "_size", "_start", "_type", "foreign", "retry",
    )  # fmt: skip

    def __init__(self, limits: Limits | None = None, json: bool = False) -> None:
        self._json = json
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
        # JSON that stands there by itself, without ``data:``, and how many of its brackets are open.
        self._raw: bytearray | None = None
        self._balance = 0
        self._cut = False
        #: Whether there are lines that no event stream has.
        self.foreign = False

    @property
    def pending(self) -> bool:
        """Whether an event has begun that no blank line has ended yet."""
        return bool(self._cut or self._data is not None or self._line or self._start or self._raw)

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that ``chunk`` completes.

        Raises:
            ResponseTooLarge: a line, an event, or what stands between two events, is beyond its limit. Events that
                came before it in the same chunk are given first.
        """
        return [Event(each) if each.__class__ is str else each for each in self.feed_plain(chunk)]

    def feed_plain(self, chunk: bytes) -> list[Any]:
        """What :meth:`feed` gives, but for events that have nothing but data: these are given as their text."""
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
        events: list[Any] = []
        try:
            self._split(chunk, events)
        except ResponseTooLarge as error:
            if not events:
                raise
            self._failed = error.with_traceback(None)
        return events

    def _split(self, chunk: bytes, events: list[Any]) -> None:
        """Take a chunk; nearly always it brings whole events, each of a line."""
        end = b"\r\n\r\n" if b"\r\n\r\n" in chunk else b"\n\n"
        last = chunk.rfind(end)
        if last < 0 or len(chunk) > self._limits.line or len(chunk) > self._limits.body:
            self._take_lines(chunk, events)
            return
        first, last = 0, last + len(end)
        if self._data is not None or self._line or self._type:
            # What has begun ends first.
            first = chunk.find(end) + len(end)
            self._take_lines(chunk[:first], events)
        if first < last and self._raw is None and not self._id and chunk[first : first + 6] == b"data: ":
            for block in chunk[first + 6 : last - len(end)].split(end + b"data: "):
                if b"\n" in block or b"\r" in block or self._raw is not None or self._id:
                    self._take_lines(b"data: " + block + end, events)
                else:
                    self._idle = 0
                    events.append(block.decode("utf-8", "replace"))
            first = last
        if first < len(chunk):
            self._take_lines(chunk[first:], events)

    def _take_lines(self, chunk: bytes, events: list[Any]) -> None:
        if b"\r" in chunk:
            self._after_cr = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = chunk.split(b"\n")
        if self._line or len(lines) == 1 or len(lines[0]) > self._limits.line:
            self._grow(lines[0])
            if len(lines) == 1:
                return
            lines[0] = bytes(self._line)
            self._line = bytearray()
        rest = lines.pop()
        for line in lines:
            if line:
                self._take(line)
                if self._raw and self._balance <= 0:
                    events.append(self._dispatch_raw())
            elif self._data is not None:
                events.append(self._dispatch())
            elif self._raw:
                self._raw += b"\n"
                self._pass(1)
            else:
                self._type = b""
                self._pass(1)
        self._grow(rest)

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
        if self._raw or (self._json and self._data is None and line.lstrip()[:1] in (b"{", b"[")):
            self._take_raw(line)
            return
        if colon and not name:
            return
        if name == b"event":
            self._type = value
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) < 19:
            self.retry = int(value)
        elif name not in (b"id", b"retry"):
            self.foreign = True

    def _take_raw(self, line: bytes) -> None:
        """A line of JSON without ``data:``: an error's body, as the API sends it in the place of events."""
        if self._raw is None:
            self._raw = bytearray()
        self._raw += line
        self._raw += b"\n"
        bare = _TEXT.sub(b"", line)
        self._balance += sum(map(bare.count, (b"{", b"["))) - sum(map(bare.count, (b"}", b"]")))

    def _dispatch_raw(self) -> Event:
        data = bytes(self._raw or b"").decode("utf-8", "replace")
        self._raw, self._balance, self._idle = None, 0, 0
        return Event(data, RAW, self._id)

    def finish(self) -> list[Event]:
        """What the stream ended inside of, as if its blank line had come; :attr:`pending` stays true of it.

        Raises:
            ResponseTooLarge: it was found after the events that the last chunk gave.
        """
        self.check()
        line, self._line = bytes(self._line), bytearray()
        # Half a comment says nothing.
        self._cut = self.pending or (bool(line) and not line.startswith(b":"))
        if line:
            self._take(line)
        events = [self._dispatch()] if self._data is not None else []
        if self._raw:
            # Such a body ends where the answer ends.
            self._cut = False
            events.append(self._dispatch_raw())
        return events

    def settle(self) -> None:
        """Nothing is pending: the event that lacked its blank line turned out to be whole."""
        self._cut = False

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
