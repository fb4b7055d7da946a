"""F35 to F41: answers that are too large, too deep, or too long for a number."""

from __future__ import annotations

import pytest

from genai import errors
from genai_emulator import Emulator
from genai_runtime.transport import Limits
from tests.genai_runtime.transport.servers import Asked, RawServer

from .oracle import SURFACES, Memory, Mode

surfaces = pytest.mark.parametrize("surface", SURFACES)
MEGABYTE = 1_000_000


def test_F35_defaults(mode: Mode, emulator: Emulator) -> None:
    limits = mode.open(emulator)._shared.config.limits
    assert (limits.body, limits.ratio, limits.ratio_from) == (512 << 20, 100, 10 << 20)
    assert (limits.line, limits.download) == (64 << 20, None)


@surfaces
def test_F35_bomb(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("gzip-bomb")
    mode.open(emulator)
    with Memory() as memory:
        error = mode.make(surface).failed(errors.ResponseTooLarge, requests=1)
    assert error.limit == "ratio"
    memory.check(10 << 20)


@surfaces
def test_F36_endless_body(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("endless-body")
    mode.open(emulator, limits=Limits(body=5 * MEGABYTE))
    with Memory() as memory:
        error = mode.make(surface).failed(errors.ResponseTooLarge, requests=1)
    assert error.limit == "body"
    memory.check(5 * MEGABYTE)


@pytest.mark.long
@surfaces
def test_F36_full_size(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("endless-body")
    mode.open(emulator)
    with Memory() as memory:
        mode.make(surface).failed(errors.ResponseTooLarge, requests=1)
    memory.check(512 << 20)


@surfaces
def test_F36_endless_error_body(mode: Mode, surface: str) -> None:
    """Of an error, the status is known: its body is read as far as it may go, and no further."""

    async def refuse(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 400 X\r\ncontent-type: application/json\r\n\r\n")
        while True:
            await asked.write(b" " * 65536)

    with RawServer(refuse) as server, Memory() as memory:
        mode.open(server)
        mode.make(surface).failed(errors.InvalidArgument, requests=1)
        mode.close()
    memory.check(1 << 20)


@pytest.mark.parametrize("form", ["endless-line", "endless-comments"])
def test_F37_endless_stream(mode: Mode, emulator: Emulator, form: str) -> None:
    emulator.faults.add(f"sse:{form}")
    mode.open(emulator, limits=Limits(line=2 * MEGABYTE))
    with Memory() as memory:
        error = mode.stream().failed(errors.ResponseTooLarge, requests=1)
    assert error.limit == "line"
    assert len(error.partial) == 1
    memory.check(2 * MEGABYTE)


@pytest.mark.parametrize("block", [b"\n", b"id: 1\n", b"data: x\n", b"event: y\n"])
def test_F37_endless_nothing(mode: Mode, block: bytes) -> None:
    """What never becomes an event is not waited for without end, however small its lines are."""

    async def endless(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: {}\n\n")
        while True:
            await asked.write(block * 10_000)

    with RawServer(endless) as server:
        mode.open(server, limits=Limits(line=MEGABYTE, body=MEGABYTE))
        error = mode.stream().failed(errors.ResponseTooLarge, requests=1)
        assert error.limit in ("line", "body")
        mode.close()


@pytest.mark.long
@pytest.mark.parametrize("form", ["endless-line", "endless-comments"])
def test_F37_full_size(mode: Mode, emulator: Emulator, form: str) -> None:
    emulator.faults.add(f"sse:{form}")
    mode.open(emulator)
    with Memory() as memory:
        mode.stream().failed(errors.ResponseTooLarge, requests=1)
    memory.check(64 << 20)


@pytest.mark.parametrize("headers", ["500x1024", "1x70000", "1x200000", "3000x40"])
@surfaces
def test_F38_many_headers(mode: Mode, emulator: Emulator, surface: str, headers: str) -> None:
    """Whoever notices first, the library below or the client's own limit: there is no second attempt."""
    emulator.faults.add(f"headers:{headers}")
    mode.open(emulator)
    error = mode.make(surface).failed(errors.ResponseTooLarge, requests=1)
    assert error.limit == "headers"


@surfaces
def test_F38_headers_within_the_limit(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("headers:1x30000")
    mode.open(emulator)
    mode.make(surface).ok(requests=1)


@pytest.mark.parametrize("fault", ["nest:100000", "nest:501", 'prefix:"x":' + '{"a":' * 600 + "1" + "}" * 600 + ","])
@surfaces
def test_F39_nesting(mode: Mode, emulator: Emulator, surface: str, fault: str) -> None:
    emulator.faults.add(fault)
    mode.open(emulator)
    assert "nested" in str(mode.make(surface).failed(errors.ResponseDecodeError, requests=1))


@surfaces
def test_F40_long_number(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("digits:5000")
    mode.open(emulator)
    assert "digits" in str(mode.make(surface).failed(errors.ResponseDecodeError, requests=1))


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999"])
@surfaces
def test_F41_numbers_that_are_none(mode: Mode, emulator: Emulator, surface: str, number: str) -> None:
    emulator.faults.add(f"number:{number}")
    mode.open(emulator)
    mode.make(surface).failed(errors.ResponseDecodeError, requests=1)
