"""The common exchange over HTTP/1.1 without a socket, and without h11, whose state machine costs more than the rest.

A request is plain that has its body, and headers with nothing to negotiate; so is an answer with a status from 200 on,
headers of one line each, and a body of a given length or in chunks. What is not plain is left to h11, which judges it.
"""

from __future__ import annotations

from typing import Any

from genai_runtime.patterns import lazy_pattern

_TOKEN = rb"[-!#$%&'*+.^_`|~0-9A-Za-z]+"
_VALUE = rb"[^\x00\s]+(?:[ \t]+[^\x00\s]+)*"
_REQUEST = lazy_pattern(rb"[A-Z]+ [!-~]+ HTTP/1\.1\r\n(?:" + _TOKEN + rb": " + _VALUE + rb"\r\n)+\r\n")
_STATUS = lazy_pattern(rb"HTTP/1\.1 ([2-5][0-9][0-9])(?: ([\t -~\x80-\xff]*))?(?=\r\n)")
_FIELD = lazy_pattern(rb"\r\n(" + _TOKEN + rb"):[ \t]*((?:" + _VALUE + rb")?)[ \t]*(?=\r\n)")
_SIZE = lazy_pattern(rb"([0-9A-Fa-f]{1,8})\r\n")
# The longest that a line of ``_SIZE`` is.
_LINE = 10
_DIGITS = 18

_METHODS = frozenset((b"DELETE", b"GET", b"PATCH", b"POST", b"PUT"))
# What they ask for changes how the connection goes on, or how the body is sent.
_NEGOTIATED = frozenset((b"connection", b"expect", b"te", b"trailer", b"transfer-encoding", b"upgrade"))
# The headers of an answer that say how it ends, by their length first: most have another.
_FRAMING = frozenset(map(len, (b"connection", b"content-length", b"transfer-encoding")))
_BODILESS = frozenset((204, 304))


def request_head(method: bytes, target: bytes, headers: list[tuple[bytes, bytes]], content: bytes) -> bytes | None:
    """The head of a request as it is sent; None where h11 has to see it."""
    names, values = zip(*headers, strict=True) if headers else ((), ())
    lower = b"\n".join(names).lower().split(b"\n")
    known = dict(zip(lower, values, strict=False))
    if method not in _METHODS or len(known) < len(lower) or not _NEGOTIATED.isdisjoint(known):
        return None
    if lower[0] != b"host" or known.get(b"content-length", b"0") != b"%d" % len(content):
        return None
    lines = [b"%b %b HTTP/1.1" % (method, target), *map(b": ".join, headers), b"", b""]
    head = b"\r\n".join(lines)
    # A line end within a value would make it two headers.
    if head.count(b"\n") != len(headers) + 2 or _REQUEST.fullmatch(head) is None:
        return None
    return head


class PlainAnswer:
    """What httpx takes from a pool of httpcore's as an answer, and the end of its body.

    ``head`` is how it began, and ``begun`` what came of the body with it. Once it is ``over``, ``clean`` says whether
    nothing came after it. From ``rest`` on, if there is one, h11 has to read it. ``broken`` says what is wrong with it.
    """

    __slots__ = ("_length", "_line", "begun", "broken", "clean", "extensions", "head", "headers", "left", "over",
                 "rest", "status", "stream")  # fmt: skip

    def __init__(
        self,
        status: int,
        reason: bytes,
        headers: list[tuple[bytes, bytes]],
        head: bytes,
        begun: bytes,
        length: int | None,
    ) -> None:
        self.status = status
        self.headers = headers
        self.head = head
        self.begun = begun
        self.extensions: dict[str, Any] = {"http_version": b"HTTP/1.1", "reason_phrase": reason}
        self.stream: Any = None
        # None of a body in chunks.
        self._length = length
        #: How much is still to come: of the body, or of the chunk that has begun with the line end behind it.
        self.left = length or 0
        self.over = length == 0
        self.clean = True
        self.rest: bytes | None = None
        self.broken = ""
        # The line of a size that was cut off.
        self._line = b""

    @property
    def counted(self) -> bool:
        """Whether the headers told the length of the body."""
        return self._length is not None

    def feed(self, data: bytes) -> bytes:
        """The bytes of the body that ``data`` brings."""
        if self._length is None:
            return self._chunks(data)
        if len(data) > self.left:
            data = data[: self.left]
            self.clean = False
        self.left -= len(data)
        self.over = not self.left
        return data

    def finish(self) -> None:
        """The rest has been read past this."""
        self.left, self.over = 0, True

    def cut_off(self) -> str:
        """What is wrong when the connection ends now."""
        cut = "incomplete chunked read"
        if self._length is not None:
            cut = f"received {self._length - self.left} bytes, expected {self._length}"
        return f"peer closed connection without sending complete message body ({cut})"

    def _chunks(self, data: bytes) -> bytes:
        if self._line:
            data, self._line = self._line + data, b""
        parts: list[bytes] = []
        at, length = 0, len(data)
        while at < length:
            left = self.left
            if left > 2:
                part = data[at : at + left - 2]
                parts.append(part)
                at += len(part)
                self.left = left - len(part)
            elif left:
                part = data[at : at + left]
                if part != b"\r\n"[2 - left :][: len(part)]:
                    self.broken = f"malformed chunk footer: {part!r}"
                    break
                at += len(part)
                self.left = left - len(part)
            elif (size := _SIZE.match(data, at)) is None:
                if length - at >= _LINE or b"\n" in data[at:]:
                    self.rest = data[at:]
                else:
                    self._line = data[at:]
                break
            elif count := int(size[1], 16):
                self.left, at = count + 2, size.end()
            else:
                self._end(data, at, size.end())
                break
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _end(self, data: bytes, at: int, end: int) -> None:
        """The last chunk stands at ``at``; trailers may follow at ``end``."""
        if data.startswith(b"\r\n", end):
            self.over, self.clean = True, len(data) == end + 2
        elif b"\r\n".startswith(data[end:]):
            self._line = data[at:]
        else:
            self.rest = data[at:]


def read_answer(data: bytes) -> PlainAnswer | None:
    """The answer that begins with ``data``; None where h11 has to read it.

    Its head has to be there as a whole, as it nearly always is.
    """
    end = data.find(b"\r\n\r\n")
    found = None if end < 0 else _STATUS.match(data, 0, end + 2)
    if found is None:
        return None
    start = found.end()
    headers: list[tuple[bytes, bytes]] = _FIELD.findall(data, start, end + 2)
    status = int(found[1])
    # A line that is not plain was passed over.
    if len(headers) != data.count(b"\n", start, end) or status in _BODILESS:
        return None
    framed, length = False, None
    for name, value in headers:
        if len(name) not in _FRAMING:
            continue
        known = name.lower()
        if known == b"connection":
            if value.lower() != b"keep-alive":
                return None
        elif known == b"content-length":
            if framed or not value.isdigit() or len(value) > _DIGITS:
                return None
            framed, length = True, int(value)
        elif known == b"transfer-encoding":
            if framed or value.lower() != b"chunked":
                return None
            framed = True
    if not framed:
        # Its body goes on until the connection ends.
        return None
    return PlainAnswer(status, found[2] or b"", headers, data[: end + 4], data[end + 4 :], length)
