"""What is uploaded, read piece by piece: what is hashed, what is held, what has changed, and what the body tells."""

from __future__ import annotations

import asyncio
import hashlib
import io
import os
import random
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from genai.transfers.source import BLOCK, Body, BytesSource, FileSource, PipeSource, Source, open_source
from genai_runtime import errors

DATA = random.Random(6).randbytes(3000)


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


class Dribs(io.RawIOBase):
    """A raw file that gives ``most`` bytes at a time, and remembers what it was asked for."""

    def __init__(self, data: bytes, most: int = 700, name: Any = None) -> None:
        self._data = io.BytesIO(data)
        self._most = most
        self.asked: list[int] = []
        if name is not None:
            self.name = name

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        self.asked.append(size)
        return self._data.read(min(size, self._most))


class Gives(Dribs):
    """A file whose reads give whatever it is told."""

    def __init__(self, value: Any) -> None:
        super().__init__(b"")
        self.value = value

    def read(self, size: int = -1) -> Any:
        return self.value


class TestHash:
    def test_it_is_of_all_that_was_read_once(self) -> None:
        source = BytesSource(DATA)
        assert source.digest() == sha(b"")
        assert source.read(0, 1000) == DATA[:1000]
        assert source.digest() == sha(DATA[:1000])
        source.read(200, 500)
        assert source.digest() == sha(DATA[:1000])
        source.read(500, 700)
        assert source.digest() == sha(DATA[:1200])
        source.read(1200, 0)
        assert source.digest() == sha(DATA[:1200])
        # What leaves a gap says nothing yet.
        source.read(1300, 100)
        assert source.digest() == sha(DATA[:1200])
        source.read(1200, 1800)
        assert source.digest() == sha(DATA)

    def test_what_an_earlier_upload_sent_is_read_for_it(self) -> None:
        source = BytesSource(DATA)
        source.read(0, 100)
        source.hash_up_to(2000)
        assert source.digest() == sha(DATA[:2000])
        source.hash_up_to(1000)
        assert source.digest() == sha(DATA[:2000])
        source.hash_up_to(3000)
        assert source.digest() == sha(DATA)

    def test_it_is_read_in_blocks(self) -> None:
        asked: list[tuple[int, int]] = []

        class Counting(BytesSource):
            def _read(self, start: int, count: int) -> bytes:
                asked.append((start, count))
                return super()._read(start, count)

        Counting(bytes(BLOCK + 10)).hash_up_to(BLOCK + 10)
        assert asked == [(0, BLOCK), (BLOCK, 10)]
        assert BLOCK == 262144

    def test_it_ends_where_a_pipe_does(self) -> None:
        source = PipeSource(Dribs(DATA), None)
        source.fill(0, 5000)
        source.hash_up_to(9999)
        assert source.digest() == sha(DATA)


class TestBytes:
    @pytest.mark.parametrize("make", [bytes, bytearray, memoryview])
    def test_kinds(self, make: Callable[[bytes], Any]) -> None:
        source = open_source(make(DATA))
        assert isinstance(source, BytesSource)
        assert (source.size, source.name, source.label) == (3000, None, "the source")
        assert (source.blocking, source.holds(0), source.changed()) == (False, True, False)
        assert (source.read(10, 5), source.read(2999, 1), source.fault) == (DATA[10:15], DATA[-1:], None)
        assert source.fingerprint() is None
        source.close()

    def test_what_is_wider_than_a_byte(self) -> None:
        assert BytesSource(memoryview(b"12345678").cast("I")).size == 8

    @pytest.mark.parametrize(("start", "count", "there"), [(0, 10, 10), (2995, 10, 5), (3000, 1, 0), (4000, 1, 0)])
    def test_how_many_are_there(self, start: int, count: int, there: int) -> None:
        assert BytesSource(DATA).fill(start, count) == there
        assert Source().fill(start, count) == 0

    def test_reading_up_to_the_end_is_no_change(self) -> None:
        source = BytesSource(DATA)
        assert source.read(2990, 100) == DATA[2990:]
        assert source.read(3000, 100) == b""
        with pytest.raises(NotImplementedError):
            Source().read(0, 1)


