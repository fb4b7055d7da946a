"""A microphone and a speaker; there are none where tests run, so a module called sounddevice stands in."""

from __future__ import annotations

import asyncio
import sys
import types as python_types
from typing import Any

import pytest

from genai import audio
from tests.genai.audio.test_pcm import TONE


class NoDevice(Exception):
    """What sounddevice raises."""


class Stream:
    """What sounddevice's streams are: something that calls back, here when a test says so."""

    def __init__(self, **settings: Any) -> None:
        self.settings = settings
        self.states: list[str] = []

    def start(self) -> None:
        self.states.append("started")

    def stop(self) -> None:
        self.states.append("stopped")

    def close(self) -> None:
        self.states.append("closed")

    def hear(self, data: bytes) -> None:
        self.settings["callback"](data, len(data) // 2, None, None)

    def play(self, frames: int) -> bytes:
        out = bytearray(2 * frames)
        self.settings["callback"](memoryview(out), frames, None, None)
        return bytes(out)


@pytest.fixture
def streams(monkeypatch: pytest.MonkeyPatch) -> list[Stream]:
    opened: list[Stream] = []
    module = python_types.ModuleType("sounddevice")

    def make(**settings: Any) -> Stream:
        opened.append(Stream(**settings))
        return opened[-1]

    module.__dict__.update(RawInputStream=make, RawOutputStream=make, PortAudioError=NoDevice)
    monkeypatch.setitem(sys.modules, "sounddevice", module)
    return opened


def test_a_microphone(streams: list[Stream]) -> None:
    with audio.Microphone(milliseconds=20, most=3) as microphone:
        (stream,) = streams
        assert (stream.settings["samplerate"], stream.settings["blocksize"]) == (16_000, 320)
        assert microphone.mime_type == "audio/pcm;rate=16000"
        for number in range(5):
            stream.hear(bytes([number]) * 640)
    assert stream.states == ["started", "stopped", "closed"]
    # A reader that was late has the latest of it.
    assert [piece[0] for piece in microphone] == [2, 3, 4]
    assert list(microphone) == []
    assert microphone.dropped == 2


def test_a_microphone_in_asyncio(streams: list[Stream]) -> None:
    async def main() -> list[bytes]:
        async with audio.Microphone() as microphone:
            heard = []
            loop = asyncio.get_running_loop()
            loop.call_later(0.01, streams[0].hear, b"ab")
            streams[0].hear(b"cd")
            async for piece in microphone:
                heard.append(piece)
                if len(heard) == 2:
                    microphone.close()
            return heard

    assert asyncio.run(main()) == [b"cd", b"ab"]


def test_a_reader_that_is_cancelled_leaves_the_end(streams: list[Stream]) -> None:
    async def main() -> list[bytes]:
        async with audio.Microphone() as microphone:
            reader = asyncio.ensure_future(anext(aiter(microphone)))
            await asyncio.sleep(0.01)
            reader.cancel()
            with pytest.raises(asyncio.CancelledError):
                await reader
            microphone.close()
            # The thread of the one that was cancelled takes what comes next.
            await asyncio.sleep(0.05)
            async with asyncio.timeout(5):
                return [piece async for piece in microphone]

    assert asyncio.run(main()) == []


def test_a_device_that_does_not_start(streams: list[Stream], monkeypatch: pytest.MonkeyPatch) -> None:
    def start(self: Stream) -> None:
        raise NoDevice("it is busy")

    monkeypatch.setattr(Stream, "start", start)
    for device in (audio.Microphone(), audio.Speaker()):
        with pytest.raises(OSError, match="it is busy"), device:
            pytest.fail("it started")
    assert [stream.states for stream in streams] == [["closed"], ["closed"]]


def test_a_speaker(streams: list[Stream]) -> None:
    with audio.Speaker() as speaker:
        (stream,) = streams
        speaker.play(audio.PCM(TONE))
        speaker.play(b"\1\0")
        assert stream.play(24_000) == TONE
        assert speaker.seconds_left == pytest.approx(1 / 24_000)
        assert stream.play(2) == b"\1\0\0\0"
        assert speaker.wait(0)
        speaker.play(TONE)
        assert not speaker.wait(0)
        assert stream.play(6_000) == TONE[:12_000]
        assert speaker.played_ms == 250 + 1000 + 1000 / 24_000
        assert speaker.clear() == 0.75
        assert asyncio.run(speaker.wait_async(1))
        assert stream.play(1) == b"\0\0"
        with pytest.raises(ValueError, match="24000 Hz"):
            speaker.play(audio.PCM(b"", 8_000))
    assert stream.states == ["started", "stopped", "closed"]


def test_devices_that_cannot_be_used(streams: list[Stream], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**settings: Any) -> None:
        raise NoDevice("Error querying device -1")

    monkeypatch.setattr(sys.modules["sounddevice"], "RawInputStream", refuse)
    monkeypatch.setattr(sys.modules["sounddevice"], "RawOutputStream", refuse)
    with pytest.raises(OSError, match=r"this microphone \(the system's own\) cannot be used: Error querying device -1"):
        audio.Microphone()
    with pytest.raises(OSError, match=r"this speaker \('headset'\) cannot be used"):
        audio.Speaker(device="headset")


def test_a_library_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    class Finder:
        @staticmethod
        def find_spec(name: str, path: Any = None, target: Any = None) -> None:
            if name == "sounddevice":
                raise OSError("PortAudio library not found")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Finder, *sys.meta_path])
    with pytest.raises(ImportError, match="libportaudio2"):
        audio.Microphone()
