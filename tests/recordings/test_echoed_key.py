"""Google's redirect of a download repeats the request's key, and other headers of it, in its own headers: whatever
answer does that, the key is in nothing that we keep, show or write."""

from __future__ import annotations

import json
import logging
import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import genai
from genai import errors, types
from genai.replay import DebugConfig
from tests.recordings.server import KEY, MODES, Mode, Player

ECHO = {"X-Goog-Api-Key": KEY, "Authorization": f"Bearer {KEY}", "X-Note": f"key={KEY}"}
ANSWER = {"candidates": [{"content": {"parts": [{"text": "Hi"}]}, "finishReason": "STOP"}]}


def answer(status: int, body: bytes, kind: str = "application/json", **more: str) -> bytes:
    headers = {"content-type": kind, "content-length": str(len(body)), **ECHO, **more}
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def said(value: Any) -> bytes:
    return json.dumps(value).encode()


REFUSAL = said({"error": {"code": 400, "message": f"No: {KEY}", "status": "INVALID_ARGUMENT"}})
MOVED = said({"error": {"code": 302, "message": "Unknown Error.", "status": "UNKNOWN"}})


@pytest.fixture(scope="module")
def player() -> Iterator[Player]:
    with Player() as player:
        yield player


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest, player: Player, caplog: pytest.LogCaptureFixture) -> Iterator[Mode]:
    caplog.set_level(logging.DEBUG)
    mode = Mode(request.param, player)
    yield mode
    mode.close()
    assert KEY not in caplog.text
    assert all(KEY not in repr(record.__dict__) for record in caplog.records)


async def ask(client: Any) -> Any:
    return await client.models.generate_content(model="gemini-2.5-flash", contents="x")


async def read(client: Any) -> Any:
    return [each async for each in client.models.generate_content_stream(model="gemini-2.5-flash", contents="x")]


async def fetch(client: Any) -> Any:
    return await client.files.download(file="files/abc")


def nowhere(value: Any, echoed: bool = True) -> None:
    """The key is in no form of ``value`` that somebody could log, keep or send on."""
    texts = [repr(value), str(value), repr(pickle.dumps(value))]
    if isinstance(value, types.GenerateContentResponse):
        texts += [value.model_dump_json(), repr(value.sdk_http_response and value.sdk_http_response.headers)]
    if isinstance(value, errors.APIError):
        texts += [repr(value.details), repr(value.response.headers), value.response.text, repr(vars(value))]
        assert not echoed or "x-note" in value.response.headers
    assert not [text for text in texts if KEY in text]


def test_an_answer(mode: Mode, player: Player) -> None:
    player.play(answer(200, said(ANSWER)))
    found = mode.run(ask(mode.client))
    assert found.sdk_http_response.headers["x-note"] != f"key={KEY}"
    assert found.text == "Hi"
    nowhere(found)


def test_a_stream(mode: Mode, player: Player) -> None:
    player.play(answer(200, b"data: " + said(ANSWER) + b"\r\n\r\n", "text/event-stream"))
    (found,) = mode.run(read(mode.client))
    nowhere(found)


def test_an_error(mode: Mode, player: Player) -> None:
    for work, kind in ((ask, "application/json"), (read, "text/event-stream"), (fetch, "application/json")):
        player.play(answer(400, REFUSAL, kind))
        with pytest.raises(errors.InvalidArgument) as caught:
            mode.run(work(mode.client))
        nowhere(caught.value)


def test_a_download_by_a_redirect(mode: Mode, player: Player) -> None:
    location = {"location": f"{player.url}/download/v1beta/files/abc:download?alt=media"}
    player.play(answer(302, MOVED, **location), answer(200, b"\0\1", "video/mp4"))
    assert mode.run(fetch(mode.client)) == b"\0\1"
    assert "x-goog-api-key" in player.asked[1].headers, "the same origin needs the key"


@pytest.mark.parametrize("location", [{}, {"location": "http://127.0.0.2:9/x"}, {"location": f"/x?key={KEY}"}])
def test_a_redirect_that_leads_nowhere(mode: Mode, player: Player, location: dict[str, str]) -> None:
    player.play(answer(302, MOVED, **location), answer(404, REFUSAL))
    with pytest.raises(errors.GenAIError) as caught:
        mode.run(fetch(mode.client))
    nowhere(caught.value, echoed=False)


def test_a_recording(mode: Mode, player: Player, tmp_path: Path) -> None:
    location = {"location": f"{player.url}/download/v1beta/files/abc:download?alt=media&key={KEY}"}
    player.play(
        answer(200, said(ANSWER)),
        answer(400, REFUSAL),
        answer(302, MOVED, **location),
        answer(200, b"\0" + KEY.encode(), "video/mp4"),
    )

    async def talk(client: Any) -> list[Any]:
        found = [await ask(client)]
        with pytest.raises(errors.InvalidArgument):
            await ask(client)
        return [*found, await fetch(client)]

    async def record() -> None:
        config = DebugConfig("record", tmp_path)
        client = genai.Client(api_key=KEY, http_options=mode.options, debug_config=config)
        await talk(mode.of(client))
        client.close()
        await client.aio.aclose()

    mode.run(record())
    files = sorted(tmp_path.glob("*.json"))
    assert len(files) == 4
    for path in files:
        assert KEY not in path.read_text(encoding="utf-8")
        assert "x-goog-api-key" not in path.read_text(encoding="utf-8").lower()