class TestFiles:
    def make(self, folder: Path, data: bytes = DATA) -> Path:
        path = folder / "a.bin"
        path.write_bytes(data)
        return path

    @pytest.mark.parametrize("kind", [str, Path, os.fsencode])
    def test_a_path(self, tmp_path: Path, kind: Callable[[Any], Any]) -> None:
        path = self.make(tmp_path)
        if kind is os.fsencode:

            class ByBytes(os.PathLike[bytes]):
                def __fspath__(self) -> bytes:
                    return os.fsencode(path)

            source = open_source(ByBytes())
        else:
            source = open_source(kind(path))
        assert isinstance(source, FileSource)
        assert (source.name, source.label, source.size) == ("a.bin", "'a.bin'", 3000)
        assert (source.read(5, 10), source.blocking) == (DATA[5:15], True)
        source.close()
        with pytest.raises(ValueError, match="closed"):
            source.read(0, 1)

    def test_an_open_file(self, tmp_path: Path) -> None:
        with self.make(tmp_path).open("rb") as file:
            file.seek(1000)
            source = open_source(file)
            assert (source.name, source.size, file.tell()) == ("a.bin", 2000, 1000)
            assert source.read(10, 5) == DATA[1010:1015]
            assert source.read(0, 2000) == DATA[1000:]
            source.close()
            assert not file.closed
            file.seek(9000)
            with pytest.raises(errors.ArgumentError, match="stands at its end"):
                open_source(file)

    def test_a_file_that_shrinks(self, tmp_path: Path) -> None:
        path = self.make(tmp_path)
        source = open_source(path)
        os.truncate(path, 100)
        assert source.read(0, 100) == DATA[:100]
        with pytest.raises(errors.UploadSourceChanged) as caught:
            source.read(50, 51)
        assert str(caught.value) == (
            "'a.bin' has shrunk: it held 3000 bytes when the upload began, and now ends at byte 100"
        )
        source.close()

    def test_a_file_that_is_written_to(self, tmp_path: Path) -> None:
        path = self.make(tmp_path)
        source = open_source(path)
        assert not source.changed()
        os.utime(path, ns=(5, 5))
        assert source.changed()
        source.close()

    def test_files_are_told_apart(self, tmp_path: Path) -> None:
        path = self.make(tmp_path)
        one, same = open_source(path), open_source(path)
        assert one.fingerprint() == same.fingerprint()
        assert one.fingerprint() is not None
        with path.open("rb") as file:
            file.seek(1)
            assert open_source(file).fingerprint() != one.fingerprint()
        os.utime(path, ns=(5, 5))
        other = open_source(path)
        assert other.fingerprint() != one.fingerprint()
        for source in (one, same, other):
            source.close()

    def test_a_file_in_memory_is_never_known_to_change(self) -> None:
        source = open_source(io.BytesIO(DATA))
        assert (source.name, source.changed(), source.fingerprint()) == (None, False, None)

    @pytest.mark.parametrize("name", [7, b"x", None])
    def test_names_that_are_none(self, name: Any) -> None:
        file = io.BytesIO(DATA)
        file.name = name
        assert open_source(file).name is None
        file.name = "folder/b.txt"
        assert open_source(file).name == "b.txt"

    @pytest.mark.skipif(os.name == "nt", reason="its devices have no paths")
    def test_a_device_is_a_pipe_and_is_closed(self) -> None:
        source = open_source("/dev/null")
        assert isinstance(source, PipeSource)
        assert (source.name, source.fill(0, 10), source.size) == ("null", 0, 0)
        source.close()
        with pytest.raises(ValueError, match="closed"):
            source._file.read(1)

    @pytest.mark.skipif(os.name == "nt", reason="its devices have no paths")
    def test_a_path_that_cannot_be_taken_is_closed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """An unclosed file would be a ResourceWarning, which fails the test."""

        def fails(file: Any, name: str) -> Any:
            raise PermissionError("no")

        monkeypatch.setattr("genai.transfers.source._OwnedPipe", fails)
        with pytest.raises(PermissionError):
            open_source("/dev/null")


