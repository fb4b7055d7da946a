"""The fixtures of the fault rows, and the matrix that is printed at the end of a run."""

from __future__ import annotations

import asyncio
import re
import signal
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

from .matrix import collect, report_matrix
from .oracle import KEY, MODES, SURFACES, Logs, Mode, Resources

if TYPE_CHECKING:
    from genai_emulator import Emulator

_warm: set[str] = set()
_ROW = re.compile(r"test_(F\d+)_")

# The rows that a transport decides, rather than what is above it. The rest run over httptools in `make test-long`.
_OF_THE_TRANSPORT = frozenset(
    {"F13", "F14", "F15", "F16", "F18", "F22", "F24", "F34", "F36", "F37", "F38", "F60", "F77", "F88", "F94", "F97",
     "F109", "F112", "F113", "F115"}
)  # fmt: skip


@pytest.fixture
def interruptible() -> Iterator[None]:
    """A job in the background ignores SIGINT, and so would the tests that it runs."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test in each mode; over httptools all rows in a long run only."""
    if "mode" not in metafunc.fixturenames:
        return
    row = _ROW.match(metafunc.function.__name__)
    whole = metafunc.config.getoption("--long") or (row is not None and row[1] in _OF_THE_TRANSPORT)
    names = [name for name in MODES if whole or not name.endswith("httptools")]
    metafunc.parametrize("mode", names, indirect=True)


@pytest.fixture
def mode(request: pytest.FixtureRequest, shared_emulator: Emulator) -> Iterator[Mode]:
    """A mode to run a row in. Whatever the row does, at its end nothing may be open and no log may know the key."""
    if request.param == "aio":
        pytest.importorskip("aiohttp")
    if request.param.endswith("httptools"):
        pytest.importorskip("httptools")
    shared_emulator.reset()
    mode = Mode(request.param)
    if request.param not in _warm:
        # What is imported with the first call is no part of the time of any row.
        _warm.add(request.param)
        mode.open(shared_emulator)
        for surface in SURFACES:
            mode.make(surface).ok()
        mode.close()
        mode = Mode(request.param)
        shared_emulator.reset()
    resources = Resources()
    with Logs() as logs:
        try:
            yield mode
        finally:
            mode.close()
    request.node.user_properties.append(("outcomes", " ".join(outcome.kind for outcome in mode.outcomes)))
    mode.outcomes.clear()
    shared_emulator.reset()
    # A connection that the emulator has been told not to read from does not see that the client has gone.
    shared_emulator.drop_connections()
    resources.check()
    assert KEY not in logs.text, "I3: the key is in the logs"


class _Waits:
    """Stands in for ``time`` and ``asyncio`` in the two transports: it writes waits down, and does not wait."""

    def __init__(self, real: Any, waits: list[float]) -> None:
        self._real = real
        self._waits = waits

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


class _Time(_Waits):
    def sleep(self, seconds: float) -> None:
        self._waits.append(seconds)


class _Asyncio(_Waits):
    async def sleep(self, seconds: float) -> None:
        self._waits.append(seconds)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the transport waited between attempts, one after the other; no time passes."""
    import time

    from genai_runtime.transport._async import transport as aio
    from genai_runtime.transport._sync import transport as sync

    found: list[float] = []
    monkeypatch.setattr(sync, "time", _Time(time, found))
    monkeypatch.setattr(aio, "asyncio", _Asyncio(asyncio, found))
    return found


@pytest.fixture(autouse=True)
def _row(request: pytest.FixtureRequest) -> None:
    """Tell the matrix which row this is, and in which mode."""
    found = _ROW.match(request.node.originalname)
    if found is not None:
        parameters = request.node.callspec.params if hasattr(request.node, "callspec") else {}
        request.node.user_properties.append(("row", found.group(1)))
        request.node.user_properties.append(("mode", parameters.get("mode", "")))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    report_matrix(terminalreporter)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """I8: a run in which the modes disagree has failed, though each of its tests has passed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None and collect(reporter.stats)[1] and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
