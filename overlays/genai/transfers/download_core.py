"""Downloads that resume after a broken connection, sans I/O, and their sinks.

A file is written beside the destination and moved there when it is complete.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Generator, Mapping
from typing import IO, Any, NamedTuple

from genai_runtime import errors
from genai_runtime.errors.arguments import invalid
from genai_runtime.errors.base import interrupted_by
from genai_runtime.localfile import open_file, replace_file, replaceable
from genai_runtime.patterns import whole_number

from .file_access import FileAccess
from .pause import Pause


class Open(NamedTuple):
    """Command: request the bytes from ``start`` on. Its result is the response, with its body unread."""

    start: int
    etag: str | None

    @property
    def headers(self) -> dict[str, str]:
        headers = {"accept-encoding": "identity"}
        if self.start:
            headers["range"] = f"bytes={self.start}-"
            if self.etag:
                headers["if-range"] = self.etag
        return headers


class Drain(NamedTuple):
    """Command: write the body of the response to the sink. A broken connection is thrown in."""

    total: int | None


Command = Open | Drain | Pause


class Sink:
    """Where the bytes of a download go. ``received`` counts them."""

    blocking = True

    def __init__(self, file: Any = None) -> None:
        self.received = 0
        #: How a coroutine writes to it.
        self.access = FileAccess(file)

    def write(self, block: bytes) -> None:
        self._write(block)
        self.received += len(block)

    def restart(self) -> None:
        """Forget what has arrived."""
        self._restart()
        self.received = 0

    def finish(self) -> bytes | None:
        """Complete the download: move the file to its place, or return the bytes."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Give up: remove what was written."""

    def _write(self, block: bytes) -> None:
        raise NotImplementedError

    def _restart(self) -> None:
        raise NotImplementedError


class MemorySink(Sink):
    """Collects the bytes in memory."""

    blocking = False

    def __init__(self) -> None:
        super().__init__()
        self._blocks: list[bytes] = []

    def _write(self, block: bytes) -> None:
        self._blocks.append(block)

    def _restart(self) -> None:
        self._blocks.clear()

    def finish(self) -> bytes | None:
        return b"".join(self._blocks)


class PathSink(Sink):
    """A file that is created or replaced when it is complete."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        folder, name = os.path.split(self._path)
        self._partial = os.path.join(folder, f".{name[:100]}.{os.urandom(4).hex()}.part")
        self._file = open_file(self._partial, "xb", self._path)
        super().__init__(self._file)

    def _write(self, block: bytes) -> None:
        self._file.write(block)

    def _restart(self) -> None:
        self._file.seek(0)
        self._file.truncate()

    def finish(self) -> bytes | None:
        self._file.close()
        replace_file(self._partial, self._path)
        return None

    def abandon(self) -> None:
        self._file.close()
        if os.path.exists(self._partial):
            os.unlink(self._partial)


class FileSink(Sink):
    """The caller's open file, written from its current position, and left open."""

    def __init__(self, file: IO[bytes]) -> None:
        super().__init__(file)
        self._file = file
        self._base: int | None = None
        if hasattr(file, "seekable") and file.seekable():
            self._base = file.tell()

    def _write(self, block: bytes) -> None:
        left: bytes | memoryview = block
        while left:
            try:
                count = self._file.write(left)
            except TypeError:
                break
            if not isinstance(self._file, io.RawIOBase):
                return
            # Without a buffer, a file takes what it can.
            if count is None:
                raise invalid("destination", "the file object does not block, so it cannot be written to the end")
            left = memoryview(left)[count:]
        else:
            return
        raise invalid("destination", "the file object takes text; open it with mode 'wb'")

    def _restart(self) -> None:
        if self._base is None:
            raise errors.DownloadInterrupted(
                "the download has to start again, and what was written cannot be taken back"
            )
        self._file.seek(self._base)
        self._file.truncate()

    def finish(self) -> bytes | None:
        return None