class TestPipes:
    def test_it_is_held_until_something_later_is_asked_for(self) -> None:
        file = Dribs(DATA, name="/dev/fd/9")
        source = open_source(file)
        assert isinstance(source, PipeSource)
        assert (source.name, source.size, source.blocking) == ("9", None, True)
        assert source.fill(0, 1000) == 1000
        assert file.asked == [1000, 300]
        assert source.fill(0, 500) == 500
        assert file.asked == [1000, 300]
        assert source.read(0, 1000) == DATA[:1000]
        assert source.read(400, 100) == DATA[400:500]
        assert source.fill(600, 1000) == 1000
        assert file.asked[2:] == [600]
        assert (source.holds(600), source.holds(599), source.holds(5000)) == (True, False, True)
        assert source.read(600, 1000) == DATA[600:1600]
        assert source.fill(600, 5000) == 2400
        assert source.size == 3000
        asked = len(file.asked)
        assert source.fill(600, 5000) == 2400
        assert len(file.asked) == asked
        assert source.fill(2999, 10) == 1
        assert source.fill(3000, 10) == 0
        assert source.digest() == sha(DATA[:1600])
        source.close()

    def test_a_file_that_says_nothing_of_seeking(self) -> None:
        class Silent:
            def read(self, size: int = -1) -> bytes:
                return b""

        class Broken(Dribs):
            def seekable(self) -> bool:
                raise ValueError("closed")

        class Sideways(Dribs):
            def seekable(self) -> bool:
                return True

            def tell(self) -> int:
                raise OSError("no")

        for file in (Silent(), Broken(DATA), Sideways(DATA), Dribs(DATA)):
            assert isinstance(open_source(file), PipeSource)

    @pytest.mark.parametrize(
        ("value", "words"),
        [
            ("text", "file: the file object gives text; open it with mode 'rb'"),
            (None, "file: the file object does not block, so it cannot be read to its end"),
        ],
    )
    def test_what_is_no_bytes(self, value: Any, words: str) -> None:
        with pytest.raises(errors.ArgumentError) as caught:
            PipeSource(Gives(value), None).fill(0, 10)
        assert str(caught.value) == words

    def test_a_file_that_is_text_in_disguise(self, tmp_path: Path) -> None:
        with tempfile.NamedTemporaryFile("w+", dir=tmp_path) as file:
            file.write("text")
            file.flush()
            file.seek(0)
            with pytest.raises(errors.ArgumentError, match="gives text; open it with mode 'rb'"):
                open_source(file).read(0, 9)

    def test_a_file_that_stops_blocking(self) -> None:
        class Stops(Dribs):
            def read(self, size: int = -1) -> Any:
                return super().read(size) or None

        with pytest.raises(errors.ArgumentError, match="does not block"):
            PipeSource(Stops(DATA), None).fill(0, 4000)

    def test_bytes_of_another_kind(self) -> None:
        source = PipeSource(Gives(bytearray(b"0123456789")), None)
        assert source.fill(0, 10) == 10
        assert source.read(0, 10) == b"0123456789"


def test_bytes_that_do_not_lie_together() -> None:
    assert open_source(memoryview(b"0123456789")[::3]).read(0, 10) == b"0369"


def test_a_file_object_that_gives_nothing(tmp_path: Path) -> None:
    class Async:
        async def read(self, size: int = -1) -> bytes:
            return b""

        async def seekable(self) -> bool:
            return True

    written = io.BytesIO()
    written.write(b"an image that was saved to it")
    shut = io.BytesIO(b"x")
    shut.close()
    with (tmp_path / "x").open("wb") as file:
        for thing, words in (
            (written, r"stands at its end.*seek\(0\)"),
            (shut, "is closed"),
            (file, "not opened for reading"),
            (Async(), "read with await"),
        ):
            with pytest.raises(errors.ArgumentError, match=words):
                open_source(thing)
    written.seek(0)
    assert open_source(written).size == 29
    assert open_source(io.BytesIO()).size == 0


