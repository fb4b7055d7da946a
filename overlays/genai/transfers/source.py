"""Sources of uploads: a path, a file object or bytes, read by offset and hashed."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import stat
from collections.abc import AsyncIterator, Callable, Iterator
from typing import IO, Any

from genai_runtime import errors
from genai_runtime.errors.arguments import invalid
from genai_runtime.localfile import open_file

from .file_access import FileAccess

Progress = Callable[[int, "int | None"], object]

#: Bytes handed to the connection at a time.
BLOCK = 256 * 1024
#: Blocks that are read in one visit to a thread: the visit costs as much as reading one.
_AHEAD = 2


class Source:
    """The bytes of an upload, by offset from the file object's initial position.

    ``size`` is None while it is unknown; ``fault`` is the exception raised
    while a request body was read, since HTTP clients may wrap it.
    """

    name: str | None = None
    size: int | None = None
    blocking = True

    def __init__(self, file: Any = None) -> None:
        self.fault: BaseException | None = None
        #: How a coroutine reads from it.
        self.access = FileAccess(file)
        self._hash = hashlib.sha256()
        self._hashed = 0

    def read(self, start: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``start``; fewer only at the end.

        Raises:
            UploadSourceChanged: the file ends before ``size``.
        """
        block = self._read(start, count)
        if self.size is not None and len(block) < min(count, self.size - start):
            raise errors.UploadSourceChanged(
                f"{self.label} has shrunk: it held {self.size} bytes when the upload began, "
                f"and now ends at byte {start + len(block)}"
            )
        fresh = start + len(block) - self._hashed
        if fresh > 0 and start <= self._hashed:
            self._hash.update(memoryview(block)[len(block) - fresh :])
            self._hashed += fresh
        return block

    def fill(self, start: int, count: int) -> int:
        """Read ahead, and return how many of ``count`` bytes from ``start`` are available; fewer only at the end."""
        return max(0, min(count, (self.size or 0) - start))

    def holds(self, start: int) -> bool:
        """Whether the bytes from ``start`` on can still be read."""
        return True

    def digest(self) -> bytes:
        """SHA-256 of everything read so far."""
        return self._hash.digest()

    def hash_up_to(self, stop: int) -> None:
        """Hash the bytes that an earlier attempt has sent already."""
        while self._hashed < stop:
            if not self.read(self._hashed, min(BLOCK, stop - self._hashed)):
                return

    def changed(self) -> bool:
        """Whether the file was modified since the upload began, as far as known."""
        return False

    def fingerprint(self) -> tuple[Any, ...] | None:
        """A key that identifies the content, to find an interrupted upload; None if unknown."""
        return None

    @property
    def label(self) -> str:
        return repr(self.name) if self.name else "the source"

    def close(self) -> None:
        """Close the file if it was opened here; a caller's file object stays open."""

    def _read(self, start: int, count: int) -> bytes:
        raise NotImplementedError


class BytesSource(Source):
    """Bytes in memory."""

    blocking = False

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        super().__init__()
        view = memoryview(data)
        self._data = (view if view.c_contiguous else memoryview(view.tobytes())).cast("B")
        self.size = len(self._data)

    def _read(self, start: int, count: int) -> bytes:
        return bytes(self._data[start : start + count])


class FileSource(Source):
    """A seekable file, the caller's or one opened here."""

    def __init__(self, file: IO[bytes], *, name: str | None, owned: bool) -> None:
        super().__init__(file)
        self._file = file
        self._owned = owned
        self.name = name
        self._base = 0 if owned else file.tell()
        self._end = file.seek(0, os.SEEK_END)
        self.size = max(0, self._end - self._base)
        file.seek(self._base)
        self._seen = self._stat()

    @property
    def stands_at_end(self) -> bool:
        """Whether there is something, all of it before the position."""
        return self._base > 0 and not self.size

    def _read(self, start: int, count: int) -> bytes:
        self._file.seek(self._base + start)
        return _read_fully(self._file, count)

    def _stat(self) -> tuple[Any, ...] | None:
        try:
            status = os.fstat(self._file.fileno())
        except (OSError, AttributeError, ValueError):
            return None
        return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns

    def changed(self) -> bool:
        return self._stat() != self._seen

    def fingerprint(self) -> tuple[Any, ...] | None:
        return None if self._seen is None else (*self._seen, self._base)

    def close(self) -> None:
        if self._owned:
            self._file.close()


class PipeSource(Source):
    """A file object that cannot seek. Bytes are kept until later ones are requested."""

    def __init__(self, file: IO[bytes], name: str | None) -> None:
        super().__init__(file)
        self._file = file
        self.name = name
        self._start = 0
        self._held = bytearray()
        self._ended = False

    def fill(self, start: int, count: int) -> int:
        self._release(start)
        while not self._ended and len(self._held) < count:
            block = _read_fully(self._file, count - len(self._held))
            if not block:
                self._ended = True
                self.size = self._start + len(self._held)
            self._held += block
        return min(count, len(self._held))

    def holds(self, start: int) -> bool:
        return start >= self._start

    def _release(self, start: int) -> None:
        if start > self._start:
            del self._held[: start - self._start]
            self._start = start

    def _read(self, start: int, count: int) -> bytes:
        offset = start - self._start
        return bytes(self._held[offset : offset + count])


