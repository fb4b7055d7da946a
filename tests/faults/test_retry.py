"""F01 to F12: when a call is sent again, after how long, and when it is not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from genai import errors
from genai_emulator import Emulator
from tests.genai_runtime.transport.servers import Asked, RawServer, answer
from tests.stopwatch import Stopwatch

from .oracle import ATTEMPTS, FAST, SURFACES, Mode

surfaces = pytest.mark.parametrize("surface", SURFACES)
BUSY = answer(503, b'{"error": {"code": 503, "status": "UNAVAILABLE", "message": "busy"}}')


def imf(when: datetime) -> str:
    return when.strftime("%a, %d %b %Y %H:%M:%S GMT")


def rfc850(when: datetime) -> str:
    return when.strftime("%A, %d-%b-%y %H:%M:%S GMT")


def asctime(when: datetime) -> str:
    return when.strftime("%a %b %e %H:%M:%S %Y")


@surfaces
def test_F01_retry_after(mode: Mode, emulator: Emulator, waits: list[float], surface: str) -> None:
    emulator.faults.add("status:429;retry-after=3")
    mode.open(emulator, retry=None)
    mode.make(surface).ok(requests=2)
    assert waits == [3.0]


@surfaces
def test_F01_too_long_a_wait_ends_the_call(mode: Mode, emulator: Emulator, waits: list[float], surface: str) -> None:
    emulator.faults.add("status:429;retry-after=61", times=None)
    mode.open(emulator, retry=None)
    error = mode.make(surface).failed(errors.ResourceExhausted, requests=1)
    assert error.retry_after == 61
    assert waits == []


def test_F01_wait_that_does_not_fit_the_deadline(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("status:429;retry-after=3", times=None)
    mode.open(emulator, timeout=1)
    assert mode.get(within=0.5).failed(errors.ResourceExhausted, requests=1).retry_after == 3


@pytest.mark.long
def test_F01_for_real(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("status:429;retry-after=3")
    mode.open(emulator, retry=None)
    outcome = mode.generate(within=3.25)
    outcome.ok(requests=2)
    assert outcome.seconds >= 3


@pytest.mark.parametrize("form", [imf, rfc850, asctime])
@surfaces
def test_F02_http_dates(
    mode: Mode, emulator: Emulator, waits: list[float], surface: str, form: Callable[[datetime], str]
) -> None:
    now = datetime.now(UTC)
    emulator.faults.add(f"status:429;retry-after={form(now + timedelta(seconds=3))};date={imf(now)}")
    mode.open(emulator, retry=None)
    mode.make(surface).ok(requests=2)
    assert waits == [3.0]


@pytest.mark.parametrize(("header", "body", "wait"), [("", "3", 3.0), ("1", "3", 3.0), ("5", "3", 5.0)])
@surfaces
def test_F03_retry_info(
    mode: Mode, emulator: Emulator, waits: list[float], surface: str, header: str, body: str, wait: float
) -> None:
    emulator.faults.add(f"status:429;retry-info={body}" + (f";retry-after={header}" if header else ""))
    mode.open(emulator)
    mode.make(surface).ok(requests=2)
    assert waits == [wait]


@pytest.mark.parametrize("value", ["-5", "NaN", "1e35", "soon", "9" * 40, "0x10", "Fri, 99 Sep 2023 16:26:57 GMT"])
def test_F04_nonsense(mode: Mode, emulator: Emulator, waits: list[float], value: str) -> None:
    emulator.faults.add(f"status:503;retry-after={value}")
    mode.open(emulator, retry=None)
    mode.get().ok(requests=2)
    (wait,) = waits
    assert 1.0 <= wait <= 2.0


@surfaces
def test_F05_burst(mode: Mode, emulator: Emulator, waits: list[float], surface: str) -> None:
    emulator.faults.add("status:503", times=2)
    mode.open(emulator, retry=None)
    mode.make(surface).ok(requests=3)
    emulator.faults.assert_consumed()
    assert 1.0 <= waits[0] <= 2.0 <= waits[1] <= 3.0


@surfaces
def test_F05_all_attempts(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("status:503", times=None)
    mode.open(emulator)
    error = mode.make(surface).failed(errors.Unavailable, requests=ATTEMPTS)
    assert error.attempts == ATTEMPTS


@pytest.mark.parametrize(
    ("fault", "surface", "most"),
    [
        ("status:503", "get", 1.18),
        ("status:503", "generate", 1.18),
        ("status:503", "stream", 1.18),
        ("reset", "get", 1.18),
        ("status:429", "get", 1.5),
    ],
)
def test_F06_outage(mode: Mode, emulator: Emulator, fault: str, surface: str, most: float) -> None:
    """I5: a hundred calls into a server that is gone."""
    emulator.faults.add(fault, times=None)
    calls = 200  # over so many the invariant speaks of
    mode.open(emulator)
    mode.make(surface).failed(errors.GenAIError)
    for _ in range(calls - 1):
        with pytest.raises(errors.GenAIError):
            mode.run(lambda: _start(mode.client, surface))
    assert calls < len(emulator.requests) <= calls * most


def _start(client: Any, surface: str) -> Any:
    if surface == "get":
        return client.models.get(model="gemini-2.5-flash")
    name = "generate_content" if surface == "generate" else "generate_content_stream"
    return getattr(client.models, name)(model="gemini-2.5-flash", contents="hello")


@pytest.mark.parametrize(
    ("code", "cls"),
    [
        (400, errors.InvalidArgument),
        (401, errors.Unauthenticated),
        (403, errors.PermissionDenied),
        (404, errors.NotFound),
    ],
)
@surfaces
def test_F07_refused(mode: Mode, emulator: Emulator, surface: str, code: int, cls: type[errors.APIError]) -> None:
    emulator.faults.add(f"status:{code}", times=None)
    mode.open(emulator)
    assert mode.make(surface).failed(cls, requests=1).code == code


@surfaces
def test_F08_busy_and_then_refused(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("status:503")
    emulator.faults.add("status:400", times=None)
    mode.open(emulator)
    assert mode.make(surface).failed(errors.InvalidArgument, requests=2).code == 400


def slow_and_busy(seconds: float) -> Callable[[Asked], Any]:
    async def handle(asked: Asked) -> None:
        await asyncio.sleep(seconds)
        await asked.write(BUSY)

    return handle


@surfaces
def test_F09_one_deadline(mode: Mode, surface: str) -> None:
    with RawServer(slow_and_busy(0.4)) as server:
        mode.open(server, timeout=0.7)
        error = mode.make(surface, within=0.7).failed(errors.APITimeoutError, requests=2)
        assert error.attempts == 2
        mode.close()


@pytest.mark.long
@surfaces
def test_F09_full_size(mode: Mode, surface: str) -> None:
    with RawServer(slow_and_busy(1.5)) as server:
        mode.open(server, timeout=2)
        mode.make(surface, within=2).failed(errors.APITimeoutError)
        mode.close()


MAKING = {
    "generate": lambda client: client.models.generate_content(model="gemini-2.5-flash", contents="x"),
    "stream": lambda client: client.models.generate_content_stream(model="gemini-2.5-flash", contents="x"),
    "cache": lambda client: client.caches.create(model="gemini-2.5-flash", config={"contents": "x " * 3000}),
    "store": lambda client: client.file_search_stores.create(config={"display_name": "x"}),
}


DIED = ["reset:before;execute", "close:before;execute", "reset:headers", "close:headers"]


@pytest.mark.parametrize("fault", DIED)
@pytest.mark.parametrize("made", MAKING)
def test_F10_died_after_it_was_sent(mode: Mode, emulator: Emulator, made: str, fault: str) -> None:
    """I10: what creates is not sent again; what is billable once, unless a part of the answer had come."""
    emulator.faults.add(fault, times=None)
    mode.open(emulator)
    repeated = made in ("generate", "stream") and "before" in fault
    error = mode.call(MAKING[made]).failed(errors.APIConnectionError, requests=2 if repeated else 1)
    assert error.maybe_executed
    assert error.kind == "reset"
    assert ("repeat_billable=False" in str(error)) is repeated


@pytest.mark.parametrize("fault", DIED[:2])
@pytest.mark.parametrize("made", ["generate", "stream"])
def test_F10_billable_call_is_repeated_once(mode: Mode, emulator: Emulator, made: str, fault: str) -> None:
    emulator.faults.add(fault)
    mode.open(emulator)
    mode.call(MAKING[made]).ok(requests=2)


@pytest.mark.parametrize("how", [{"repeat_billable": False}, {"attempts": 1}])
@pytest.mark.parametrize("made", ["generate", "stream"])
def test_F10_repetition_is_forbidden(mode: Mode, emulator: Emulator, made: str, how: dict[str, Any]) -> None:
    emulator.faults.add(DIED[0], times=None)
    mode.open(emulator, retry={**FAST, **how})
    mode.call(MAKING[made]).failed(errors.APIConnectionError, requests=1)


@pytest.mark.parametrize("where", ["client", "environment"])
@surfaces
def test_F05_retries_are_off(
    mode: Mode, emulator: Emulator, surface: str, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One word turns all of them off, whatever the options of the client and of the call say."""
    emulator.faults.add("status:503", times=None)
    if where == "environment":
        monkeypatch.setenv("GENAI_RETRIES", "0")
    mode.open(emulator, retries=False if where == "client" else None)
    mode.make(surface).failed(errors.Unavailable, requests=1)
    own = {"http_options": {"retry_options": {"attempts": 3, "initial_delay": 0.001}}}
    mode.call(lambda client: client.models.get(model="gemini-2.5-flash", config=own)).failed(
        errors.Unavailable, requests=1
    )
    mode.open(emulator, retries=True)
    mode.make(surface).failed(errors.Unavailable, requests=ATTEMPTS)


