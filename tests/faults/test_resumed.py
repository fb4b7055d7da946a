"""F110: a download that is gone on with, and whose rest is of another file, or another part of it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from genai import errors
from tests.genai_runtime.transport.servers import Asked, RawServer

from .oracle import Mode

OLD = random.Random(1).randbytes(20_000)
NEW = random.Random(2).randbytes(20_000)
CUT = 8_000


def serving(rest: dict[str, Any], *, body: bytes = NEW, always: bool = False) -> RawServer:
    """First a part of the old file; then, for the range that is asked for, what ``rest`` says of headers; in the end,
    for a request without a range, the new file."""

    async def handle(asked: Asked) -> None:
        wanted = asked.headers.get("range")
        if wanted is None:
            content, etag = (OLD, '"old"') if asked.number == 1 or always else (NEW, '"new"')
            await asked.write(f"HTTP/1.1 200 OK\r\netag: {etag}\r\ncontent-length: {len(content)}\r\n\r\n".encode())
            await asked.write(content[:CUT] if asked.number == 1 or always else content)
            if asked.number == 1 or always:
                await asked.hang_up()
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-"))
        headers = {
            "etag": '"old"',
            "content-range": f"bytes {start}-{len(OLD) - 1}/{len(OLD)}",
            "content-length": str(len(OLD) - start),
            **rest,
        }
        lines = [f"{name}: {value}" for name, value in headers.items() if value is not None]
        await asked.write(("HTTP/1.1 206 Partial Content\r\n" + "\r\n".join(lines) + "\r\n\r\n").encode())
        await asked.write(body[start:])

    return RawServer(handle)


OTHER = {
    "another-etag": {"etag": '"new"'},
    "weak-etag": {"etag": 'W/"new"'},
    "another-total": {"content-range": f"bytes {CUT}-{len(OLD) - 1}/{len(OLD) + 5}"},
    "no-range": {"content-range": None},
    "no-range-at-all": {"content-range": "oops"},
    "from-the-start": {"content-range": f"bytes 0-{len(OLD) - 1}/{len(OLD)}"},
    "another-start": {"content-range": f"bytes {CUT + 1}-{len(OLD) - 1}/{len(OLD)}"},
    "other-units": {"content-range": f"items {CUT}-{len(OLD) - 1}/{len(OLD)}"},
}
other = pytest.mark.parametrize("rest", OTHER.values(), ids=list(OTHER))


def download(mode: Mode, destination: Path | None = None) -> Any:
    return mode.call(lambda client: client.files.download(file="files/x", destination=destination))


@other
def test_F110_begins_again(mode: Mode, rest: dict[str, Any]) -> None:
    with serving(rest) as server:
        mode.open(server)
        assert download(mode).ok() == NEW
        assert [asked.headers.get("range") for asked in server.asked] == [None, f"bytes={CUT}-", None]


@other
def test_F110_to_a_file(mode: Mode, rest: dict[str, Any], tmp_path: Path) -> None:
    with serving(rest) as server:
        mode.open(server)
        download(mode, tmp_path / "x").ok()
    assert (tmp_path / "x").read_bytes() == NEW
    assert len(list(tmp_path.iterdir())) == 1


@other
def test_F110_for_ever(mode: Mode, rest: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"before")
    with serving(rest, always=True) as server:
        mode.open(server)
        download(mode, tmp_path / "x").failed(errors.DownloadInterrupted)
        assert len(server.asked) <= 12
    assert (tmp_path / "x").read_bytes() == b"before"


@pytest.mark.parametrize("rest", [{}, {"etag": None}, {"content-range": f"bytes {CUT}-{len(OLD) - 1}/*"}])
def test_F110_goes_on_in_the_same_file(mode: Mode, rest: dict[str, Any]) -> None:
    with serving(rest, body=OLD) as server:
        mode.open(server)
        assert download(mode).ok() == OLD
        assert len(server.asked) == 2


def test_F110_part_that_was_not_asked_for(mode: Mode) -> None:
    async def handle(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 206 X\r\ncontent-range: bytes 5-9/10\r\ncontent-length: 5\r\n\r\nabcde")

    with RawServer(handle) as server:
        mode.open(server)
        download(mode).failed(errors.DownloadInterrupted)
