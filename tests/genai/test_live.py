"""Live sessions: what is connected to and sent, as google-genai was measured to do it, and as the service says it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

import genai
from genai import types
from genai.live import SessionOptions
from genai_runtime import errors
from tests.genai.live_facts import CLIENTS, JSON, FakeSocket, facts, opener, spelled, undeclared
from tests.genai.live_server import TURN_COMPLETE
from tests.shared import needs_shared

KEY = "a-key-that-nobody-has-0123"
READY: JSON = {"setupComplete": {"sessionId": "s1"}}


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def sockets(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[FakeSocket]]:
    """Sessions go to sockets that say what the test wants; called with that, it returns the sockets."""
    found: list[FakeSocket] = []

    def say(*says: Any) -> list[FakeSocket]:
        found.clear()
        monkeypatch.setattr("genai_runtime.session.websocket.open_socket", opener(list(says), found))
        return found

    return say


def unhandled(setup: JSON) -> JSON:
    """A setup of ours without the request for handles, which google-genai's has only if it is asked to."""
    resumption = setup.get("sessionResumption", {})
    resumption.pop("transparent", None)
    if not resumption:
        setup.pop("sessionResumption", None)
    return setup


def connect(made: genai.Client, model: str = "m1", config: Any = None) -> str | None:
    async def run() -> str | None:
        async with made.aio.live.connect(model=model, config=config) as session:
            return session.session_id

    return asyncio.run(run())


#: Where a connection differs from google-genai's, as docs/moving-from-google-genai.md tells.
VERSION = ("v1.", "v1beta.")


@needs_shared
def test_connections_are_google_genais(sockets: Callable[..., list[FakeSocket]]) -> None:
    measured = facts()["connect"]
    assert measured.keys() == CLIENTS.keys()
    for name, row in measured.items():
        found = sockets(READY)
        config = {} if name == "vertex" else {"response_modalities": ["TEXT"]}
        assert connect(CLIENTS[name](), config=config) == row["session_id"], name
        (socket,) = found
        theirs = row["log"][0]
        url = theirs["uri"].replace(".com//ws", ".com/ws")
        if name in ("gemini", "gemini own base"):
            # The service has the socket in v1beta alone, which is this package's default and not google-genai's.
            url = url.replace(*VERSION)
        if name == "gemini own base":
            url = url.replace("wss://127.0.0.1", "ws://127.0.0.1")
        assert socket.url == url, name
        assert ("ssl" in socket.arguments) == url.startswith("wss"), name
        ours = {key: value for key, value in socket.headers.items() if key not in ("user-agent", "x-goog-api-client")}
        wanted = {key.lower(): value for key, value in theirs["headers"].items()}
        assert ours == {key: wanted[key] for key in wanted if key not in ("user-agent", "x-goog-api-client")}, name
        assert {"setup": unhandled(socket.sent[0]["setup"])} == row["log"][1]["sent"], name


def tool(x: int) -> str:
    """doc"""
    return str(x)