@pytest.mark.parametrize(("code", "requests"), [(503, 2), (429, 2), (500, 1), (504, 1), (408, 1)])
def test_F10_making_is_not_repeated_in_doubt(mode: Mode, emulator: Emulator, code: int, requests: int) -> None:
    emulator.faults.add(f"status:{code}", times=1)
    mode.open(emulator)
    outcome = mode.call(MAKING["store"])
    if requests == 2:
        outcome.ok(requests=2)
    else:
        assert outcome.failed(errors.APIError, requests=1).code == code


@surfaces
def test_F11_server_forbids_it(mode: Mode, emulator: Emulator, surface: str) -> None:
    for fault in ("status:503;x-should-retry=false", "status:503;header=grpc-retry-pushback-ms: -1"):
        emulator.faults.add(fault)
        mode.open(emulator)
        mode.make(surface).failed(errors.Unavailable, requests=1)


@surfaces
def test_F11_server_asks_for_it(mode: Mode, emulator: Emulator, waits: list[float], surface: str) -> None:
    emulator.faults.add("status:409;x-should-retry=true;retry-after-ms=1500;retry-after=9")
    emulator.faults.add("status:503;header=grpc-retry-pushback-ms: 250")
    mode.open(emulator)
    mode.make(surface).ok(requests=3)
    assert waits == [1.5, 0.25]


