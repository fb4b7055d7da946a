"""PCM and its WAV files."""

from __future__ import annotations

import array
import io
import math
import struct
import wave
from pathlib import Path
from typing import Any

import pytest

from genai import audio, types

TONE = array.array("h", [int(9_000 * math.sin(2 * math.pi * 440 * at / 24_000)) for at in range(24_000)]).tobytes()


def test_media_types() -> None:
    for mime_type, expected in {
        "audio/pcm": (24_000, 1),
        "audio/pcm;rate=16000": (16_000, 1),
        "audio/L16;codec=pcm;rate=24000": (24_000, 1),
        "audio/l16; rate=48000; channels=2": (48_000, 2),
    }.items():
        assert audio.read_mime_type(mime_type) == expected
    assert audio.read_mime_type("audio/pcm", rate=16_000) == (16_000, 1)
    for wrong in ("audio/mpeg", "", "audio/pcm;rate=fast"):
        with pytest.raises(ValueError, match=r"media type|no number"):
            audio.read_mime_type(wrong)


def test_wav_and_blobs(tmp_path: Path) -> None:
    sound = audio.PCM(TONE)
    path = tmp_path / "tone.wav"
    data = sound.to_wav(path)
    assert audio.PCM.from_wav(path) == audio.PCM.from_wav(str(path)) == audio.PCM.from_wav(data) == sound
    assert audio.PCM.from_wav(io.BytesIO(data)) == sound
    with wave.open(str(path)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (24_000, 1, 2)
    blob = sound.to_blob()
    assert (blob.data, blob.mime_type) == (TONE, "audio/pcm;rate=24000")
    assert audio.PCM.from_blob(blob) == sound
    halves: list[Any] = [
        types.Blob(data=TONE[:24_000], mime_type="audio/pcm"),
        {"data": TONE[24_000:], "mimeType": "audio/pcm"},
    ]
    assert audio.PCM.from_blobs(halves) == sound
    assert sound.seconds == 1.0
    assert repr(sound) == "<PCM of 1.000 s, 24000 Hz, 1 channel>"


def test_other_widths_of_samples() -> None:
    values = [0, 1_000, -1_000, 32_767, -32_768]
    for width, packed in (
        (1, bytes((value >> 8) + 128 for value in values)),
        (3, b"".join(struct.pack("<i", value << 8)[:3] for value in values)),
        (4, struct.pack(f"<{len(values)}i", *(value << 16 for value in values))),
    ):
        out = io.BytesIO()
        with wave.open(out, "wb") as file:
            file.setparams((1, width, 8_000, 0, "NONE", ""))
            file.writeframes(packed)
        found = audio.PCM.from_wav(out.getvalue())
        exact = [value >> 8 << 8 for value in values] if width == 1 else values
        assert list(struct.unpack(f"<{len(values)}h", found.data)) == exact
    for wrong in (b"", b"RIFF", b"ID3 something else entirely"):
        with pytest.raises(ValueError, match=r"no WAV file.*: .+"):
            audio.PCM.from_wav(wrong)
    real = bytearray(audio.PCM(TONE).to_wav())
    # The format of many tools, extensible: what it is follows behind.
    extensible = real[:16] + (40).to_bytes(4, "little") + b"\xfe\xff" + real[22:36]
    extensible += b"\x16\0\x10\0\4\0\0\0\1\0" + bytes.fromhex("000000001000800000aa00389b71") + real[36:]
    extensible[4:8] = (len(extensible) - 8).to_bytes(4, "little")
    assert audio.PCM.from_wav(bytes(extensible)) == audio.PCM(TONE)
    extensible[44] = 3
    with pytest.raises(ValueError, match="no WAV file of whole numbers"):
        audio.PCM.from_wav(bytes(extensible))
    real[20] = 3  # IEEE float
    with pytest.raises(ValueError, match="no WAV file of whole numbers"):
        audio.PCM.from_wav(bytes(real))


def test_pieces_and_channels() -> None:
    sound = audio.PCM(TONE[:-2])
    pieces = list(sound.chunks(100))
    assert (len(pieces), len(pieces[0]), len(pieces[-1])) == (10, 4_800, 4_798)
    assert b"".join(pieces) == sound.data
    stereo = audio.PCM(struct.pack("<4h", 100, 300, -100, -300), 8_000, 2)
    assert stereo.mono() == audio.PCM(struct.pack("<2h", 200, -200), 8_000)
    assert stereo.mime_type == "audio/pcm;rate=8000;channels=2"
    assert (sound + sound).seconds == 2 * sound.seconds
    for wrong in (
        lambda: audio.PCM(b"abc"),
        lambda: audio.PCM(b"ab", 0),
        lambda: audio.PCM(b"ab", channels=2),
        lambda: sound + stereo,
        lambda: sound.chunks(0.001),
        lambda: audio.PCM.from_blobs([]),
        lambda: audio.PCM.from_blobs([sound.to_blob(), stereo.to_blob()]),
        lambda: audio.PCM.from_blob({"data": "text", "mime_type": "audio/pcm"}),
        lambda: audio.Resampler(0, 1),
    ):
        with pytest.raises(ValueError, match=r"."):
            wrong()
    with pytest.raises(TypeError, match="data is bytes or int16 samples, not str"):
        audio.PCM("text")  # type: ignore[arg-type]


def test_samples_of_any_buffer() -> None:
    samples = array.array("h", [1, 2, 3, 4])
    data = samples.tobytes()
    rows: Any = memoryview(data).cast("B").cast("h", (2, 2))
    column: Any = memoryview(data).cast("B").cast("h", (4, 1))
    for given in (bytearray(data), memoryview(data), samples, column, memoryview(samples)):
        assert audio.PCM(given).data == data  # type: ignore[arg-type]
    assert audio.PCM(rows, channels=2).data == data
    assert audio.PCM(memoryview(samples)[::2]).data == samples[::2].tobytes()  # type: ignore[arg-type]
    for wrong, error, reason in (
        ([1, 2], TypeError, "int16 samples, not list"),
        (array.array("f", [0.5]), ValueError, "got array of 'f'"),
        (rows, ValueError, r"expected 1 channel, got the shape \(2, 2\)"),
    ):
        with pytest.raises(error, match=reason):
            audio.PCM(wrong)  # type: ignore[arg-type]
        with pytest.raises(error, match=reason):
            audio.Playback().add(wrong)  # type: ignore[arg-type]
    playback = audio.Playback()
    playback.add(samples)
    playback.end_turn()
    playback.add(samples)
    assert playback.take(16) == data * 2
    wav = audio.PCM(data).to_wav()
    assert audio.PCM.from_wav(bytearray(wav)) == audio.PCM.from_wav(memoryview(wav)) == audio.PCM(data)
    assert audio.PCM.from_blob({"data": "AQACAAMABAA=", "mime_type": "audio/pcm"}) == audio.PCM(data)
