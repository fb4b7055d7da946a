"""Google's own client talks with the emulator: over TLS, for it knows nothing but wss."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from genai_emulator import Clock, Emulator

peer = pytest.importorskip("google.genai")
types = pytest.importorskip("google.genai.types")
trustme = pytest.importorskip("trustme")

pytestmark = [
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.*experimental"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

MODEL = "gemini-2.0-flash-live-001"
ON_VERTEX = "gemini-2.0-flash-live-preview-04-09"
TEXT = {"response_modalities": ["TEXT"]}
SUM = "What is 5 times 3?"


@pytest.fixture(scope="module")
def authority() -> Any:
    return trustme.CA()


@pytest.fixture(scope="module")
def secure(authority: Any) -> Iterator[Emulator]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Emulator(ssl_context=context, clock=Clock(datetime(2026, 1, 1, tzinfo=UTC))) as emulator:
        yield emulator


class Clients:
    """Makes clients of the emulator, and runs programs that use them."""

    def __init__(self, url: str, trusted: ssl.SSLContext) -> None:
        self._url = url
        self._trusted = trusted
        self._made: list[Any] = []

    def __call__(self, *, vertex: bool = False, key: str = "a-key", version: str | None = None) -> Any:
        options: dict[str, Any] = {
            "base_url": self._url,
            "async_client_args": {"ssl": self._trusted, "verify": self._trusted},
            "client_args": {"verify": self._trusted},
        }
        if version is not None:
            options["api_version"] = version
        given: dict[str, Any] = {"api_key": key}
        if vertex:
            from google.oauth2.credentials import Credentials

            token = Credentials("a-token")  # type: ignore[no-untyped-call]
            given = {"vertexai": True, "project": "p", "location": "us-central1", "credentials": token}
        made = peer.Client(http_options=options, **given)
        self._made.append(made)
        return made

    def run(self, main: Coroutine[Any, Any, None]) -> None:
        """Run a program, and close the clients that it made."""

        async def within() -> None:
            try:
                async with asyncio.timeout(30):
                    await main
            finally:
                for each in self._made:
                    await each.aio.aclose()
                    each.close()

        asyncio.run(within())


@pytest.fixture
def client(secure: Emulator, authority: Any, monkeypatch: pytest.MonkeyPatch) -> Clients:
    secure.reset()
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_GENAI_USE_VERTEXAI", "GOOGLE_GEMINI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)
    return Clients(secure.url, trusted)


async def turn(session: Any) -> list[Any]:
    return [message async for message in session.receive()]


async def turn_or_end(session: Any) -> Any:
    """The error that ends a session, behind as many turns as there are."""
    try:
        while True:
            await turn(session)
    except peer.errors.APIError as error:
        return error


def text_of(messages: list[Any]) -> str:
    return "".join(message.text or "" for message in messages)


async def say(session: Any, text: str) -> list[Any]:
    await session.send_client_content(turns={"role": "user", "parts": [{"text": text}]})
    return await turn(session)


@pytest.mark.parametrize("vertex", [False, True], ids=["gemini", "vertex"])
def test_every_kind_of_message(client: Clients, secure: Emulator, vertex: bool) -> None:
    weather = types.FunctionDeclaration(
        name="get_weather",
        description="The weather at a place",
        parameters={"type": "OBJECT", "properties": {"place": {"type": "STRING"}}, "required": ["place"]},
    )

    async def main() -> None:
        config = {**TEXT, "tools": [{"function_declarations": [weather]}], "input_audio_transcription": {}}
        made = client(vertex=vertex)
        async with made.aio.live.connect(model=ON_VERTEX if vertex else MODEL, config=config) as session:
            assert bool(session.session_id) is vertex
            first = await say(session, SUM)
            assert text_of(first) == "5 * 3 is 15."
            usage = first[-1].usage_metadata
            assert usage.response_token_count == 3
            assert usage.response_tokens_details[0].token_count == 3
            await session.send_realtime_input(text=SUM)
            assert text_of(await turn(session)) == "5 * 3 is 15."
            pcm = secure.speech(SUM)
            await session.send_realtime_input(audio=types.Blob(data=pcm, mime_type="audio/pcm;rate=16000"))
            await session.send_realtime_input(audio_stream_end=True)
            heard = await turn(session)
            assert text_of(heard) == "5 * 3 is 15."
            contents = [message.server_content for message in heard if message.server_content]
            assert SUM in [content.input_transcription.text for content in contents if content.input_transcription]
            await session.send_realtime_input(video=types.Blob(data=b"\xff\xfe", mime_type="image/jpeg"))
            await session.send(input=SUM, end_of_turn=True)
            assert text_of(await turn(session)) == "5 * 3 is 15."
            await session.send_client_content(
                turns={"role": "user", "parts": [{"text": "The weather in Paris, please."}]}
            )
            received = []
            async for message in session.receive():
                received.append(message)
                if message.tool_call:
                    (call,) = message.tool_call.function_calls
                    response = types.FunctionResponse(id=call.id, name=call.name, response={"result": "sunny"})
                    await session.send_tool_response(function_responses=response)
            assert text_of(received) == "get_weather says: sunny."
            await session.send_context_update(tools=[], system_instruction="Be brief.")
            assert text_of(await say(session, SUM)) == "5 * 3 is 15."

    client.run(main())


@pytest.mark.parametrize("vertex", [False, True], ids=["gemini", "vertex"])
def test_a_setup_with_everything(client: Clients, vertex: bool) -> None:
    config: dict[str, Any] = {
        "response_modalities": ["AUDIO"],
        "temperature": 0.5,
        "top_p": 0.1,
        "top_k": 3,
        "max_output_tokens": 50,
        "media_resolution": "MEDIA_RESOLUTION_LOW",
        "seed": 1,
        "speech_config": {"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}, "language_code": "en-US"},
        "thinking_config": {"thinking_budget": 20, "include_thoughts": True},
        "enable_affective_dialog": True,
        "system_instruction": "Be brief.",
        "tools": [{"google_search": {}}],
        "session_resumption": {},
        "input_audio_transcription": {},
        "output_audio_transcription": {},
        "realtime_input_config": {
            "automatic_activity_detection": {
                "start_of_speech_sensitivity": "START_SENSITIVITY_HIGH",
                "end_of_speech_sensitivity": "END_SENSITIVITY_LOW",
                "prefix_padding_ms": 20,
                "silence_duration_ms": 100,
            },
            "activity_handling": "START_OF_ACTIVITY_INTERRUPTS",
            "turn_coverage": "TURN_INCLUDES_ALL_INPUT",
        },
        "context_window_compression": {"trigger_tokens": 1000, "sliding_window": {"target_tokens": 500}},
        "proactivity": {"proactive_audio": True},
        "history_config": {"initial_history_in_client_content": False},
    }
    if vertex:
        config |= {"explicit_vad_signal": True, "session_resumption": {"transparent": True}}

    async def main() -> None:
        model = "gemini-live-2.5-flash-native-audio" if vertex else "gemini-2.5-flash-native-audio-latest"
        async with client(vertex=vertex).aio.live.connect(model=model, config=config) as session:
            answer = await say(session, SUM)
            told = [message.server_content.output_transcription for message in answer if message.server_content]
            assert "".join(each.text or "" for each in told if each) == "5 * 3 is 15."
            assert sum(len(message.data or b"") for message in answer) > 10_000
            thoughts = [
                part.text
                for message in answer
                if message.server_content and message.server_content.model_turn
                for part in message.server_content.model_turn.parts
                if part.thought
            ]
            assert thoughts

    client.run(main())


def test_resumption_by_hand(client: Clients, secure: Emulator) -> None:
    async def main() -> None:
        made, handle = client(), None
        async with made.aio.live.connect(model=MODEL, config={**TEXT, "session_resumption": {}}) as session:
            await say(session, "My name is Ada.")
            await say(session, SUM)
            secure.clock.advance(550)
            async for message in session.receive():
                update = message.session_resumption_update
                handle = update.new_handle if update and update.resumable else handle
                if message.go_away:
                    assert message.go_away.time_left == "50s"
                    break
        config = {**TEXT, "session_resumption": {"handle": handle}}
        async with made.aio.live.connect(model=MODEL, config=config) as session:
            assert "Ada" in text_of(await say(session, "What is my name?"))
            secure.clock.advance(600)
            assert (await turn_or_end(session)).code == 1008

    client.run(main())


def test_errors_as_it_knows_them(client: Clients) -> None:
    async def main() -> None:
        for made, model, code in ((client(), "nothing", 1008), (client(key="invalid"), MODEL, 1007)):
            with pytest.raises(peer.errors.APIError) as raised:
                async with made.aio.live.connect(model=model):
                    pass
            assert raised.value.code == code

    client.run(main())


def test_tokens(client: Clients) -> None:
    async def main() -> None:
        config = {"live_connect_constraints": {"model": MODEL, "config": TEXT}}
        token = await client(version="v1alpha").aio.auth_tokens.create(config=config)
        made = client(key=token.name, version="v1alpha")
        async with made.aio.live.connect(model=MODEL, config={"response_modalities": ["AUDIO"]}) as session:
            # What the token fixes holds.
            assert text_of(await say(session, SUM)) == "5 * 3 is 15."
        with pytest.raises(peer.errors.APIError) as raised:
            async with made.aio.live.connect(model=MODEL):
                pass
        assert (raised.value.code, raised.value.details) == (1011, "Token has been used too many times")

    client.run(main())


def test_music(client: Clients, authority: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # It gives the socket no certificates of its own.
    trusted = ssl.create_default_context()
    authority.configure_trust(trusted)
    monkeypatch.setattr(ssl, "create_default_context", lambda *arguments, **more: trusted)

    async def main() -> None:
        async with client().aio.live.music.connect(model="models/lyria-realtime-exp") as session:
            await session.set_weighted_prompts(prompts=[types.WeightedPrompt(text="piano", weight=1.0)])
            await session.set_music_generation_config(config=types.LiveMusicGenerationConfig(bpm=90))
            await session.play()
            async for message in session.receive():
                (chunk,) = message.server_content.audio_chunks
                assert len(chunk.data) == 384_000
                assert chunk.source_metadata.music_generation_config.bpm == 90
                break
            await session.pause()
            await session.reset_context()
            await session.stop()

    client.run(main())


def test_live_interactions(client: Clients) -> None:
    async def main() -> None:
        made = client()
        interaction = await made.aio.interactions.create(model="gemini-2.5-flash", input="My name is Ada.")
        async with made.aio.interactions.connect(interaction.id) as connection:
            await connection.send("What is my name?")
            await connection.complete()
            happened = [event async for event in connection.receive()]
        kinds = [event.event_type for event in happened]
        assert (kinds[0], kinds[-1]) == ("interaction.connected", "interaction.completed")
        assert "Ada" in "".join(
            getattr(event.delta, "text", "") for event in happened if event.event_type == "step.delta"
        )
        assert happened[-1].usage.total_output_tokens > 0
        token = await made.aio.interactions.auth_tokens.create(interaction.id)
        async with client(key=token.auth_token).aio.interactions.connect(interaction.id) as connection:
            await connection.send([{"event_type": "input", "content": [{"type": "text", "text": SUM}]}])
            async for event in connection.receive():
                if event.event_type == "step.stop":
                    break
            await connection.cancel()

    client.run(main())
