"""What was played of an answer, and what was not when it was cut off."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from genai import audio, types

#: A tenth of a second.
PIECE = bytes(4_800)


def message(*, sound: bytes | None = None, mime_type: str = "audio/pcm;rate=24000", **content: Any) -> Any:
    if sound is not None:
        part = types.Part(inline_data=types.Blob(data=sound, mime_type=mime_type))
        content["model_turn"] = types.Content(parts=[types.Part(text="a"), part])
    return types.LiveServerMessage(server_content=types.LiveServerContent(**content))


def test_an_answer_that_is_cut_off() -> None:
    playback = audio.Playback()
    assert playback.feed(types.LiveServerMessage()) is None
    for _ in range(3):
        assert playback.feed(message(sound=PIECE)) is None
    assert playback.feed(message(sound=b"no sound", mime_type="image/png")) is None
    assert (playback.waiting_ms, playback.played_ms) == (300, 0)
    assert playback.take(7_200) == bytes(7_200)
    assert (playback.waiting_ms, playback.played_ms) == (150, 150)
    cut_off = playback.feed(message(interrupted=True))
    assert cut_off == audio.Interruption(played_ms=150, unplayed_ms=150)
    assert playback.feed(message(turn_complete=True)) is None
    assert (playback.waiting_ms, playback.take(100)) == (0, b"")
    # The next turn is counted by itself, also while the last one is still played.
    playback.feed(message(sound=PIECE, turn_complete=True))
    playback.take(2_400)
    assert playback.played_ms == 50
    playback.feed(message(sound=PIECE))
    assert (playback.played_ms, playback.waiting_ms) == (0, 150)
    playback.take(4_800)
    assert playback.played_ms == 50
    assert playback.clear() == (50, 50)
    # An interruption that brings sound with it has it played.
    assert playback.feed(message(sound=PIECE, interrupted=True)) == (50, 0)
    assert playback.waiting_ms == 100


def test_an_answer_that_begins_anew() -> None:
    playback = audio.Playback()
    playback.feed(message(sound=PIECE))
    playback.take(2_400)
    resumed = types.LiveServerMessage()
    resumed.session_resumed = types.LiveSessionResumed()
    assert playback.feed(resumed) is None
    resumed.session_resumed = types.LiveSessionResumed(answer_restarted=True)
    assert playback.feed(resumed) == (50, 50)
    playback.feed(message(sound=PIECE))
    assert (playback.played_ms, playback.waiting_ms) == (0, 100)


def test_waiting_for_the_end() -> None:
    playback = audio.Playback(rate=8_000, channels=2)
    assert playback.wait(0)
    playback.add(audio.PCM(bytes(32), 8_000, 2))
    assert not playback.wait(0)
    waits = threading.Thread(target=playback.wait)
    waits.start()
    assert playback.take(100) == bytes(32)
    waits.join()
    assert playback.played_ms == 1
    playback.add(b"1234")
    playback.close()
    assert playback.wait()
    with pytest.raises(ValueError, match="8000 Hz and 2 channels"):
        playback.add(audio.PCM(b"", 8_000))
    with pytest.raises(ValueError, match="must be positive"):
        audio.Playback(rate=0)


def test_sound_of_another_rate_is_refused_before_anything_is_taken() -> None:
    playback = audio.Playback()
    playback.feed(message(sound=PIECE))
    for mime_type, words in {
        "audio/pcm;rate=16000": "24000 Hz and 1 channels are played.*rate=16000, channels=1",
        "audio/L16; rate=24000; channels=2": "rate=24000, channels=2",
        "audio/pcm;rate=high": "no number",
        "audio/mpeg": "is not the media type of PCM",
    }.items():
        with pytest.raises(ValueError, match=words):
            playback.feed(message(sound=PIECE, mime_type=mime_type, interrupted=True))
        assert playback.waiting_ms == 100, mime_type
    for mime_type in ("audio/pcm", "audio/pcm; rate=24000", "audio/l16;rate=24000;channels=1"):
        playback.feed(message(sound=PIECE, mime_type=mime_type))
    assert playback.waiting_ms == 400
    slow = audio.Playback(rate=16_000)
    slow.feed(message(sound=PIECE, mime_type="audio/pcm;rate=16000"))
    slow.feed(message(sound=PIECE, mime_type="audio/pcm"))
    assert slow.waiting_ms == 300
