"""Speech without a model: PCM of a text, and the text of such PCM.

The text is in the lowest bits of the samples, word by word, so that what the emulator has said (or a test made with
:func:`spoken`) can be understood again, whole or in part. Sound from elsewhere has no words; how long it is is all that
can be told.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from array import array
from functools import cache, lru_cache

#: Samples a second of what the model says.
RATE = 24_000
#: A word in the samples: this, the number of its bytes in UTF-8, and the bytes; a bit in each sample.
_MARK = b"\xa7\x3c\x95\x1e"
_BIT = bytes(value & 1 for value in range(256))
_CLEARED = bytes(value & 0xFE for value in range(256))
_SECONDS_A_CHARACTER = 0.05
_LOUD = 6_000
_WAV_HEADER = 44
_ESPEAK_RATE = 22_050


@lru_cache(maxsize=64)
def spoken(text: str, rate: int = RATE) -> bytes:
    """Speak a text: 16-bit mono PCM, little-endian, by espeak-ng where it is installed, else a tone as long as fits.

    Args:
        text: What to say.
        rate: Samples a second.
    """
    words = re.findall(r"\s*\S+\s*", text)
    if not words:
        return b""
    marks = [_bits(word) for word in words]
    least = 2 * len(words) * max(map(len, marks))
    sound = bytearray((_by_espeak(text, rate) or _tone(len(text), rate)).ljust(least, b"\0"))
    low = bytearray(sound[0::2])
    for number, bits in enumerate(marks):
        at = number * len(low) // len(words)
        quiet = low[at : at + len(bits)].translate(_CLEARED)
        low[at : at + len(bits)] = bytes(a | b for a, b in zip(quiet, bits, strict=True))
    sound[0::2] = low
    return bytes(sound)


def words_in(pcm: bytes) -> str:
    """The words that :func:`spoken` put into some PCM; empty if there are none."""
    bits = pcm[0 : len(pcm) // 2 * 2 : 2].translate(_BIT)
    mark = _to_bits(_MARK)
    words = []
    at = bits.find(mark)
    while at >= 0:
        at += len(mark)
        size = _from_bits(bits[at : at + 8])
        if size is None:
            break
        at += 8
        word = _bytes_from(bits[at : at + 8 * size[0]])
        if word is None or len(word) < size[0]:
            break
        words.append(word.decode("utf-8", "replace"))
        at = bits.find(mark, at + 8 * size[0])
    return "".join(words)


def _bits(word: str) -> bytes:
    data = word.encode()[:255]
    return _to_bits(_MARK + bytes([len(data)]) + data)


def _to_bits(data: bytes) -> bytes:
    return bytes((value >> at) & 1 for value in data for at in range(7, -1, -1))


def _from_bits(bits: bytes) -> bytes | None:
    return _bytes_from(bits) if len(bits) == 8 else None


def _bytes_from(bits: bytes) -> bytes | None:
    if len(bits) % 8:
        return None
    return bytes(int(bits[at : at + 8].translate(_DIGITS), 2) for at in range(0, len(bits), 8))


_DIGITS = bytes.maketrans(b"\0\1", b"01")


def _tone(characters: int, rate: int) -> bytes:
    """A tone of so many characters' length."""
    half = max(1, rate // 960)
    cycle = array("h", [_LOUD] * half + [-_LOUD] * half).tobytes()
    samples = int(characters * _SECONDS_A_CHARACTER * rate)
    return (cycle * (samples // (2 * half) + 1))[: 2 * samples]


@cache
def _espeak() -> str | None:
    return shutil.which("espeak-ng")


def _by_espeak(text: str, rate: int) -> bytes:
    """What espeak-ng says; empty if it is not there, or says nothing."""
    program = _espeak()
    if program is None:
        return b""
    try:
        done = subprocess.run([program, "--stdin", "--stdout"], input=text.encode(), capture_output=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return b""
    data = done.stdout[_WAV_HEADER:]
    return _at_rate(data[: len(data) // 2 * 2], rate)


def _at_rate(data: bytes, rate: int) -> bytes:
    """The same sound with another number of samples a second, by straight lines between them."""
    source = array("h", data)
    count = int(len(source) * rate / _ESPEAK_RATE)
    out = array("h", bytes(2 * count))
    step = _ESPEAK_RATE / rate
    last = len(source) - 1
    for number in range(count):
        where = number * step
        at = int(where)
        low = source[at]
        out[number] = low + int((source[min(at + 1, last)] - low) * (where - at))
    return out.tobytes()
