"""What was recorded against the emulator replays byte for byte, with no server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest

import genai
from genai import errors, types
from genai.replay import DebugConfig, ReplayMiss, _RecordingResponse
from genai_runtime.transport.request import Headers
from tests.genai.conftest import KEY, MODEL, Mode


async def conversation(client: Any) -> list[Any]:
    """Something of everything: JSON, a stream, an upload, a download, an error, a list."""
    said: list[Any] = []
    response = await client.models.generate_content(model=MODEL, contents="Say hello")
    said.append(response.model_dump(mode="json"))
    said.append([chunk.text async for chunk in client.models.generate_content_stream(model=MODEL, contents="A story")])
    data = bytes(range(256)) * 2000
    file = await client.files.upload(file=data, config={"mime_type": "image/png"}, chunk_size=300_000)
    said.append(file.model_dump(mode="json"))
    assert await client.files.download(file=file) == data
    said.append([each.name async for each in client.files.list()])
    try:
        await client.models.generate_content(model="nonexistent-model", contents="Test")
    except errors.NotFound as error:
        said.append((error.code, error.message, error.details))
    for _ in range(2):
        said.append((await client.models.count_tokens(model=MODEL, contents="one two")).total_tokens)
    return said


async def test_a_recording_replays(mode: Mode, tmp_path: Path) -> None:
    recording = DebugConfig("record", tmp_path, "talk")
    first = await conversation(mode.make(debug_config=recording))
    before = len(mode.emulator.requests)
    nowhere: Any = {"base_url": "http://127.0.0.1:9"}
    replaying = genai.Client(debug_config=DebugConfig("replay", tmp_path, "talk"), http_options=nowhere)
    assert await conversation(mode.of(replaying)) == first
    assert len(mode.emulator.requests) == before
    automatic = DebugConfig("auto", tmp_path, "talk")
    assert automatic.replays
    assert await conversation(mode.make(debug_config=automatic)) == first
    assert len(mode.emulator.requests) == before


def test_an_answer_that_cannot_be_written_is_closed_all_the_same() -> None:
    inner, recorder = Mock(status=200, headers=Headers()), Mock()
    recorder.write.side_effect = OSError(28, "No space left on device")
    with pytest.raises(OSError, match="No space"):
        _RecordingResponse(inner, recorder, 1, Mock()).close()
    inner.close.assert_called_once_with()


async def test_no_key_is_written(mode: Mode, tmp_path: Path) -> None:
    client = mode.make(debug_config=DebugConfig("record", tmp_path))
    await conversation(client)
    await client.models.count_tokens(model=MODEL, contents=f"my key is {KEY}")
    files = sorted(tmp_path.glob("*.json"))
    assert files
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert KEY not in text
        assert set(json.loads(text)) == {"request", "response"}


async def test_no_secret_of_what_is_made_is_written(mode: Mode, tmp_path: Path) -> None:
    async def made(client: Any) -> list[Any]:
        await client.credentials.create(type="bearer_token", id="a", token="MY-bearer-token")
        oauth = {"client_id": "c", "client_secret": "MY-client-secret", "refresh_token": "MY-refresh-token"}
        await client.credentials.create(type="oauth2", id="b", token_url="https://a.example/token", **oauth)
        events = ["batch.succeeded"]
        webhook = await client.webhooks.create(name="w", uri="http://127.0.0.1:9/", subscribed_events=events)
        environment = await client.environments.create(mode="self_hosted")
        interaction = await client.interactions.create(model="gemini-3-flash-preview", input="Hi")
        token = await client.interactions.auth_tokens.create(interaction.id)
        await client.interactions.auth_tokens.delete(interaction.id, token.auth_token)
        name = (await client.auth_tokens.create(config={"uses": 1})).name
        return [webhook.new_signing_secret, environment.environment_key, token.auth_token, name]

    mode.emulator.reset()
    secrets = await made(mode.make(debug_config=DebugConfig("record", tmp_path)))
    told = [each.removeprefix("auth_tokens/") for each in secrets]
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(tmp_path.glob("*.json")))
    for secret in (*told, "MY-bearer-token", "MY-client-secret", "MY-refresh-token"):
        assert secret not in text
    nowhere: Any = {"base_url": "http://127.0.0.1:9"}
    replaying = genai.Client(debug_config=DebugConfig("replay", tmp_path), http_options=nowhere)
    assert [each.removeprefix("auth_tokens/") for each in await made(mode.of(replaying))] == ["<redacted>"] * 4


async def test_what_was_not_recorded(mode: Mode, tmp_path: Path) -> None:
    await mode.make(debug_config=DebugConfig("record", tmp_path)).models.get(MODEL)
    replaying = mode.make(debug_config=DebugConfig("replay", tmp_path))
    await replaying.models.get(MODEL)
    with pytest.raises(ReplayMiss, match="no further answer to GET"):
        await replaying.models.get(MODEL)
    with pytest.raises(ReplayMiss, match="no answer to POST"):
        await replaying.models.generate_content(model=MODEL, contents="Say hello")
    with pytest.raises(ReplayMiss, match="no recording"):
        await mode.make(debug_config=DebugConfig("replay", tmp_path / "empty")).models.get(MODEL)


async def test_auto_records_what_is_not_there(mode: Mode, tmp_path: Path) -> None:
    await mode.make(debug_config=DebugConfig("auto", tmp_path, "new")).models.get(MODEL)
    assert len(list((tmp_path / "new").glob("*.json"))) == 1


async def test_the_environment_says_so_too(mode: Mode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOGLE_GENAI_CLIENT_MODE", "record")
    monkeypatch.setenv("GOOGLE_GENAI_REPLAYS_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("GOOGLE_GENAI_REPLAY_ID", "a/b")
    await mode.make().models.get(MODEL)
    assert len(list((tmp_path / "a" / "b").glob("*.json"))) == 1


def test_settings_that_cannot_work(tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigError, match="'record', 'replay'"):
        DebugConfig("rewind", tmp_path)
    with pytest.raises(errors.ConfigError, match="replays_directory"):
        DebugConfig("record")
    with pytest.raises(errors.ConfigError, match=r"genai\.DebugConfig, not dict"):
        genai.Client(api_key=KEY, debug_config={"client_mode": "auto"})  # type: ignore[arg-type]
    assert types.DebugConfig is DebugConfig
    assert not DebugConfig().replays
