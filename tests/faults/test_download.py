"""F77: downloads that break off."""

from __future__ import annotations

import errno
import io
import os
import random
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from genai import errors
from genai_emulator import Emulator
from genai_runtime.transport import Limits, Timeouts
from tests.genai_runtime.transport.servers import Asked, RawServer

from .oracle import ATTEMPTS, Mode, Outcome

DATA = random.Random(77).randbytes(1_000_000)
PLAIN = {"mime_type": "text/plain"}


def stored(mode: Mode, data: bytes = DATA) -> Any:
    return mode.run(lambda: mode.client.files.upload(file=data, config=PLAIN))


def download(mode: Mode, file: Any, destination: Any = None, **config: Any) -> Outcome:
    return mode.call(lambda client: client.files.download(file=file, destination=destination, config=config or None))


def ranges(emulator: Emulator) -> list[str | None]:
    """What each request for the bytes asked for; those that only led there are left out."""
    found = [entry for entry in emulator.requests if entry.operation == "downloadFile" and entry.stage is None]
    return [entry.headers.get("range") for entry in found]


breaks = pytest.mark.parametrize("fault", ["close:body;bytes=300000", "reset:body;bytes=300000"])


@breaks
def test_F77_resumed_to_a_path(mode: Mode, emulator: Emulator, tmp_path: Path, fault: str) -> None:
    mode.open(emulator)
    file = stored(mode)
    target = tmp_path / "copy.bin"
    target.write_bytes(b"what was there before")
    seen: list[bytes] = []
    emulator.faults.add(fault, operation="downloadFile")
    outcome = download(mode, file, target, on_progress=lambda count, total: seen.append(target.read_bytes()))
    assert outcome.ok() is None
    assert set(seen) == {b"what was there before"}, "it is replaced when it is whole, not before"
    assert target.read_bytes() == DATA
    assert os.listdir(tmp_path) == ["copy.bin"]
    first, second = ranges(emulator)
    assert first is None
    assert second is not None
    start = int(second.removeprefix("bytes=").removesuffix("-"))
    # After a RST, what the system had not handed over yet is gone.
    assert 0 < start <= 300_000


@breaks
def test_F77_resumed_in_memory(mode: Mode, emulator: Emulator, fault: str) -> None:
    mode.open(emulator)
    file = stored(mode)
    emulator.faults.add(fault, operation="downloadFile", times=3)
    assert download(mode, file).ok() == DATA
    assert len(ranges(emulator)) == 4


@breaks
def test_F77_resumed_into_a_file_of_the_caller(mode: Mode, emulator: Emulator, tmp_path: Path, fault: str) -> None:
    mode.open(emulator)
    file = stored(mode)
    emulator.faults.add(fault, operation="downloadFile", times=2)
    with (tmp_path / "all.bin").open("w+b") as out:
        out.write(b"before-")
        download(mode, file, out).ok()
        out.write(b"-after")
        out.seek(0)
        assert out.read() == b"before-" + DATA + b"-after"


@pytest.mark.parametrize("fault", ["status:503", "status:429", "reset", "reset:headers", "truncate:0", "close:headers"])
def test_F77_resumed_after_every_kind_of_failure(mode: Mode, emulator: Emulator, fault: str) -> None:
    mode.open(emulator)
    file = stored(mode)
    emulator.faults.add("close:body;bytes=300000", operation="downloadFile")
    emulator.faults.add(fault, operation="downloadFile", times=2)
    assert download(mode, file).ok() == DATA
    emulator.faults.assert_consumed()


def test_F77_silence_in_the_body(mode: Mode, emulator: Emulator) -> None:
    """The time between two pieces is bounded; the whole of a download is not."""
    mode.open(emulator, timeouts=Timeouts(idle=0.15))
    file = stored(mode)
    emulator.faults.add("stall:body;bytes=300000", operation="downloadFile")
    assert download(mode, file).ok() == DATA
    assert len(ranges(emulator)) == 2


def test_F77_slow_and_longer_than_the_limit_of_a_call(mode: Mode, emulator: Emulator) -> None:
    mode.open(emulator, timeouts=Timeouts(total=0.3, idle=0.3))
    file = stored(mode, DATA[:20])
    emulator.faults.add("drip:0.03", operation="downloadFile")
    outcome = download(mode, file)
    assert outcome.ok() == DATA[:20]
    assert outcome.seconds > 0.3
    assert len(ranges(emulator)) == 1


