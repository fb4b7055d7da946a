"""F109: a server that takes a part of a body and falls silent."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from genai import errors
from tests.genai_runtime.transport.servers import answer
from tests.stopwatch import Stopwatch

from .oracle import Mode

LARGE = b"x" * (20 << 20)


@contextlib.contextmanager
def taking(count: int) -> Iterator[tuple[str, list[str]]]:
    """A server that begins uploads, takes ``count`` bytes of a body and then nothing, and answers queries; what it
    was asked to do."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    started = answer(200, b"", "text/plain", f"x-goog-upload-url: {url}/up", "x-goog-upload-status: active")
    state = ("x-goog-upload-status: active", "x-goog-upload-size-received: 0")
    asked: list[str] = []
    over = threading.Event()

    def serve_one(connection: socket.socket) -> None:
        while True:
            seen = b""
            while b"\r\n\r\n" not in seen:
                piece = connection.recv(1 << 16)
                if not piece:
                    return
                seen += piece
            lower = seen.lower()
            if b"command: start" in lower:
                asked.append("start")
                connection.sendall(started)
            elif b"command: query" in lower:
                asked.append("query")
                connection.sendall(answer(200, b"", "text/plain", *state))
            else:
                asked.append("upload")
                while len(seen) < count:
                    seen += connection.recv(1 << 16)
                over.wait(20)
                return

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            serve_one(connection)

    def accept() -> None:
        while not over.is_set():
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield url, asked
    finally:
        over.set()
        with contextlib.suppress(OSError):
            listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def test_F109_a_server_that_stops_taking(mode: Mode) -> None:
    with taking(100_000) as (url, asked):
        mode.open(url, retry={"attempts": 2, "initial_delay": 0.01, "max_delay": 0.02, "jitter": 0.0}, timeout=0.5)
        watch = Stopwatch()
        error = mode.call(lambda client: client.files.upload(file=LARGE, config={"mime_type": "text/plain"})).failed(
            (errors.UploadInterrupted, errors.APITimeoutError)
        )
        assert watch.net < 15, watch
        # Where it stands was asked before it was given up.
        assert asked[:2] == ["start", "upload"]
        assert "query" in asked
        assert isinstance(error, errors.UploadInterrupted)
        assert error.session is not None


def test_F109_the_default_is_a_minute() -> None:
    from genai_runtime.transport import Timeouts

    assert Timeouts().idle == pytest.approx(60.0)
