"""Sessions with the emulator over bare websockets, which know nothing of the API."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from genai_emulator import Clock, Emulator

pytest.importorskip("websockets")

from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import ClientConnection, connect

GEMINI = "/ws/google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent"
VERTEX = "/ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent"
MUSIC = "/ws/google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateMusic"
MODEL = "models/gemini-2.0-flash-live-001"
ON_VERTEX = "projects/p/locations/us-central1/publishers/google/models/gemini-2.0-flash-live-preview-04-09"
TEXT = {"generationConfig": {"responseModalities": ["TEXT"]}}

JSON = dict[str, Any]


class Talk:
    """One session: messages as dicts, both ways."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    def send(self, message: Any) -> None:
        self.socket.send(json.dumps(message))

    def ask(self, text: str) -> list[JSON]:
        """Send a turn, and receive the whole answer."""
        self.say(text)
        return self.turn()

    def say(self, text: str) -> None:
        self.send(turn(text))

    def next(self) -> JSON:
        found: JSON = json.loads(self.socket.recv(10))
        return found

    def until(self, *names: str) -> list[JSON]:
        """Receive until a message has a field of one of these names, in itself or in ``serverContent``."""
        out = []
        while True:
            message = self.next()
            out.append(message)
            if any(name in message or name in message.get("serverContent", {}) for name in names):
                return out

    def all_of(self, messages: list[JSON]) -> list[JSON]:
        """Send messages, and receive until the connection breaks off without a close frame."""
        out: list[JSON] = []
        try:
            for message in messages:
                self.send(message)
            while True:
                out.append(self.next())
        except ConnectionClosedError as error:
            if error.rcvd is not None:
                raise
            return out

    def turn(self) -> list[JSON]:
        return self.until("turnComplete")


def turn(text: str) -> JSON:
    return {"clientContent": {"turns": [{"role": "user", "parts": [{"text": text}]}], "turnComplete": True}}


Open = Callable[..., AbstractContextManager[Talk]]


@pytest.fixture(scope="module")
def live() -> Iterator[Emulator]:
    with Emulator(clock=Clock(datetime(2026, 1, 1, tzinfo=UTC)), stream_delay=0.0) as emulator:
        yield emulator


@pytest.fixture
def open_session(live: Emulator) -> Iterator[Open]:
    """Open a socket, and a session with the fields of its setup (none: a bare socket)."""
    live.reset()

    @contextmanager
    def open_session(
        path: str = GEMINI, *, setup: JSON | None = None, key: str = "a-key", emulator: Emulator = live, **headers: str
    ) -> Iterator[Talk]:
        model = ON_VERTEX if path == VERTEX else MODEL
        sent = {"authorization" if path == VERTEX else "x-goog-api-key": f"Bearer {key}" if path == VERTEX else key}
        url = emulator.url.replace("http", "ws") + path
        options: JSON = {"max_size": None, "close_timeout": 0.2}
        with connect(url, additional_headers=sent | headers, **options) as socket:
            talk = Talk(socket)
            if setup is not None:
                talk.send({"setup": {"model": model, **setup}})
            yield talk

    yield open_session
    live.faults.assert_consumed()


def text_of(messages: list[JSON]) -> str:
    parts = [part for each in messages for part in each.get("serverContent", {}).get("modelTurn", {}).get("parts", [])]
    return "".join(part.get("text", "") for part in parts if not part.get("thought"))


def kinds(messages: list[JSON]) -> list[str]:
    """What each message is, for the order of them: names of fields, of ``serverContent`` those inside."""
    out = []
    for message in messages:
        (name, body), *_ = message.items()
        out.append(next(iter(body)) if name == "serverContent" else name)
    return out
