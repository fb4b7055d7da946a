"""Where a file is read and written with asyncio: in a thread, unless that has proved quick."""

from __future__ import annotations

import asyncio
import io
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from genai.transfers import file_access
from genai.transfers.download import Downloading
from genai.transfers.file_access import QUICK, SLOW, FileAccess
from genai.transfers.source import BLOCK, Body, open_source
from genai_runtime.transport import Headers, Operation, Request, TransportConfig


class Disk:
    """A file system whose accesses take as long as it is told, by a clock of its own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        self.takes = 0.0
        #: What the thread does in that time: it waits, works, or has lost the processor to another.
        self.how = "waits"
        self.waited, self.worked = 0, 0.0
        #: Of each access, whether it was made on the event loop.
        self.on_loop: list[bool] = []
        monkeypatch.setattr(file_access, "_clock", lambda: self.now)
        monkeypatch.setattr(file_access, "_usage", lambda: (self.waited, self.worked))

    def touch(self, *arguments: Any) -> Any:
        self.on_loop.append(threading.current_thread() is threading.main_thread())
        self.now += self.takes
        self.waited += self.how == "waits"
        self.worked += self.takes if self.how == "works" else 0.0
        return arguments


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def test_a_quick_file_is_left_to_the_loop_until_it_is_slow(disk: Disk, tmp_path: Path) -> None:
    async def main() -> None:
        with open(tmp_path / "x", "wb") as file:
            access = FileAccess(file)
            for takes, times in ((0.0, 5), (SLOW * 2, 1), (0.0, 6), (SLOW * 2, 4), (0.0, 9)):
                disk.takes = takes
                for _ in range(times):
                    assert await access.run(disk.touch, 1, "a") == (1, "a")

    asyncio.run(main())
    assert disk.on_loop == [
        *[False] * 2, *[True] * 3, True,
        # It was slow once: it has to be quick for longer now.
        *[False] * 4, *[True] * 2, True,
        *[False] * 3, *[False] * 8, True,
    ]  # fmt: skip


def test_time_that_others_had_is_not_the_files(disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def main(*kinds: tuple[str, float, int]) -> list[bool]:
        disk.on_loop.clear()
        with open(tmp_path / "x", "wb") as file:
            access = FileAccess(file)
            for disk.how, disk.takes, times in kinds:
                for _ in range(times):
                    await access.run(disk.touch)
        return list(disk.on_loop)

    loop, thread = [True], [False]
    lost = ("loses", SLOW * 9, 4)
    assert asyncio.run(main(lost, lost)) == thread * 2 + loop * 6
    for how in ("waits", "works"):
        found = asyncio.run(main((how, 0.0, 3), (how, SLOW * 2, 4), lost, lost))
        assert found == thread * 2 + loop * 2 + thread * 7 + loop * 4
    # Where the system tells nothing of threads, the clock on the wall has to do.
    monkeypatch.setattr(file_access, "_usage", None)
    assert asyncio.run(main(("loses", 0.0, 3), lost)) == thread * 2 + loop * 2 + thread * 3


def test_the_loop_is_found_again(disk: Disk, tmp_path: Path) -> None:
    async def main() -> int:
        with open(tmp_path / "x", "wb") as file:
            access = FileAccess(file)
            for _ in range(9):
                # Slow as soon as it is on the loop, quick three times of four elsewhere.
                number = 0
                while not access.quick:
                    disk.takes = SLOW if number % 4 == 3 else 0.0
                    await access.run(disk.touch)
                    number += 1
                disk.takes = SLOW * 2
                await access.run(disk.touch)
            disk.takes = 0.0
            for _ in range(100):
                await access.run(disk.touch)
            disk.takes = SLOW * 2
            await access.run(disk.touch)
            disk.takes, disk.on_loop = 0.0, []
            while not access.quick:
                await access.run(disk.touch)
        return len(disk.on_loop)

    # It is forgiven after so many.
    assert asyncio.run(main()) == 4


def test_a_thread_tells_what_it_did() -> None:
    usage = file_access._make_usage()
    if usage is None:
        pytest.skip("this system does not tell what a thread did")
    waited, worked = usage()
    threading.Event().wait(0.001)
    assert usage()[0] > waited
    sum(range(10_000))
    assert usage()[1] > worked


def test_a_slow_file_is_never_touched_on_the_loop(disk: Disk, tmp_path: Path) -> None:
    async def main(file: Any) -> None:
        access = FileAccess(file)
        for _ in range(9):
            await access.run(disk.touch)

    disk.takes = QUICK
    with open(tmp_path / "x", "wb") as file:
        asyncio.run(main(file))
    disk.takes = 0.0
    reading, writing = os.pipe()

    class Mine(io.RawIOBase):
        pass

    with open(reading, "rb") as pipe, open(writing, "wb") as end:
        for each in (pipe, end, Mine(), object(), None):
            asyncio.run(main(each))
    assert disk.on_loop == [False] * 54


def test_it_fails_as_the_access_does(disk: Disk) -> None:
    def fail() -> None:
        raise OSError(28, "No space left on device")

    async def main() -> None:
        access = FileAccess(io.BytesIO())
        for _ in range(3):
            with pytest.raises(OSError, match="No space left"):
                await access.run(fail)
        for _ in range(2):
            await access.run(disk.touch)
        assert access.quick
        with pytest.raises(OSError, match="No space left"):
            await access.run(fail)

    asyncio.run(main())


def test_a_source_is_read_ahead_in_threads_and_block_by_block_on_the_loop(disk: Disk, tmp_path: Path) -> None:
    data = os.urandom(8 * BLOCK + 5)
    (tmp_path / "x.bin").write_bytes(data)

    async def main() -> None:
        source = open_source(tmp_path / "x.bin")
        real, asked = source.read, []

        def read(start: int, count: int) -> bytes:
            disk.touch()
            asked.append(start)
            return real(start, count)

        source.read = read  # type: ignore[method-assign]
        position = 0
        async for block in Body(source, 0, len(data), None):
            assert block == data[position : position + len(block)]
            position += len(block)
            # No more is read than is about to be sent.
            assert asked[-1] <= position + BLOCK
        assert position == len(data)
        assert asked == [number * BLOCK for number in range(9)]
        source.close()

    asyncio.run(main())
    assert disk.on_loop == [*[False] * 4, *[True] * 5]


class Answer:
    """A transport whose every answer is ``blocks``."""

    status = 200

    def __init__(self, *blocks: bytes) -> None:
        self._blocks = blocks
        self.headers = Headers([("content-length", str(sum(map(len, blocks))))])

    async def download(self, request: Request) -> Answer:
        return self

    async def __aiter__(self) -> Any:
        for block in self._blocks:
            yield block

    async def aclose(self) -> None:
        return None


def test_a_download_is_written_in_few_visits_to_a_thread(disk: Disk, tmp_path: Path) -> None:
    blocks = [bytes([number]) * (1 << 17) for number in range(21)]

    async def main(takes: float) -> list[int]:
        disk.takes = takes
        told: list[int] = []
        request = Request(Operation("download", "GET", "repeatable", "bytes"), "/x")
        path = tmp_path / "out.bin"
        load = Downloading(request, path, TransportConfig(), lambda got, total: told.append(got), "a file", None)
        real = load.sink.write

        def write(block: bytes) -> None:
            disk.touch()
            real(block)

        load.sink.write = write  # type: ignore[method-assign]
        transport: Any = Answer(*blocks)
        await load.arun(transport)
        assert path.read_bytes() == b"".join(blocks)
        return told

    megabytes = [number << 19 for number in range(1, 6)]
    assert asyncio.run(main(SLOW)) == [*megabytes, 21 << 17]
    assert disk.on_loop == [False] * 21
    disk.on_loop.clear()
    # Two visits to a thread, and from then on block by block.
    assert asyncio.run(main(0.0)) == [*megabytes[:2], *(number << 17 for number in range(9, 22))]
    assert disk.on_loop == [*[False] * 8, *[True] * 13]
