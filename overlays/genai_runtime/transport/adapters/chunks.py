"""Join the small chunks of an answer's body as they are read.

A stream sends each event in a chunk of its own, and h11 spends more on a chunk than the rest of the way spends on its
event. So what one read brings of complete chunks is made one chunk, which means the same. Anything that is not plain
passes as it came, and h11 judges it.
"""

from __future__ import annotations

from genai_runtime.patterns import lazy_pattern

_CHUNKED = lazy_pattern(rb"(?i)\r\ntransfer-encoding:[ \t]*chunked[ \t]*\r\n")
_SIZE = lazy_pattern(rb"([0-9A-Fa-f]{1,8})\r\n")
#: The longest that a line of ``_SIZE`` is.
_LINE = 10


class ChunkJoiner:
    """Takes what is read of one answer, its head first. It keeps no more than the line of a size that was cut off."""

    __slots__ = ("_begins", "_joins", "_left", "_line")

    def __init__(self) -> None:
        self._begins, self._joins = True, False
        #: What is to come of a chunk whose size was given already, its line end included.
        self._left = 0
        self._line = b""

    def feed(self, data: bytes) -> bytes:
        """The same with its chunks joined; empty when more is needed to tell where one begins."""
        if self._begins and data:
            self._begins = False
            end = data.find(b"\r\n\r\n") + 4
            # A head that comes in several pieces, and one without such a body, are left alone.
            if end > 4 and data.startswith(b"HTTP/1.1 200 ") and _CHUNKED.search(data, 0, end - 2):
                self._joins = True
                return data[:end] + self._joined(data[end:]) if len(data) > end else data
        return self._joined(data) if self._joins and data else data

    def _joined(self, data: bytes) -> bytes:
        if self._line:
            data, self._line = self._line + data, b""
        length, at, left = len(data), 0, self._left
        if left >= length:
            self._left = left - length
            return data
        begun = at = left
        self._left = 0
        parts: list[bytes] = []
        while at < length:
            found = _SIZE.match(data, at)
            if found is None:
                if length - at >= _LINE or b"\n" in data[at:]:
                    self._joins = False
                else:
                    self._line, length = data[at:], at
                break
            start = found.end()
            size = int(found[1], 16)
            end = start + size + 2
            if end > length:
                # The size as it was: what is still to come of it passes as it comes.
                self._left = end - length
                break
            if not size or data[end - 2 : end] != b"\r\n":
                self._joins = False
                break
            parts.append(data[start : end - 2])
            at = end
        if len(parts) < 2:
            return data[:length]
        whole = b"".join(parts)
        return b"%b%x\r\n%b\r\n%b" % (data[:begun], len(whole), whole, data[at:length])