class DeviceSink(FileSink):
    """A device or a pipe, opened here. What was written to it is gone."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__(open_file(path, "wb"))
        self._base = None

    def finish(self) -> bytes | None:
        self._file.close()
        return None

    def abandon(self) -> None:
        self._file.close()


def open_sink(destination: Any) -> Sink:
    """Return the sink for a destination: a path, a binary file object, or None for memory.

    Raises:
        OSError: the file cannot be created.
        ArgumentError: it is none of these.
    """
    if destination is None:
        return MemorySink()
    if isinstance(destination, str | os.PathLike):
        if os.path.isdir(destination):
            raise errors.LocalFileIsADirectory(f"the destination is a directory: {os.fspath(destination)!r}")
        path = replaceable(destination)
        return DeviceSink(destination) if path is None else PathSink(path)
    if hasattr(destination, "write"):
        return FileSink(destination)
    kind = type(destination).__name__
    raise invalid("destination", f"expected a path or a file object open for writing bytes, got {kind}")


def steps(sink: Sink, attempts: int, what: str, size: int | None = None) -> Generator[Command, Any, None]:
    """Yield commands until the download is complete. ``size`` is its size in bytes, if known.

    Raises:
        DownloadInterrupted: the connection broke too often.
        APIError: the server refuses.
    """
    # Restarts lose what was received before, so that does not count as progress.
    vain = begun_again = 0
    tag: str | None = None
    total = size
    while True:
        before = sink.received
        failure: Exception | None = None
        opened = False
        try:
            status, headers = yield Open(before, _strong(tag))
            opened = True
            if before and status == 206 and not _continues(headers, before, tag, total):
                # The response is for another file or range: start over.
                sink.restart()
                tag, total = None, size
                begun_again += 1
                reason = "the server goes on with other bytes than it was asked for"
                if begun_again >= max(1, attempts):
                    raise _interrupted(sink, total, what, reason)
                yield Pause(begun_again, reason)
                continue
            if before and status != 206:
                sink.restart()
            elif not before and _starts_later(headers):
                raise _interrupted(sink, total, what, "the server sent a part where the whole was asked for")
            tag = headers.get("etag") or (tag if status == 206 else None)
            total = size or _total(status, headers, sink.received) or (total if status == 206 else None)
            yield Drain(total)
        except errors.DownloadInterrupted:
            raise
        except (errors.APIConnectionError, errors.ResponseDecodeError) as error:
            failure = error
        except errors.APIError as error:
            # The range is beyond the end: everything has arrived.
            if error.code != 416 or not before or before != total:
                raise
        if failure is None and (total is None or sink.received == total):
            return
        if failure is not None and not opened:
            # Attempts are exhausted; earlier progress only changes the error.
            raise _interrupted(sink, total, what, str(failure), failure) if before else failure
        vain = vain + 1 if sink.received <= before else 1
        reason = str(failure) if failure else "the server sent less than it said"
        if vain >= max(1, attempts):
            raise _interrupted(sink, total, what, reason, failure)
        yield Pause(vain, reason)


def _interrupted(
    sink: Sink, total: int | None, what: str, reason: str, failure: Exception | None = None
) -> errors.DownloadInterrupted:
    of = "" if total is None else f" of {total}"
    error = errors.DownloadInterrupted(f"the download of {what} stopped at byte {sink.received}{of}: {reason}")
    error.received = sink.received
    interrupted_by(error, failure)
    return error


def _continues(headers: Mapping[str, str], start: int, tag: str | None, total: int | None) -> bool:
    """Whether a 206 continues the same file at ``start``."""
    found = _RANGE.fullmatch(headers.get("content-range", "").strip())
    if found is None or int(found.group(1)) != start:
        return False
    whole = found.group(3)
    if total is not None and whole != "*" and int(whole) != total:
        return False
    # A response without a validator is trusted; one with a different validator is another file.
    given = headers.get("etag")
    return tag is None or given is None or given == tag


def _starts_later(headers: Mapping[str, str]) -> bool:
    found = _RANGE.fullmatch(headers.get("content-range", "").strip())
    return found is not None and int(found.group(1)) > 0


_RANGE = re.compile(r"bytes\s*(\d{1,19})\s*-\s*(\d{1,19})\s*/\s*(\d{1,19}|\*)", re.IGNORECASE | re.ASCII)


def _total(status: int, headers: Mapping[str, str], start: int) -> int | None:
    _, _, whole = headers.get("content-range", "").partition("/")
    if status == 206 and (total := whole_number(whole)) is not None:
        return total
    length = whole_number(headers.get("content-length", ""))
    if length is None or headers.get("content-encoding", "identity") != "identity":
        return None
    return start + length


def _strong(etag: Any) -> str | None:
    """The ETag if it is strong: only these may be used to resume a download."""
    return etag if isinstance(etag, str) and etag.startswith('"') else None