@pytest.mark.parametrize("kind", ["path", "memory", "file"])
def test_F77_broken_for_ever(mode: Mode, emulator: Emulator, tmp_path: Path, kind: str) -> None:
    mode.open(emulator)
    file = stored(mode)
    target = tmp_path / "copy.bin"
    target.write_bytes(b"before")
    emulator.faults.add("close:body;bytes=300000", operation="downloadFile")
    emulator.faults.add("close:body;bytes=0", operation="downloadFile", times=None)
    destination: Any = {"path": target, "memory": None, "file": io.BytesIO()}[kind]
    error = download(mode, file, destination).failed(errors.DownloadInterrupted)
    assert isinstance(error, ConnectionError)
    assert (error.kind, error.phase, error.maybe_executed) == ("reset", "body", True)
    assert error.request.method == "GET"
    if mode.name == "aio":
        # aiohttp gives up what it had read and not handed over when a connection breaks: it is asked for again.
        assert 0 < error.received <= 300_000
    else:
        assert error.received == 300_000
    assert len(ranges(emulator)) <= 1 + ATTEMPTS
    assert target.read_bytes() == b"before"
    assert os.listdir(tmp_path) == ["copy.bin"], "what had arrived is cleared away"


def test_F77_a_disk_that_is_full(mode: Mode, emulator: Emulator) -> None:
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no full disk here")
    mode.open(emulator)
    file = stored(mode)
    with open("/dev/full", "wb", buffering=0) as full, pytest.raises(OSError) as caught:  # noqa: PT011
        mode.run(lambda: mode.client.files.download(file=file, destination=full))
    assert not isinstance(caught.value, errors.GenAIError), "a full disk is no matter of the network"
    assert caught.value.errno == errno.ENOSPC
    assert len(ranges(emulator)) == 1


@pytest.mark.usefixtures("interruptible")
def test_F77_interrupted_by_the_user(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    mode.open(emulator)
    file = stored(mode)
    target = tmp_path / "copy.bin"

    def interrupt(count: int, total: int | None) -> None:
        assert total == len(DATA)
        signal.raise_signal(signal.SIGINT)

    outcome = download(mode, file, target, on_progress=interrupt)
    assert isinstance(outcome.error, KeyboardInterrupt)
    assert os.listdir(tmp_path) == []


def test_F77_limit(mode: Mode, emulator: Emulator, tmp_path: Path) -> None:
    mode.open(emulator, limits=Limits(download=500_000))
    file = stored(mode)
    error = download(mode, file, tmp_path / "copy.bin").failed(errors.ResponseTooLarge)
    assert error.limit == "download"
    assert os.listdir(tmp_path) == []
    assert len(ranges(emulator)) == 1


# ---- servers that resume badly


def head(status: int, size: int, *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", "content-type: text/plain", f"content-length: {size}", *more]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


async def _no_ranges(asked: Asked) -> None:
    await asked.write(head(200, len(DATA)))
    await asked.write(DATA if asked.number > 2 else DATA[: 300_000 * asked.number])
    if asked.number <= 2:
        await asked.hang_up()


async def _another_range(asked: Asked) -> None:
    """What it gives begins elsewhere than was asked for."""
    if asked.number == 1:
        await asked.write(head(200, len(DATA), 'etag: "one"') + DATA[:300_000])
        await asked.hang_up()
    if asked.number == 2:
        await asked.write(head(206, 5, 'etag: "one"', f"content-range: bytes 7-11/{len(DATA)}") + DATA[7:12])
        await asked.hang_up()
    await asked.write(head(200, len(DATA), 'etag: "one"') + DATA)


async def _changed(asked: Asked) -> None:
    """The file became another one meanwhile, and the server keeps to If-Range."""
    if asked.number == 1:
        await asked.write(head(200, len(DATA), 'etag: "one"') + b"x" * 300_000)
        await asked.hang_up()
    assert asked.headers["if-range"] == '"one"'
    await asked.write(head(200, len(DATA), 'etag: "two"') + DATA)


@pytest.mark.parametrize("serve", [_no_ranges, _another_range, _changed])
@pytest.mark.parametrize("kind", ["path", "memory", "file"])
def test_F77_begun_again(mode: Mode, tmp_path: Path, serve: Callable[[Asked], Any], kind: str) -> None:
    path, buffer = tmp_path / "copy.bin", io.BytesIO()
    destination: Any = {"path": path, "memory": None, "file": buffer}[kind]
    with RawServer(serve) as server:
        mode.open(server)
        value = download(mode, "files/abc", destination).ok()
        mode.close()
    found = {"path": lambda: path.read_bytes(), "memory": lambda: value, "file": buffer.getvalue}[kind]()
    assert found == DATA


def test_F77_begun_again_into_what_cannot_be_taken_back(mode: Mode) -> None:
    class Socket:
        """Write, and forget."""

        def __init__(self) -> None:
            self.data = bytearray()

        def write(self, block: bytes) -> int:
            self.data += block
            return len(block)

    target = Socket()
    with RawServer(_no_ranges) as server:
        mode.open(server)
        download(mode, "files/abc", target).failed(errors.DownloadInterrupted, requests=2)
        mode.close()
    assert bytes(target.data) == DATA[: len(target.data)]
