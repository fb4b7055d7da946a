"""F20 to F24: silence, slowness, and the limits of patience. The defaults are read; the rows run scaled down."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator

import pytest

from genai import errors
from genai_emulator import Emulator
from genai_runtime.transport import Timeouts
from tests.genai_runtime.transport.servers import Asked, RawServer

from .oracle import FAST, SURFACES, Mode

surfaces = pytest.mark.parametrize("surface", SURFACES)
ONCE = {**FAST, "attempts": 1}


def test_F20_defaults(mode: Mode, emulator: Emulator) -> None:
    client = mode.open(emulator, retry=None)
    assert client._shared.config.timeouts == Timeouts(connect=10.0, total=600.0, idle=60.0, gap=None)
    retry = client._shared.config.retry
    assert (retry.attempts, retry.initial_delay, retry.max_delay, retry.exp_base, retry.jitter) == (5, 1, 60, 2, 1)


@pytest.mark.parametrize("fault", ["stall", "stall:headers", "stall:body"])
@surfaces
def test_F20_no_answer(mode: Mode, emulator: Emulator, surface: str, fault: str) -> None:
    emulator.faults.add(fault, times=None)
    mode.open(emulator, timeouts=Timeouts(total=0.3))
    if fault == "stall:body" and surface == "stream":
        pytest.skip("half a stream has come by then: F21")
    error = mode.make(surface, within=0.3).failed(errors.APITimeoutError, requests=1)
    assert error.phase == ("body" if fault == "stall:body" else "headers")
    assert error.maybe_executed


@surfaces
def test_F20_nobody_takes_the_connection_up(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("accept:stall", times=None)
    mode.open(emulator, timeouts=Timeouts(total=0.3))
    mode.make(surface, within=0.3).failed(errors.APITimeoutError, requests=0)


@surfaces
def test_F20_silence_in_the_body(mode: Mode, emulator: Emulator, surface: str) -> None:
    """Once the first byte has come, the idle limit holds, and a repeatable call is worth another attempt."""
    emulator.faults.add("stall:body", times=1)
    mode.open(emulator, timeouts=Timeouts(total=20.0, idle=0.2))
    outcome = mode.make(surface, within=1.0)
    if surface == "get":
        outcome.ok(requests=2)
    elif surface == "generate":
        assert outcome.failed(errors.APITimeoutError, requests=1).phase == "body"
    else:
        outcome.failed(errors.StreamInterrupted, requests=1)


@pytest.mark.parametrize("after", [1, 3])
def test_F21_stream_that_stalls(mode: Mode, emulator: Emulator, after: int) -> None:
    emulator.faults.add(f"sse:stall;after={after}")
    mode.open(emulator, timeouts=Timeouts(idle=0.25))
    error = mode.stream(within=0.3).failed(errors.StreamInterrupted, requests=1)
    assert len(error.partial) == after


@pytest.mark.parametrize("fault", ["drip:0.02", "drip:0.02;headers"])
@pytest.mark.parametrize("surface", ["get", "generate"])
def test_F22_slow_drip(mode: Mode, emulator: Emulator, surface: str, fault: str) -> None:
    emulator.faults.add(fault, times=None)
    mode.open(emulator, timeout=0.4)
    mode.make(surface, within=0.4).failed(errors.APITimeoutError, requests=1)


def test_F22_slow_drip_before_the_first_event(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("drip:0.02;headers", times=None)
    mode.open(emulator, timeout=0.4)
    mode.stream(within=0.4).failed(errors.APITimeoutError, requests=1)


def test_F22_slow_drip_between_events(mode: Mode, emulator: Emulator) -> None:
    """Bytes that complete no event are no events: the gap is over when its time is."""

    async def drip(asked: Asked) -> None:
        await asked.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: {}\n\n")
        while True:
            await asked.write(b": x\n")
            await asyncio.sleep(0.02)

    with RawServer(drip) as server:
        mode.open(server, timeout=0.4)
        error = mode.stream(within=0.5).failed(errors.StreamInterrupted, requests=1)
        assert len(error.partial) == 1
        mode.close()


@pytest.mark.long
@pytest.mark.parametrize("surface", ["get", "generate"])
def test_F22_full_size(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("drip:0.5", times=None)
    mode.open(emulator, timeout=2)
    mode.make(surface, within=2).failed(errors.APITimeoutError, requests=1)


def test_F23_a_timeout_bounds_the_gaps_of_a_stream_and_not_its_length(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:gap=0.1")
    mode.open(emulator, timeout=0.4)
    outcome = mode.stream()
    assert len(outcome.ok(requests=1)) > 4
    assert outcome.seconds > 0.4


def test_F23_and_a_gap_that_is_too_long_ends_it(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:gap=0.9")
    mode.open(emulator, timeout=0.3)
    error = mode.stream(within=0.4).failed(errors.StreamInterrupted, requests=1)
    assert len(error.partial) == 1


@pytest.mark.long
def test_F23_full_size(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:gap=0.5")
    mode.open(emulator, timeout=2)
    outcome = mode.stream("tell me a long story of eight events")
    outcome.ok(requests=1)
    assert outcome.seconds > 3


@pytest.fixture
def mute() -> Iterator[str]:
    """A server that takes connections, and says nothing; an address for https."""
    taken: list[socket.socket] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                try:
                    taken.append(listening.accept()[0])
                except OSError:
                    return

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)
        thread.join()
    for each in taken:
        each.close()


@surfaces
def test_F24_silence_in_the_tls_handshake(mode: Mode, mute: str, surface: str) -> None:
    """A connection that cannot be made is worth another attempt, as long as the call has time."""
    mode.open(mute, timeouts=Timeouts(connect=0.15, total=5.0), retry={**FAST, "attempts": 2})
    error = mode.make(surface, within=0.3).failed(errors.APITimeoutError)
    assert (error.phase, error.maybe_executed, error.attempts) == ("connect", False, 2)


@surfaces
def test_F24_silence_in_the_tls_handshake_until_the_deadline(mode: Mode, mute: str, surface: str) -> None:
    mode.open(mute, timeout=0.3)
    error = mode.make(surface, within=0.3).failed(errors.APITimeoutError)
    assert (error.phase, error.maybe_executed, error.attempts) == ("connect", False, 1)


@pytest.mark.parametrize("surface", ["generate", "stream"])
def test_F24_server_that_does_not_read(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("stall:request;bytes=1000", times=None)
    # On a busy machine it takes a while until so large a body is made, and sending it begins.
    mode.open(emulator, timeout=1.0)
    error = mode.make(surface, prompt="x" * (12 << 20), within=1.0).failed(errors.APITimeoutError)
    assert error.phase in ("send", "headers")
    assert error.attempts == 1
