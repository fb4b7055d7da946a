"""What failures of the connection say: who was called, how long was waited, and which setting made it so."""

from __future__ import annotations

import re
import socket
import warnings

import pytest

from genai import errors
from genai_emulator import Emulator
from genai_runtime.transport import Timeouts

from .oracle import SURFACES, Mode

surfaces = pytest.mark.parametrize("surface", SURFACES)


@surfaces
def test_F16_says_who_refused(mode: Mode, surface: str) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        mode.open(f"http://127.0.0.1:{port}")
        error = mode.make(surface).failed(errors.APIConnectionError)
    assert f"(127.0.0.1:{port})" in str(error)
    assert type(error.__cause__) is ConnectionRefusedError


def test_F17_says_which_name_is_none(mode: Mode) -> None:
    mode.open("https://nobody.invalid/with/path")
    error = mode.get().failed(errors.APIConnectionError)
    assert "(nobody.invalid:443)" in str(error)
    assert isinstance(error.__cause__, OSError)


@surfaces
def test_F20_says_which_timeout_of_the_client(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("stall", times=None)
    mode.open(emulator, timeout=0.25)
    error = mode.make(surface).failed(errors.APITimeoutError)
    assert "after 0.25 s: http_options.timeout of the client is 250 ms" in str(error)
    assert re.search(r"\(127\.0\.0\.1:\d+\)", str(error))
    assert type(error.__cause__) is TimeoutError


@surfaces
def test_F20_says_which_timeout_of_the_request(mode: Mode, emulator: Emulator, surface: str) -> None:
    emulator.faults.add("stall", times=None)
    mode.open(emulator, timeout=30)
    error = mode.make(surface, http_options={"timeout": 200}).failed(errors.APITimeoutError)
    assert "after 0.2 s: http_options.timeout of the request is 200 ms" in str(error)


def test_F20_says_what_the_default_is() -> None:
    words = "(http_options.timeout sets another, in milliseconds)"
    assert Timeouts().reason("headers", True) == f"after 600 s, the default for a call {words}"
    assert Timeouts().reason("body", False) == f"after 60 s, the default for silence {words}"
    assert Timeouts().reason("connect", False) == f"after 10 s, the default for a connection {words}"
    assert Timeouts(connect=2).reason("connect", False) == "after 2 s: Timeouts.connect"
    limited = Timeouts().limited(1.5, "http_options.timeout of the client")
    assert limited.reason("body", True) == "after 1.5 s: http_options.timeout of the client is 1500 ms"


def test_F21_stream_says_how_long_it_was_silent(mode: Mode, emulator: Emulator) -> None:
    emulator.faults.add("sse:stall;after=1")
    mode.open(emulator, timeout=0.3)
    error = mode.stream().failed(errors.StreamInterrupted)
    assert "0.3 s" in str(error)
    assert "http_options.timeout of the client is 300 ms" in str(error)
    assert "after 1 events" in str(error)
    assert isinstance(error.__cause__, TimeoutError)


@pytest.mark.parametrize("milliseconds", [1, 30, 99])
def test_F09_timeout_that_was_meant_in_seconds(mode: Mode, emulator: Emulator, milliseconds: int) -> None:
    with pytest.warns(UserWarning, match=f"in milliseconds: {milliseconds} is .* {milliseconds} seconds are"):
        mode.open(emulator, timeout=milliseconds / 1000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        mode.open(emulator, timeout=0.1)


@surfaces
@pytest.mark.parametrize("milliseconds", [900, 1000, 1001, 2500, 60_000])
def test_F09_server_is_told_the_deadline(mode: Mode, emulator: Emulator, surface: str, milliseconds: int) -> None:
    """In whole seconds, rounded up; by the client's timeout, or the request's."""
    seconds = str(-(-milliseconds // 1000))
    emulator.reset()
    mode.open(emulator)
    mode.make(surface).ok()
    assert "x-server-timeout" not in emulator.requests[-1].headers
    mode.make(surface, http_options={"timeout": milliseconds}).ok()
    assert emulator.requests[-1].headers["x-server-timeout"] == seconds
    mode.open(emulator, timeout=milliseconds / 1000)
    mode.make(surface).ok()
    assert emulator.requests[-1].headers["x-server-timeout"] == seconds
    mode.make(surface, http_options={"timeout": 7000}).ok()
    assert emulator.requests[-1].headers["x-server-timeout"] == "7"
    mode.make(surface, http_options={"headers": {"X-SERVER-timeout": "77"}}).ok()
    assert emulator.requests[-1].headers["x-server-timeout"] == "77"
    mode.open(emulator, timeout=3, http_options={"headers": {"x-server-timeout": "78"}})
    mode.make(surface).ok()
    assert emulator.requests[-1].headers["x-server-timeout"] == "78"


@pytest.mark.parametrize("name", ["user-agent", "x-goog-api-client"])
def test_F82_names_of_the_caller_are_joined(mode: Mode, emulator: Emulator, name: str) -> None:
    product = r"gemini-genai/\S+ gl-python/3\.\S+"
    mode.open(emulator)
    mode.get().ok()
    assert re.fullmatch(product, emulator.requests[-1].headers[name])
    mode.open(emulator, http_options={"headers": {name.title(): "mine/1"}})
    mode.get().ok()
    assert re.fullmatch(product + " mine/1", emulator.requests[-1].headers[name])
    mode.get(http_options={"headers": {name: "call/2 (x)"}}).ok()
    assert re.fullmatch(product + r" mine/1 call/2 \(x\)", emulator.requests[-1].headers[name])


def test_F84_says_how_to_allow_it(mode: Mode) -> None:
    with pytest.raises(errors.InsecureBaseURL, match=r"Client\(allow_insecure=True\)"):
        mode.open("http://gateway.example")
    mode.open("http://gateway.example", allow_insecure=True)