@pytest.mark.parametrize(
    ("thing", "words"),
    [
        (12, "file: expected a path, a file object opened for reading bytes, or bytes, got int"),
        (io.StringIO("x"), "file: the file object is opened as text; open it with mode 'rb'"),
    ],
)
def test_what_is_no_source(thing: Any, words: str) -> None:
    with pytest.raises(errors.ArgumentError) as caught:
        open_source(thing)
    assert str(caught.value) == words


# ---- the body of a request


def blocks(body: Body, mode: str) -> list[bytes]:
    async def collect() -> list[bytes]:
        return [block async for block in body]

    return list(body) if mode == "sync" else asyncio.run(collect())


@pytest.fixture(params=["sync", "aio"])
def mode(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def test_a_body_in_blocks(mode: str) -> None:
    data = random.Random(7).randbytes(2 * BLOCK)
    told: list[tuple[int, int | None]] = []
    body = Body(BytesSource(data), 7, len(data) - 1, lambda sent, total: told.append((sent, total)))
    found = blocks(body, mode)
    assert [len(block) for block in found] == [BLOCK, BLOCK - 8]
    assert b"".join(found) == data[7:-1]
    assert told == [(7 + BLOCK, len(data)), (len(data) - 1, len(data))]
    assert blocks(Body(BytesSource(data), 5, 5, None), mode) == []


def test_a_file_is_read_aside_under_asyncio(tmp_path: Path, mode: str) -> None:
    threads: list[threading.Thread] = []

    class Watched(FileSource):
        def _read(self, start: int, count: int) -> bytes:
            threads.append(threading.current_thread())
            return super()._read(start, count)

    file = io.BytesIO(DATA)
    source = Watched(file, name=None, owned=False)
    assert b"".join(blocks(Body(source, 0, 3000, None), mode)) == DATA
    assert (threads[0] is threading.main_thread()) is (mode == "sync")

    class Quick(BytesSource):
        def _read(self, start: int, count: int) -> bytes:
            threads.append(threading.current_thread())
            return super()._read(start, count)

    blocks(Body(Quick(DATA), 0, 3000, None), mode)
    assert threads[-1] is threading.main_thread()


def test_a_failure_of_the_source_is_kept_on_it(mode: str) -> None:
    class Fails(BytesSource):
        def _read(self, start: int, count: int) -> bytes:
            raise OSError("disk")

    class FailsAside(Fails):
        blocking = True

    for kind in (Fails, FailsAside):
        source = kind(DATA)
        with pytest.raises(OSError, match="disk") as caught:
            blocks(Body(source, 0, 10, None), mode)
        assert source.fault is caught.value


def test_a_failure_of_the_caller_is_kept_too(mode: str) -> None:
    source = BytesSource(DATA)

    def stop(sent: int, total: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as caught:
        blocks(Body(source, 0, 10, stop), mode)
    assert source.fault is caught.value


def test_an_end_from_outside_is_no_failure() -> None:
    source = BytesSource(bytes(2 * BLOCK))
    reading = iter(Body(source, 0, 2 * BLOCK, None))
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    assert source.fault is None

    async def main() -> None:
        waiting = asyncio.Event()

        class Slow(BytesSource):
            blocking = True

            def _read(self, start: int, count: int) -> bytes:
                loop.call_soon_threadsafe(waiting.set)
                gate.wait(5)
                return super()._read(start, count)

        loop = asyncio.get_running_loop()
        gate = threading.Event()
        slow = Slow(DATA)
        task = asyncio.create_task(anext(aiter(Body(slow, 0, 10, None))))  # type: ignore[arg-type]
        await waiting.wait()
        task.cancel()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert slow.fault is None

    asyncio.run(main())