def open_source(file: Any) -> Source:
    """Return the source for a path, a binary file object, or bytes.

    Raises:
        LocalFileError: the file cannot be opened; also a FileNotFoundError, for example.
        ArgumentError: it is none of these.
    """
    if isinstance(file, bytes | bytearray | memoryview):
        return BytesSource(file)
    if isinstance(file, str | os.PathLike):
        return _open_path(os.fspath(file))
    if not hasattr(file, "read"):
        raise invalid(
            "file", f"expected a path, a file object opened for reading bytes, or bytes, got {type(file).__name__}"
        )
    if (why := _unreadable(file)) is not None:
        raise invalid("file", f"the file object {why}")
    name = getattr(file, "name", None)
    name = os.path.basename(name) if isinstance(name, str) else None
    if not _seekable(file):
        return PipeSource(file, name)
    source = FileSource(file, name=name, owned=False)
    if source.stands_at_end:
        raise invalid("file", "the file object stands at its end, as after writing to it; call its seek(0) before")
    return source


def _unreadable(file: Any) -> str | None:
    """What is wrong with a file object of the caller's."""
    if isinstance(file, io.TextIOBase):
        return "is opened as text; open it with mode 'rb'"
    import inspect

    if inspect.iscoroutinefunction(file.read):
        return "is read with await; pass its path, or the bytes that it gives"
    if getattr(file, "closed", False) is True:
        return "is closed"
    readable = getattr(file, "readable", None)
    # Not every wrapper has it, and of those that do some have no answer.
    with contextlib.suppress(Exception):
        if callable(readable) and readable() is False:
            return "is not opened for reading; open it with mode 'rb'"
    return None


def _open_path(path: str | bytes) -> Source:
    opened = open_file(path, "rb")
    try:
        name = os.fsdecode(os.path.basename(path))
        if stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
            return FileSource(opened, name=name, owned=True)
        return _OwnedPipe(opened, name)
    except BaseException:
        opened.close()
        raise


class _OwnedPipe(PipeSource):
    """A named pipe or a device, opened here."""

    def close(self) -> None:
        self._file.close()


class Body:
    """The bytes ``start`` to ``stop`` of a source as a request body, in blocks, for sync and asyncio."""

    def __init__(self, source: Source, start: int, stop: int, on_progress: Progress | None) -> None:
        self._source = source
        self._start = start
        self._stop = stop
        self._on_progress = on_progress

    # region sync, rendered from the region asyncio: change that and run "make generate"

    def __iter__(self) -> Iterator[bytes]:
        position = self._start
        while position < self._stop:
            count = min(BLOCK, self._stop - position)
            with _Watch(self._source):
                block = self._source.read(position, count)
            yield block
            position = self._sent(position + len(block))

    # endregion

    # region asyncio
    async def __aiter__(self) -> AsyncIterator[bytes]:
        position = self._start
        ahead: list[bytes] = []  # async only
        while position < self._stop:
            # sync: count = min(BLOCK, self._stop - position)
            with _Watch(self._source):
                # sync: block = self._source.read(position, count)
                if not ahead:  # async only
                    ahead = await self._read(position)
                block = ahead.pop()  # async only
            yield block
            position = self._sent(position + len(block))

    async def _read(self, position: int) -> list[bytes]:  # async only
        """The next blocks, the last one first."""
        access = self._source.access
        if self._source.blocking:
            return await access.run(self._blocks, position, 1 if access.quick else _AHEAD)
        return self._blocks(position, 1)

    # endregion

    def _blocks(self, position: int, most: int) -> list[bytes]:
        blocks: list[bytes] = []
        while position < self._stop and len(blocks) < most:
            block = self._source.read(position, min(BLOCK, self._stop - position))
            blocks.append(block)
            position += len(block)
            if not block:
                break
        return blocks[::-1]

    def _sent(self, position: int) -> int:
        if self._on_progress is not None:
            with _Watch(self._source):
                self._on_progress(position, self._source.size)
        return position


class _Watch:
    """Keeps the failure of a body on its source, since HTTP clients wrap or swallow it."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, traceback: Any) -> None:
        if error is None or isinstance(error, GeneratorExit):
            return
        # Only where something failed: synchronous programs do not pay for asyncio.
        import asyncio

        if not isinstance(error, asyncio.CancelledError):
            self._source.fault = error


def _seekable(file: Any) -> bool:
    try:
        return bool(file.seekable()) and file.tell() >= 0
    except (OSError, AttributeError, ValueError):
        return False


def _read_fully(file: IO[bytes], count: int) -> bytes:
    """Read ``count`` bytes, with several reads if necessary; fewer only at the end."""
    first = _binary(file.read(count))
    if not first or len(first) == count:
        return first
    blocks = [first]
    missing = count - len(first)
    while missing > 0 and (block := _binary(file.read(missing))):
        blocks.append(block)
        missing -= len(block)
    return b"".join(blocks)


def _binary(block: Any) -> bytes:
    if isinstance(block, str):
        raise invalid("file", "the file object gives text; open it with mode 'rb'")
    if block is None:
        raise invalid("file", "the file object does not block, so it cannot be read to its end")
    return bytes(block)
