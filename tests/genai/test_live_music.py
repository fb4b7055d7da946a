"""Music sessions: what is connected to, sent and received, as google-genai was measured to do it."""

from __future__ import annotations

import pytest

from genai import types
from genai_runtime import errors
from tests.genai.live_facts import CLIENTS, FakeSocket, facts, opener
from tests.genai.live_server import LiveServer, Peer
from tests.shared import needs_shared

SAYS = [
    {"setupComplete": {}},
    {"serverContent": {"audioChunks": [{"data": "AAA=", "mimeType": "audio/l16", "sourceMetadata": {}}]}},
    {"filteredPrompt": {"text": "t", "filteredReason": "r"}},
    7,
    (1000, "end"),
]


@needs_shared
async def test_it_is_google_genais(monkeypatch: pytest.MonkeyPatch) -> None:
    measured = facts()["music"]
    for name in ("gemini", "gemini v1alpha token"):
        found: list[FakeSocket] = []
        monkeypatch.setattr("genai_runtime.session.websocket.open_socket", opener(SAYS, found))
        row = measured[name]
        received = []
        async with CLIENTS[name]().aio.live.music.connect(model="lyria") as session:
            prompts = [types.WeightedPrompt(text="a", weight=1.0)]
            await session.set_weighted_prompts(prompts)
            await session.set_music_generation_config(
                {"top_k": 3, "bpm": 90, "scale": "C_MAJOR_A_MINOR", "music_generation_mode": "QUALITY"}  # type: ignore[arg-type]
            )
            await session.play()
            await session.pause()
            await session.stop()
            await session.reset_context()
            with pytest.raises(errors.LiveDisconnected) as caught:  # noqa: PT012
                async for message in session.receive():
                    received.append(message.model_dump(exclude_none=True, mode="json"))
        (socket,) = found
        theirs = row["log"][0]
        assert socket.url == theirs["uri"].replace(".com//ws", ".com/ws").replace(".v1.", ".v1beta."), name
        assert socket.headers["x-goog-api-key"] == theirs["headers"]["x-goog-api-key"]
        assert "authorization" not in socket.headers
        assert socket.sent == [each["sent"] for each in row["log"] if "sent" in each], name
        assert received == row["received"][:2]
        assert (caught.value.code, caught.value.reason) == (1000, "end")
    for name in ("vertex", "vertex key"):
        with pytest.raises(NotImplementedError, match="not supported in Vertex AI"):
            CLIENTS[name]().aio.live.music.connect(model="lyria")


def test_without_asyncio() -> None:
    async def music(peer: Peer) -> None:
        await peer.setup()
        assert await peer.read() == {"playbackControl": "PLAY"}
        await peer.say({"serverContent": {"audioChunks": [{"data": "AAA=", "mimeType": "audio/l16"}]}})
        await peer.read()

    from genai import Client

    with LiveServer(music) as server:
        client = Client(api_key="a-key", http_options={"base_url": server.url})
        with client.live.music.connect(model="lyria") as session:
            session.play()
            message = next(iter(session.receive()))
            assert message.server_content is not None
            with pytest.raises(errors.ArgumentError, match="there is none"):
                session.set_weighted_prompts([])
