"""Whatever a client sends, in whatever order: the session goes on, or is closed with a reason that is the client's."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from genai_emulator.live.speech import spoken
from tests.genai_emulator.live.conftest import GEMINI, MUSIC, TEXT, VERTEX, Open, Talk
from tests.genai_emulator.live.test_conversation import WEATHER

pytestmark = pytest.mark.long

SPEECH = base64.b64encode(spoken("What is 2 plus 2?", 16_000) + bytes(20_000)).decode()
INTERACTIONS = "/v1/interactions/live"

PARTS = st.sampled_from(
    [
        {"text": "The weather in Paris?"},
        {"text": ""},
        {"functionResponse": {"name": "f", "response": {}}},
        {"functionCall": {"name": "f"}},
        {"inlineData": {"mimeType": "image/png", "data": "AAAA"}},
        {"fileData": {"fileUri": "files/none"}},
    ]
)
TURNS = st.lists(st.fixed_dictionaries({"role": st.sampled_from(["user", "model"]), "parts": st.lists(PARTS)}))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 3) | st.sampled_from(["", "AAAA", "PLAY", "user"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["text", "parts", "audio", "turns", "id", "content", "type"]), inner, max_size=2
        )
    ),
    max_leaves=4,
)
LIVE = st.one_of(
    st.builds(lambda turns, last: {"clientContent": {"turns": turns, "turnComplete": last}}, TURNS, st.booleans()),
    st.sampled_from(["", "hi"]).map(lambda text: {"realtimeInput": {"text": text}}),
    st.sampled_from(["audio/pcm", "audio/pcm;rate=16000", "audio/pcm;rate=0000", "audio/wav"]).map(
        lambda kind: {"realtimeInput": {"audio": {"data": SPEECH, "mimeType": kind}}}
    ),
    st.sampled_from([{"activityStart": {}}, {"activityEnd": {}}, {"audioStreamEnd": True}, {}]).map(
        lambda mark: {"realtimeInput": mark}
    ),
    st.sampled_from([[], [{}], [{"name": "f", "response": {"a": 1}}], [{"id": "1"}]]).map(
        lambda given: {"toolResponse": {"functionResponses": given}}
    ),
    st.sampled_from([{}, {"tools": {}}, {"systemInstruction": {"parts": []}}]).map(lambda new: {"contextUpdate": new}),
)
MUSICAL = st.one_of(
    st.sampled_from(["PLAY", "PAUSE", "STOP", "RESET_CONTEXT"]).map(lambda what: {"playbackControl": what}),
    st.sampled_from([{}, {"bpm": 60}, {"bpm": 1}]).map(lambda config: {"musicGenerationConfig": config}),
    st.sampled_from([[], [{"weight": 1}], [{"text": "x", "weight": 1}]]).map(
        lambda prompts: {"clientContent": {"weightedPrompts": prompts}}
    ),
)
EVENTS = st.one_of(
    st.sampled_from(["interaction.complete", "interaction.cancel", "user_action", "other"]).map(
        lambda kind: {"event_type": kind}
    ),
    (VALUES | st.just([{"type": "text", "text": "hi"}]) | st.just([{"type": "audio", "data": "A"}])).map(
        lambda content: {"event_type": "input", "content": content}
    ),
)
SETUPS: list[Any] = [
    (GEMINI, TEXT, LIVE),
    (GEMINI, {"outputAudioTranscription": {}, "tools": [{"functionDeclarations": [WEATHER]}]}, LIVE),
    (GEMINI, {**TEXT, "realtimeInputConfig": {"automaticActivityDetection": {"disabled": True}}}, LIVE),
    (GEMINI, {**TEXT, "contextWindowCompression": {"triggerTokens": 1, "slidingWindow": {"targetTokens": 1}}}, LIVE),
    (VERTEX, {**TEXT, "sessionResumption": {"transparent": True}}, LIVE),
    (MUSIC, {"model": "models/lyria-realtime-exp"}, MUSICAL),
    (INTERACTIONS, None, EVENTS),
]


def code_after(talk: Talk, sent: list[Any]) -> int | None:
    """The code that the session is closed with after some messages; None if it goes on."""
    try:
        for message in sent:
            talk.socket.send(json.dumps(message))
        while True:
            talk.socket.recv(0.03)
    except TimeoutError:
        return None
    except ConnectionClosed as error:
        return error.rcvd.code if error.rcvd else 1006


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), opened=st.sampled_from(SETUPS))
def test_no_message_is_too_much(open_session: Open, data: st.DataObject, opened: Any) -> None:
    path, setup, messages = opened
    sent = data.draw(st.lists(messages | VALUES, max_size=6))
    with open_session(path, setup=setup) as talk:
        if setup is None:
            talk.send({"event_type": "interaction.create", "model": "gemini-2.5-flash"})
        assert code_after(talk, sent) not in (1006, 1011)