FULL: JSON = {
    "response_modalities": ["AUDIO"], "temperature": 0.5, "top_p": 0.1, "top_k": 3, "max_output_tokens": 5,
    "media_resolution": "MEDIA_RESOLUTION_LOW", "seed": 1,
    "speech_config": {"voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}, "language_code": "en-US"},
    "thinking_config": {"thinking_budget": 5}, "enable_affective_dialog": True, "system_instruction": "sys",
    "tools": [{"google_search": {}}, tool], "session_resumption": {"handle": "h"}, "input_audio_transcription": {},
    "output_audio_transcription": {},
    "realtime_input_config": {
        "automatic_activity_detection": {"disabled": True}, "activity_handling": "NO_INTERRUPTION",
        "turn_coverage": "TURN_INCLUDES_ALL_INPUT",
    },
    "context_window_compression": {"trigger_tokens": 100, "sliding_window": {"target_tokens": 50}},
    "proactivity": {"proactive_audio": True}, "history_config": {"initial_history_in_client_content": True},
    "safety_settings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "OFF"}],
}  # fmt: skip
MULTI = {
    "speech_config": {
        "multi_speaker_voice_config": {
            "speaker_voice_configs": [
                {"speaker": "a", "voice_config": {"prebuilt_voice_config": {"voice_name": "Kore"}}}
            ]
        }
    }
}
SETUPS: dict[str, tuple[str, JSON | None]] = {
    "none": ("m1", None),
    "full": ("m1", FULL),
    "labels": ("m1", {"labels": {"a": "b"}}),
    "transparent": ("m1", {"session_resumption": {"transparent": True}}),
    "explicit_vad": ("m1", {"explicit_vad_signal": True}),
    "multi speaker": ("m1", MULTI),
    "http": (
        "m1",
        {"http_options": {"base_url": "https://other.example", "api_version": "v1alpha", "headers": {"X-B": "2"}}},
    ),
    "http timeout": ("m1", {"http_options": {"timeout": 1000}}),
    **{
        f"model {name}": (name, None)
        for name in ("m1", "models/m1", "publishers/google/models/m1", "projects/x/locations/y/endpoints/1")
    },
}


@needs_shared
def test_setups_are_google_genais(sockets: Callable[..., list[FakeSocket]]) -> None:
    measured = facts()["setup"]
    assert measured.keys() == SETUPS.keys()
    compared = 0
    for name, rows in measured.items():
        model, config = SETUPS[name]
        for backend, row in rows.items():
            found = sockets(READY)
            made = CLIENTS[backend]()
            if backend == "gemini" and "/" in model and not model.startswith("models/"):
                # There is no such model on the Developer API; google-genai puts models/ before it.
                with pytest.raises(errors.InvalidResourceName):
                    connect(made, model, config)
                continue
            if "error" in row:
                with pytest.raises(ValueError, match=r"\w") as caught:
                    connect(made, model, config)
                for word in REFUSED[name]:
                    assert word in str(caught.value), (name, backend)
                assert not found, (name, backend)
            else:
                assert connect(made, model, config) == row["session_id"], (name, backend)
                ours, theirs = found[0].sent[0]["setup"], spelled(row["log"][1]["sent"])["setup"]
                assert undeclared(unhandled(ours)) == undeclared(unhandled(theirs)), (name, backend)
            if name == "http":
                assert found[0].url == row["log"][0]["uri"], backend
                assert found[0].headers["x-b"] == "2"
            compared += 1
    assert compared >= 26


#: What an error names.
REFUSED = {
    "transparent": ["transparent", "Vertex AI"],
    "explicit_vad": ["explicit_vad_signal", "Vertex AI"],
    "multi speaker": ["multi_speaker_voice_config is not supported in the live API."],
    "http timeout": ["`base_url`, `api_version` and `headers`", "timeout"],
}

CONTENT = types.Content(role="user", parts=[types.Part(text="hi")])
BLOB = {"data": b"\xfb\xff", "mime_type": "audio/pcm"}
RESPONSE = types.FunctionResponse(id="1", name="f", response={"r": 1}, scheduling="SILENT")
#: The sends of the facts: the method, and its arguments.
SENDS: dict[str, tuple[str, JSON]] = {
    "client_content": ("send_client_content", {"turns": CONTENT}),
    "client_content list, not complete": ("send_client_content", {"turns": [CONTENT], "turn_complete": False}),
    "client_content nothing": ("send_client_content", {}),
    "client_content inline data": (
        "send_client_content",
        {"turns": {"parts": [{"inline_data": {"data": b"\xfb\xff", "mime_type": "image/png"}}]}},
    ),
    "client_content str": ("send_client_content", {"turns": "hi"}),
    "realtime media": ("send_realtime_input", {"media": BLOB}),
    "realtime audio": ("send_realtime_input", {"audio": {**BLOB, "mime_type": "audio/pcm;rate=16000"}}),
    "realtime audio of image type": ("send_realtime_input", {"audio": {**BLOB, "mime_type": "image/png"}}),
    "realtime video": ("send_realtime_input", {"video": {"data": b"a", "mime_type": "image/jpeg"}}),
    "realtime video of audio type": ("send_realtime_input", {"video": BLOB}),
    "realtime text": ("send_realtime_input", {"text": "hi"}),
    "realtime empty text": ("send_realtime_input", {"text": ""}),
    "realtime audio_stream_end": ("send_realtime_input", {"audio_stream_end": True}),
    "realtime activity_start": ("send_realtime_input", {"activity_start": {}}),
    "realtime activity_end": ("send_realtime_input", {"activity_end": types.ActivityEnd()}),
    "realtime two": ("send_realtime_input", {"audio_stream_end": True, "text": "hi"}),
    "realtime none": ("send_realtime_input", {}),
    "tool_response": ("send_tool_response", {"function_responses": RESPONSE}),
    "tool_response list": (
        "send_tool_response",
        {"function_responses": [{"id": "1", "name": "f", "response": {"some_key": 1}}]},
    ),
    "tool_response no id": ("send_tool_response", {"function_responses": {"name": "f", "response": {}}}),
    "tool_response empty": ("send_tool_response", {"function_responses": []}),
    "context_update system": ("send_context_update", {"system_instruction": "be brief"}),
    "context_update tools": ("send_context_update", {"tools": [tool]}),
    "context_update clear": ("send_context_update", {"tools": []}),
    "context_update none": ("send_context_update", {}),
    "send none": ("send", {}),
    "send str": ("send", {"input": "hi", "end_of_turn": True}),
    "send blob": ("send", {"input": BLOB}),
    "send function response": ("send", {"input": {"name": "f", "response": {"a": 1}, "id": "1"}}),
    "send unknown": ("send", {"input": 5}),
}


@needs_shared
@pytest.mark.filterwarnings("ignore:The `session.send` method:DeprecationWarning")
def test_what_is_sent_is_google_genais(sockets: Callable[..., list[FakeSocket]]) -> None:
    measured = facts()["send"]
    assert measured.keys() == SENDS.keys()

    async def run(backend: str) -> None:
        found = sockets(READY)
        async with CLIENTS[backend]().aio.live.connect(model="m1") as session:
            for name, rows in measured.items():
                row = rows[backend]
                method, arguments = SENDS[name]
                (socket,) = found
                socket.sent.clear()
                if isinstance(row, str):
                    with pytest.raises(ValueError, match=r"\w") as caught:
                        await getattr(session, method)(**arguments)
                    assert row.removeprefix("ValueError: ") in str(caught.value), name
                    assert not socket.sent, name
                else:
                    await getattr(session, method)(**arguments)
                    assert undeclared(socket.sent) == undeclared(spelled(row)), (name, backend)

    for backend in ("gemini", "vertex"):
        asyncio.run(run(backend))


PCM = {"inlineData": {"data": "AAA=", "mimeType": "audio/pcm"}}
#: What the server says in the facts, and then closes.
RECEIVED: dict[str, list[Any]] = {
    "turn": [
        {"serverContent": {"modelTurn": {"parts": [{"text": "a"}, PCM]}}},
        {
            "serverContent": {
                "inputTranscription": {"text": "in", "finished": True},
                "outputTranscription": {"text": "out"},
            }
        },
        {"usageMetadata": {"promptTokenCount": 1, "responseTokenCount": 2, "totalTokenCount": 3}},
        {"serverContent": {"generationComplete": True}},
        TURN_COMPLETE,
    ],
    "interaction status": [
        {"serverContent": {"turnComplete": True, "interactionStatus": "IN_PROGRESS"}},
        {"serverContent": {"interactionStatus": "IDLE"}},
    ],
    "tool call, cancel, resumption, goAway, interrupted": [
        {"toolCall": {"functionCalls": [{"id": "1", "args": {"x": 1}, "name": "f"}]}},
        {"toolCallCancellation": {"ids": ["1"]}},
        {"sessionResumptionUpdate": {"newHandle": "h2", "resumable": True, "lastConsumedClientMessageIndex": "4"}},
        {"goAway": {"timeLeft": "5s"}},
        {"serverContent": {"interrupted": True}},
        {"voiceActivityDetectionSignal": {"vadSignalType": "VAD_SIGNAL_TYPE_SOS"}},
        {"voiceActivity": {"type": "ACTIVITY_START", "audioOffset": "1s"}},
        {"setupComplete": {}},
        TURN_COMPLETE,
    ],
    "empty": ["", (1000, "end")],
    "close 1000": [(1000, "bye")],
    "close 1007": [(1007, "invalid")],
    "close 1008": [(1008, "policy")],
    "close none": [(1006, "")],
}
#: What google-genai makes something else of: what is raised here.
BETTER: dict[str, tuple[Any, type[Exception] | None]] = {
    "unknown field": ({"somethingNew": {"a": 1}}, None),
    "error body": ({"error": {"code": 400, "message": "m", "status": "INVALID_ARGUMENT"}}, errors.InvalidArgument),
    "code body": ({"code": 404, "message": "m", "status": "S"}, errors.NotFound),
    "not json": ("nope", errors.LiveProtocolError),
}
FIRST: dict[str, tuple[Any, type[Exception] | None]] = {
    "setup close 1008": ((1008, "no"), errors.LiveDisconnected),
    "setup not json": ("x", errors.LiveProtocolError),
    "setup error": ({"error": {"code": 403, "message": "m", "status": "PERMISSION_DENIED"}}, errors.PermissionDenied),
    "setup empty": ("", errors.LiveProtocolError),
    "setup without id": ({"setupComplete": {}}, None),
}


def usage_of(backend: str, message: Any) -> Any:
    """On Vertex AI, answers have candidates."""
    if backend == "gemini" or not isinstance(message, dict) or "usageMetadata" not in message:
        return message
    return {"usageMetadata": {**message["usageMetadata"], "candidatesTokenCount": 3}}


@needs_shared
def test_what_is_received_is_google_genais(sockets: Callable[..., list[FakeSocket]]) -> None:
    measured = facts()["receive"]
    assert measured.keys() == RECEIVED.keys() | BETTER.keys() | FIRST.keys()

    async def run(backend: str, name: str) -> None:
        sockets(READY, *(usage_of(backend, message) for message in RECEIVED[name]))
        options = SessionOptions(resume=False)
        found: list[Any] = []
        async with CLIENTS[backend]().aio.live.connect(model="m1", options=options) as session:
            try:
                while True:
                    async for message in session.receive():
                        found.append(message.model_dump(exclude_none=True, mode="json"))
                    if len(found) == len(measured[name][backend]):
                        break
            except errors.LiveDisconnected as error:
                found.append(f"code={error.code} status={error.status}")
        theirs = [each.partition(" | ")[2].partition(" details")[0] if isinstance(each, str) else each
                  for each in measured[name][backend]]  # fmt: skip
        assert found == theirs, (name, backend)

    for backend in ("gemini", "vertex"):
        for name in RECEIVED:
            asyncio.run(run(backend, name))


async def test_what_google_genai_stumbles_over(sockets: Callable[..., list[FakeSocket]]) -> None:
    sockets(READY, *(message for message, _ in BETTER.values()), TURN_COMPLETE)
    async with CLIENTS["gemini"]().aio.live.connect(model="m1") as session:
        for name, (_, error) in BETTER.items():
            receiving = session.receive()
            if error is None:
                # Something new is given as it is.
                assert (await anext(receiving)).to_dict() == {"somethingNew": {"a": 1}}
            else:
                with pytest.raises(error) as caught:
                    await anext(receiving)
                assert "nope" not in str(caught.value), name
        # The session goes on behind each of them.
        assert [message.server_content.turn_complete async for message in session.receive()] == [True]
    for name, (first, error) in FIRST.items():
        sockets(first)
        context = CLIENTS["gemini"]().aio.live.connect(model="m1")
        if error is None:
            async with context as session:
                assert (session.session_id, session.setup_complete is not None) == (None, True), name
        else:
            with pytest.raises(error):
                await context.__aenter__()


async def test_the_usage_of_vertex_has_the_names_of_sessions(sockets: Callable[..., list[FakeSocket]]) -> None:
    details = [{"modality": "AUDIO", "tokenCount": 2}]
    sockets(READY, {"usageMetadata": {"candidatesTokenCount": 2, "candidatesTokensDetails": details}})
    async with CLIENTS["vertex"]().aio.live.connect(model="m1") as session:
        usage = (await anext(session.receive())).usage_metadata
        assert usage is not None
        assert usage.response_token_count == 2
        assert usage.response_tokens_details is not None
        assert usage.response_tokens_details[0].token_count == 2


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
def test_settings_in_a_config_of_their_own_are_deprecated(asynchronous: bool) -> None:
    client = genai.Client(api_key="k")
    live: Any = client.aio.live if asynchronous else client.live
    with pytest.warns(DeprecationWarning, match=r"generation_config.*deprecated") as caught:
        live.connect(model="m", config={"generation_config": {"temperature": 0.5}})
    assert [each.filename for each in caught] == [__file__]


@pytest.mark.filterwarnings("ignore:.*generation_config.*:DeprecationWarning")
def test_a_setting_that_is_said_twice_is_said_alike() -> None:
    client = genai.Client(api_key="k")
    other = {"voice_config": {"prebuilt_voice_config": {"voice_name": "Puck"}}}
    both: list[tuple[str, Any, Any]] = [
        ("temperature", 0.5, 0.0),
        ("top_k", 40, 41),
        ("response_modalities", ["AUDIO"], ["TEXT"]),
        ("thinking_config", {"thinking_budget": 1}, {"include_thoughts": True}),
        ("speech_config", {"language_code": "de-DE"}, other),
    ]
    for name, inside, beside in both:
        live: list[Any] = [client.live, client.aio.live]
        same: Any = {"generation_config": {name: inside, "top_p": 0.5}, name: inside, "max_output_tokens": 3}
        differs: Any = {**same, name: beside}
        for each in live:
            generation = each.connect(model="m", config=same)._prepared.plan.setup["generationConfig"]
            assert len(generation) == 3, generation
            with pytest.raises(errors.ArgumentError, match=rf"config\.{name}: config\.generation_config\.{name} says"):
                each.connect(model="m", config=differs)
        constraints: Any = {"model": "m", "config": differs}
        with pytest.raises(errors.ArgumentError, match=rf"config\.generation_config\.{name}"):
            client.auth_tokens.create(config={"live_connect_constraints": constraints})


def test_a_session_whose_loop_is_over_is_over(sockets: Callable[..., list[FakeSocket]]) -> None:
    sockets(READY)

    async def opened() -> Any:
        return await genai.Client(api_key=KEY).aio.live.connect(model="m1").__aenter__()

    session = asyncio.run(opened())
    with pytest.raises(errors.LiveError, match="event loop"):
        asyncio.run(session.send_realtime_input(text="a"))
    asyncio.run(session.close())
