"""``genai.bulk`` beside a bare ``asyncio.gather`` with a semaphore, on the same loopback server.

    python -m benchmarks.bulk                 rows a second, by turns, and the ratio (at least 0.9 is wanted)
    python -m benchmarks.bulk --memory        peak memory by number of rows, with a file and a checkpoint
    python -m benchmarks.bulk --memory --rows 1000000
    python -m benchmarks.bulk --workers       rows a second by workers and by rows in flight; a plot in docs/

The server is a process of its own. A machine that does other things shows in the figures; the ratio is of turns that
follow each other.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import genai
from genai import bulk

MODEL = "gemini-2.5-flash"
SERVER = "import sys, time; from tests.genai.bulk.server import CountingServer\nwith CountingServer(delay=float(sys.argv[1])) as server:\n    print(server.url, flush=True)\n    sys.stdin.read()"  # noqa: E501
MEMORY = """
import sys, time
from pathlib import Path
from genai import Client, bulk
url, rows, folder = sys.argv[1], int(sys.argv[2]), sys.argv[3]
client = Client(api_key="a-key", http_options={"base_url": url})
source = ({"contents": f"Row {n}"} for n in range(rows))
begun = time.perf_counter()
summary = bulk.generate(
    client, source, model="gemini-2.5-flash", output=f"{folder}/{rows}.jsonl", checkpoint=f"{folder}/{rows}.sqlite"
)
assert summary.answered == rows, summary
peak = int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) / 1024
print(peak, time.perf_counter() - begun, time.process_time())
"""
WORKER = """
import sys
from genai import Client, bulk
url, rows, slots = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
client = Client(api_key="a-key", http_options={"base_url": url})
list(bulk.generate(client, ["warm up"] * slots, model="gemini-2.5-flash", max_concurrency=slots))
print("ready", flush=True)
sys.stdin.readline()
assert sum(1 for _ in bulk.generate(client, (f"Row {n}" for n in range(rows)), model="gemini-2.5-flash",
    max_concurrency=slots, ordered=False)) == rows
"""


class Server:
    """The server, in a process of its own."""

    def __init__(self, delay: float = 0.0) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVER, str(delay)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._process.communicate()


def client_of(server: Server) -> genai.Client:
    return genai.Client(api_key="a-key", http_options={"base_url": server.url})


async def bare(client: genai.Client, rows: list[str], slots: int) -> None:
    semaphore = asyncio.Semaphore(slots)

    async def one(row: str) -> str | None:
        async with semaphore:
            return (await client.aio.models.generate_content(model=MODEL, contents=row)).text

    assert len(await asyncio.gather(*map(one, rows))) == len(rows)
    await client.aio.aclose()


async def ours(client: genai.Client, rows: list[str], slots: int) -> None:
    async with bulk.aio.generate(client, rows, model=MODEL, max_concurrency=slots) as results:
        assert len([result.text async for result in results]) == len(rows)


async def kept(client: genai.Client, rows: list[str], slots: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        summary = await bulk.aio.generate(
            client,
            rows,
            model=MODEL,
            max_concurrency=slots,
            output=f"{folder}/o.jsonl",
            checkpoint=f"{folder}/c.sqlite",
        )
        assert summary.answered == len(rows)


def compare(rows: int, slots: int, turns: int) -> None:
    ways: dict[str, Callable[[genai.Client, list[str], int], Awaitable[None]]] = {
        "gather and semaphore": bare, "genai.bulk": ours, "with file and checkpoint": kept
    }  # fmt: skip
    prompts = [f"Row {number}: is this text kind or unkind?" for number in range(rows)]
    wall: dict[str, list[float]] = {name: [] for name in ways}
    cpu: dict[str, list[float]] = {name: [] for name in ways}
    with Server() as server:
        for turn in range(turns + 1):
            for name, way in ways.items():
                client = client_of(server)
                begun, used = time.perf_counter(), time.process_time()
                asyncio.run(way(client, prompts, slots))  # type: ignore[arg-type]
                if turn:
                    wall[name].append(time.perf_counter() - begun)
                    cpu[name].append(time.process_time() - used)
    for name in ways:
        faster = [base / mine for base, mine in zip(wall["gather and semaphore"], wall[name], strict=True)]
        lighter = [base / mine for base, mine in zip(cpu["gather and semaphore"], cpu[name], strict=True)]
        best = rows / min(wall[name])
        print(
            f"{name:26} {best:8,.0f} rows a second, at best; {statistics.median(faster):.2f} of gather's by time, "
            f"{statistics.median(lighter):.2f} by CPU"
        )


def memory(numbers: list[int]) -> None:
    with Server() as server, tempfile.TemporaryDirectory() as folder:
        for rows in numbers:
            command = [sys.executable, "-c", MEMORY, server.url, str(rows), folder]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            peak, seconds, cpu = map(float, done.stdout.split())
            size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 2**20
            print(
                f"{rows:10,} rows: {peak:.1f} MB of memory, {size:,.0f} MB of files; "
                f"{rows / seconds:,.0f} rows a second, {cpu / rows * 1000:.2f} ms of CPU a row",
                flush=True,
            )
            for file in Path(folder).iterdir():
                file.unlink()


def rate_of(url: str, workers: int, slots: int, rows: int) -> float:
    """Rows a second of so many processes together."""
    command = [sys.executable, "-c", WORKER, url, str(rows), str(slots)]
    running = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(workers)
    ]
    for process in running:
        assert process.stdout is not None
        process.stdout.readline()
    begun = time.perf_counter()
    for process in running:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in running:
        assert process.wait() == 0
    return workers * rows / (time.perf_counter() - begun)


def workers(plot: Path | None, delay: float) -> None:
    found: dict[int, dict[int, float]] = {}
    with Server(delay) as server:
        for slots in (8, 32):
            found[slots] = {}
            for number in (1, 2, 4, 8):
                found[slots][number] = rate_of(server.url, number, slots, slots * 20)
                print(
                    f"{number} workers of {slots} rows in flight: {found[slots][number]:,.0f} rows a second", flush=True
                )
    if plot is not None:
        from .bulk_plot import draw

        plot.write_text(draw(found, delay), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--workers", action="store_true")
    parser.add_argument("--rows", type=int)
    parser.add_argument("--slots", type=int, default=64)
    parser.add_argument("--turns", type=int, default=7)
    parser.add_argument("--delay", type=float, default=0.5, help="seconds an answer takes, of --workers")
    parser.add_argument("--plot", type=Path, help="where --workers draws: docs/images/bulk-throughput.svg")
    given = parser.parse_args()
    if given.memory:
        memory([given.rows] if given.rows else [5_000, 20_000, 80_000])
    elif given.workers:
        workers(given.plot, given.delay)
    else:
        compare(given.rows or 5000, given.slots, given.turns)


if __name__ == "__main__":
    main()
