"""HTTP/2: requests that the server gives up, and connections that it ends. What may have been done is not repeated.

HTTP/2 goes on writing while an answer is waited for, and says of a request whether it was looked at.
"""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from genai import errors

from .oracle import MODEL, Mode
from .test_early import said

h2 = pytest.importorskip("h2.connection")
exceptions = pytest.importorskip("h2.exceptions")
config = pytest.importorskip("h2.config")
events = pytest.importorskip("h2.events")
trustme = pytest.importorskip("trustme")

REFUSED, CANCELLED = 7, 8
#: Answers the request of a stream, which is the n-th of all; it may close the socket.
Handler = Callable[[Any, socket.socket, int, int], None]


class Server:
    """Speaks HTTP/2 over TLS. ``seen`` counts the requests that came whole."""

    def __init__(self, handler: Handler) -> None:
        authority = trustme.CA()
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.set_alpn_protocols(["h2"])
        authority.issue_cert("127.0.0.1").configure_cert(self._context)
        self.trusting = ssl.create_default_context()
        authority.configure_trust(self.trusting)
        self._handler = handler
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.url = f"https://127.0.0.1:{self._socket.getsockname()[1]}"
        self.seen = 0

    def run(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                raw, _ = self._socket.accept()
                threading.Thread(target=self._serve, args=(raw,), daemon=True).start()

    def _serve(self, raw: socket.socket) -> None:
        with (
            contextlib.suppress(OSError, exceptions.ProtocolError),
            self._context.wrap_socket(raw, server_side=True) as secure,
        ):
            self._open.append(secure)
            state = h2.H2Connection(config.H2Configuration(client_side=False))
            state.initiate_connection()
            secure.sendall(state.data_to_send())
            while data := secure.recv(1 << 16):
                for event in state.receive_data(data):
                    if isinstance(event, events.DataReceived):
                        state.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                    elif isinstance(event, events.StreamEnded):
                        self.seen += 1
                        secure.sendall(state.data_to_send())
                        self._handler(state, secure, event.stream_id, self.seen)
                secure.sendall(state.data_to_send())

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        for each in (self._socket, *self._open):
            each.close()


@contextlib.contextmanager
def serving(mode: Mode, handler: Handler) -> Iterator[Server]:
    """A client of such a server; aiohttp and httptools do not speak HTTP/2."""
    if mode.fast or mode.name == "aio":
        pytest.skip("speaks HTTP/1.1 only")
    server = Server(handler)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        args = {"http2": True, "verify": server.trusting}
        mode.open(server.url, timeout=10, http_options={"client_args": args, "async_client_args": args})
        yield server
        mode.close()
    finally:
        server.close()
        thread.join(5)


def ok(state: Any, stream: int) -> None:
    state.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
    state.send_data(stream, said("hello"), end_stream=True)


def create(mode: Mode, text: str = "x") -> Any:
    return mode.call(lambda client: client.caches.create(model=MODEL, config={"contents": text}))


def cancelled(state: Any, secure: socket.socket, stream: int, number: int) -> None:
    state.reset_stream(stream, CANCELLED)


def hung_up(state: Any, secure: socket.socket, stream: int, number: int) -> None:
    secure.shutdown(socket.SHUT_RDWR)


def cut(state: Any, secure: socket.socket, stream: int, number: int) -> None:
    state.send_headers(stream, [(":status", "200"), ("content-type", "application/json")])
    state.send_data(stream, b" " * 16000)
    secure.sendall(state.data_to_send())
    time.sleep(0.1)
    state.reset_stream(stream, CANCELLED)


@pytest.mark.parametrize("size", [1, 1_000_000], ids=["small", "large"])
@pytest.mark.parametrize("handler", [cancelled, hung_up, cut])
def test_F10_what_came_whole_is_created_once(mode: Mode, handler: Handler, size: int) -> None:
    with serving(mode, handler) as server:
        error = create(mode, "x" * size).failed(errors.APIConnectionError)
        assert (error.kind, error.maybe_executed, error.attempts, server.seen) == ("reset", True, 1, 1)


def test_F15_half_an_answer_is_not_asked_for_again(mode: Mode) -> None:
    with serving(mode, cut) as server:
        error = mode.generate().failed(errors.APIConnectionError)
        assert (error.kind, error.phase, error.maybe_executed, server.seen) == ("reset", "body", True, 1)


def refused(state: Any, secure: socket.socket, stream: int, number: int) -> None:
    if number == 1:
        state.reset_stream(stream, REFUSED)
    else:
        ok(state, stream)


def gone_away(state: Any, secure: socket.socket, stream: int, number: int) -> None:
    if number == 1:
        state.close_connection(last_stream_id=0)
        secure.sendall(state.data_to_send())
        time.sleep(0.1)
        secure.shutdown(socket.SHUT_RDWR)
    else:
        ok(state, stream)


@pytest.mark.parametrize("handler", [refused, gone_away])
def test_F10_what_was_not_looked_at_is_sent_again(mode: Mode, handler: Handler) -> None:
    with serving(mode, handler) as server:
        assert create(mode).error is None
        assert server.seen == 2


def test_F14_a_connection_that_takes_no_more(mode: Mode) -> None:
    """As a server ends one that has served its time: the request that crossed its word goes over another, at once."""

    def answer(state: Any, secure: socket.socket, stream: int, number: int) -> None:
        if stream == 3:
            state.close_connection(last_stream_id=1)
        else:
            ok(state, stream)

    with serving(mode, answer) as server:
        assert mode.generate().text == "hello"
        outcome = create(mode)
        assert outcome.error is None
        assert server.seen == 3


def test_F31_an_answer_shorter_than_it_says(mode: Mode) -> None:
    """httpcore takes what h2 says of an answer for a mistake of the client's."""

    def answer(state: Any, secure: socket.socket, stream: int, number: int) -> None:
        state.send_headers(
            stream, [(":status", "200"), ("content-type", "application/json"), ("content-length", "50000")]
        )
        state.send_data(stream, json.dumps({}).encode(), end_stream=True)

    with serving(mode, answer) as server:
        error = mode.generate().failed(errors.APIConnectionError)
        assert (error.kind, error.maybe_executed, server.seen) == ("protocol", True, 1)
        assert "the server does not speak HTTP as it should" in str(error)
