"""PCM at another rate."""

from __future__ import annotations

import array
import itertools
import sys

import pytest

from genai import audio
from tests.genai.audio.test_pcm import TONE


def test_another_rate() -> None:
    pytest.importorskip("soxr")
    sound = audio.PCM(TONE)
    other = sound.resampled(16_000)
    assert other.rate == 16_000
    assert other.seconds == pytest.approx(1.0, abs=0.001)
    assert sound.resampled(24_000) is sound
    # It is still the same tone: its sign changes as often.
    assert crossings(other.data) == pytest.approx(880, abs=4)
    # Pieces of any length come to the same as the whole.
    resampler = audio.Resampler(24_000, 16_000)
    pieces = [resampler.feed(TONE[at : at + 1_001]) for at in range(0, len(TONE), 1_001)]
    assert close(b"".join([*pieces, resampler.finish()]), other.data)
    stereo = audio.PCM(b"".join(TONE[at : at + 2] * 2 for at in range(0, len(TONE), 2)), 24_000, 2)
    assert close(stereo.resampled(16_000).mono().data, other.data)


def close(one: bytes, other: bytes) -> bool:
    """Whether the samples are the same, but for the last bit or two, which soxr draws by lot."""
    pairs = zip(array.array("h", one), array.array("h", other), strict=True)
    return all(abs(a - b) <= 2 for a, b in pairs)


def crossings(data: bytes) -> int:
    samples = array.array("h", data)
    return sum((one < 0) != (two < 0) for one, two in itertools.pairwise(samples))


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("soxr", "sounddevice"):
        monkeypatch.setitem(sys.modules, name, None)
    for use in (lambda: audio.PCM(TONE).resampled(8_000), audio.Microphone, audio.Speaker):
        with pytest.raises(ImportError, match=r"pip install 'gemini-genai\[audio\]'"):
            use()
