"""Music sessions: prompts, settings, and chunks that come as the clock goes on."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosedError

from genai_emulator import Emulator
from tests.genai_emulator.live.conftest import MUSIC, Open

LYRIA = {"model": "models/lyria-realtime-exp"}
PROMPTS = [{"text": "piano", "weight": 1.0}, {"text": "rain", "weight": 0.5}]


def test_music(open_session: Open, live: Emulator) -> None:
    with open_session(MUSIC, setup=LYRIA) as talk:
        assert talk.next() == {"setupComplete": {}}
        talk.send({"clientContent": {"weightedPrompts": PROMPTS}})
        config = {"bpm": 90, "scale": "D_MAJOR_B_MINOR", "musicGenerationMode": "QUALITY", "temperature": 1.1}
        talk.send({"musicGenerationConfig": config})
        talk.send({"playbackControl": "PLAY"})
        (first,) = talk.next()["serverContent"]["audioChunks"]
        assert len(base64.b64decode(first["data"])) == 2 * 48_000 * 2 * 2
        assert first["mimeType"] == "audio/l16;rate=48000;channels=2"
        assert first["sourceMetadata"] == {
            "clientContent": {"weightedPrompts": PROMPTS},
            "musicGenerationConfig": config,
        }
        with pytest.raises(TimeoutError):
            talk.socket.recv(0.02)
        live.clock.advance(2)
        (second,) = talk.next()["serverContent"]["audioChunks"]
        assert second["data"] != first["data"]
        talk.send({"playbackControl": "PAUSE"})
        # Filtered prompts are told, and the others go on.
        talk.send({"clientContent": {"weightedPrompts": [*PROMPTS, {"text": "emulator:filter", "weight": 1}]}})
        assert talk.next()["filteredPrompt"]["text"] == "emulator:filter"
        live.clock.advance(10)
        talk.send({"playbackControl": "STOP"})
        talk.send({"playbackControl": "PLAY"})
        (again,) = talk.next()["serverContent"]["audioChunks"]
        assert again["data"] == first["data"]


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ({"musicGenerationConfig": {"bpm": 300}}, "bpm must be between 60 and 200"),
        ({"clientContent": {"weightedPrompts": [{"text": "x", "weight": 0}]}}, "a weight other than 0"),
        ({"playbackControl": "REWIND"}, "Invalid value at 'playback_control'"),
        ({"setup": LYRIA}, "must be a setup"),
    ],
    ids=lambda value: None,
)
def test_what_is_refused(open_session: Open, message: Any, reason: str) -> None:
    with open_session(MUSIC, setup=LYRIA) as talk:
        talk.next()
        talk.send(message)
        with pytest.raises(ConnectionClosedError) as raised:
            talk.next()
    assert raised.value.rcvd is not None
    assert raised.value.rcvd.code == 1007
    assert reason in raised.value.rcvd.reason


def test_other_models(open_session: Open) -> None:
    setup = {"model": "models/gemini-2.5-flash"}
    with open_session(MUSIC, setup=setup) as talk, pytest.raises(ConnectionClosedError, match=r"1008.*not found"):
        talk.next()
