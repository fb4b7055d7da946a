"""Measure one piece of work of one client, in a process of its own, and print what it took as JSON.

python -m benchmarks.work CLIENT KIND COUNT URL [JSON of further arguments]

Times are of the CPU, in seconds a unit of work, where nothing else is said: the server is another process, and what
else the machine does is not counted.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from benchmarks.clients import CLIENTS
from benchmarks.clients.base import Client

Figures = dict[str, float]
MODEL = "small-0"
TEXTS = [f"text number {number}" for number in range(100)]
MIB = 1 << 20


def measure(name: str, kind: str, count: int, url: str, **arguments: Any) -> Figures:
    """What ``count`` units of the work of a kind take a client.

    Args:
        name: The client, of ``CLIENTS``.
        kind: The name of a function below.
        count: How often it is done, after it was done once or twice to open connections.
        url: Where the server is.
        arguments: What the kind takes: sizes, models.
    """
    return KINDS[kind](name, count, url, **arguments)


def _timed(call: Callable[[], object], count: int, units: int = 1) -> Figures:
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(count):
        call()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu / count / units, "wall": wall / count / units}


def _calls(name: str, count: int, url: str, make: Callable[[Client], Callable[[], object]], units: int = 1) -> Figures:
    client = CLIENTS[name].make(url)
    call = make(client)
    call()
    call()
    figures = _timed(call, count, units)
    client.close()
    return figures


def ask(name: str, count: int, url: str, model: str = MODEL) -> Figures:
    return _calls(name, count, url, lambda client: lambda: client.ask(model))


def stream(name: str, count: int, url: str, events: int = 1000) -> Figures:
    def make(client: Client) -> Callable[[], object]:
        def read() -> None:
            assert sum(1 for _ in client.stream(f"stream-{events}")) == events

        return read

    return _calls(name, count, url, make, events)


def embed(name: str, count: int, url: str) -> Figures:
    return _calls(name, count, url, lambda client: lambda: len(client.embed(TEXTS)))


def listing(name: str, count: int, url: str, models: int = 50) -> Figures:
    def make(client: Client) -> Callable[[], object]:
        def read() -> None:
            assert len(client.list_models(models)) == models

        return read

    return _calls(name, count, url, make)


def turn(name: str, count: int, url: str, turns: int = 100) -> Figures:
    """A turn of a conversation, of which all that was said before is sent again."""

    def make(client: Client) -> Callable[[], object]:
        contents = client.conversation(turns)
        return lambda: client.ask_with(MODEL, contents)

    return _calls(name, count, url, make)


def image_request(name: str, count: int, url: str, size: int = MIB) -> Figures:
    data = os.urandom(size)

    def make(client: Client) -> Callable[[], object]:
        contents = client.image(data)
        return lambda: client.ask_with(MODEL, contents)

    return _calls(name, count, url, make)


# ---- asyncio


def _run(work: Callable[[], Awaitable[Figures]]) -> Figures:
    async def main() -> Figures:
        return await work()

    return asyncio.run(main())


def concurrent(name: str, count: int, url: str, at_once: int = 100) -> Figures:
    """``count`` calls, so many at once; ``p99`` is of the time that a call takes, by the clock."""

    async def work() -> Figures:
        client = CLIENTS[name].make(url)
        waited: list[float] = []

        async def one_after_the_other(calls: int) -> None:
            for _ in range(calls):
                start = time.perf_counter()
                await client.aask(MODEL)
                waited.append(time.perf_counter() - start)

        async def all_at_once(calls: int) -> None:
            await asyncio.gather(*(one_after_the_other(calls) for _ in range(at_once)))

        await all_at_once(1)
        waited.clear()
        each = max(1, count // at_once)
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        await all_at_once(each)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        await client.aclose()
        waited.sort()
        calls = len(waited)
        return {"cpu": cpu / calls, "wall": wall / calls, "p99": waited[int(calls * 0.99)]}

    return _run(work)


def astream(name: str, count: int, url: str, events: int = 1000) -> Figures:
    async def work() -> Figures:
        client = CLIENTS[name].make(url)

        async def read() -> None:
            found = 0
            async for _ in client.astream(f"stream-{events}"):
                found += 1
            assert found == events

        await read()
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(count):
            await read()
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        await client.aclose()
        return {"cpu": cpu / count / events, "wall": wall / count / events}

    return _run(work)


# ---- files, and the memory that they hold


def upload(name: str, count: int, url: str, size: int = 256 * MIB) -> Figures:
    client = CLIENTS[name].make(url)
    with _file(size) as path:
        client.upload(path_of(path, 1))
        held = _Held()
        figures = _timed(lambda: client.upload(path), count)
    client.close()
    return {**figures, "held": held.bytes()}


def download(name: str, count: int, url: str, size: int = 256 * MIB) -> Figures:
    client = CLIENTS[name].make(url)
    with _file(0) as path:
        client.download(1, path)
        held = _Held()
        figures = _timed(lambda: client.download(size, path), count)
        assert os.path.getsize(path) == size
    client.close()
    return {**figures, "held": held.bytes()}


def aupload(name: str, count: int, url: str, size: int = 256 * MIB) -> Figures:
    async def work() -> Figures:
        client = CLIENTS[name].make(url)
        with _file(size) as path:
            await client.aupload(path_of(path, 1))
            figures = await _awaited(lambda: client.aupload(path), count)
        await client.aclose()
        return figures

    return _run(work)


def adownload(name: str, count: int, url: str, size: int = 256 * MIB) -> Figures:
    async def work() -> Figures:
        client = CLIENTS[name].make(url)
        with _file(0) as path:
            await client.adownload(1, path)
            figures = await _awaited(lambda: client.adownload(size, path), count)
            assert os.path.getsize(path) == size
        await client.aclose()
        return figures

    return _run(work)


async def _awaited(call: Callable[[], Awaitable[object]], count: int) -> Figures:
    held = _Held()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(count):
        await call()
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu / count, "wall": wall / count, "held": held.bytes()}


class _file:
    """A file of so many bytes, in memory where the machine has a folder for that, which is deleted at the end."""

    def __init__(self, size: int) -> None:
        memory = Path("/dev/shm")
        self._folder = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
        self._path = os.path.join(self._folder.name, "file.mp4")
        with open(self._path, "wb") as file:
            file.truncate(size)

    def __enter__(self) -> str:
        return self._path

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


def path_of(path: str, size: int) -> str:
    """Another file beside one, of so many bytes."""
    other = f"{path}.{size}.mp4"
    with open(other, "wb") as file:
        file.truncate(size)
    return other


class _Held:
    """How much more memory than at its start a process held at most. Linux tells; elsewhere it is not known."""

    def __init__(self) -> None:
        gc.collect()
        self._before = 0
        try:
            with open("/proc/self/clear_refs", "w") as file:
                file.write("5")
        except OSError:
            return
        self._before = self._peak()

    @staticmethod
    def _peak() -> int:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM"))

    def bytes(self) -> float:
        return float(self._peak() - self._before) if self._before else float("nan")


def _resident() -> int:
    """The memory of this process in bytes; 0 where it is not told."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def construct(name: str, count: int, url: str) -> Figures:
    """Making a client, and the memory that one takes which has done nothing yet."""
    make = CLIENTS[name].make
    kept = [make(url)]
    gc.collect()
    before = _resident()
    figures = _timed(lambda: kept.append(make(url)), count)
    gc.collect()
    return {**figures, "held": (_resident() - before) / count}


def leak(name: str, count: int, url: str) -> Figures:
    """``held`` is by how much the process grows in a thousand calls, after as many as are measured."""
    client = CLIENTS[name].make(url)
    for _ in range(count):
        client.ask(MODEL)
    gc.collect()
    before = _resident()
    figures = _timed(lambda: client.ask(MODEL), count)
    gc.collect()
    client.close()
    return {**figures, "held": (_resident() - before) / count * 1000}


KINDS: dict[str, Callable[..., Figures]] = {
    each.__name__: each
    for each in (
        ask, stream, embed, listing, turn, image_request, concurrent, astream, upload, download, aupload, adownload,
        construct, leak,
    )
}  # fmt: skip


if __name__ == "__main__":
    name, kind, count, url, *further = sys.argv[1:]
    print(json.dumps(measure(name, kind, int(count), url, **(json.loads(further[0]) if further else {}))))