@pytest.mark.parametrize("skew", [-3600, 3600])
@surfaces
def test_F12_clock_skew(mode: Mode, emulator: Emulator, waits: list[float], surface: str, skew: int) -> None:
    there = datetime.now(UTC) + timedelta(seconds=skew)
    emulator.faults.add(f"status:503;retry-after={imf(there + timedelta(seconds=7))};date={imf(there)}")
    mode.open(emulator, retry=None)
    mode.make(surface).ok(requests=2)
    assert waits == [7.0]


@pytest.mark.parametrize("away", [-30, 0])
def test_F12_date_that_has_passed(mode: Mode, emulator: Emulator, waits: list[float], away: int) -> None:
    """No negative wait, and no wait of none: the usual one."""
    now = datetime.now(UTC)
    emulator.faults.add(f"status:503;retry-after={imf(now + timedelta(seconds=away))};date={imf(now)}")
    mode.open(emulator, retry=None)
    mode.get().ok(requests=2)
    assert 1.0 <= waits[0] <= 2.0


def test_F12_date_beyond_a_minute(mode: Mode, emulator: Emulator) -> None:
    now = datetime.now(UTC)
    emulator.faults.add(f"status:503;retry-after={imf(now + timedelta(hours=1))};date={imf(now)}", times=None)
    mode.open(emulator)
    watch = Stopwatch()
    error = mode.get().failed(errors.Unavailable, requests=1)
    assert error.retry_after == 3600
    assert watch.net < 1, watch
