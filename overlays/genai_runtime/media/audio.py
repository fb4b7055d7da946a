"""How long a sound lasts, of what needs no library: raw PCM and WAV."""

from __future__ import annotations

import re

_RATE = re.compile(r"rate=(\d+)")
_CHANNELS = re.compile(r"channels=(\d+)")


def pcm_seconds(mime_type: str, size: int) -> float | None:
    """The seconds of raw PCM, as speech models answer (``audio/L16;codec=pcm;rate=24000``).

    None for other types, and for a rate or a number of channels of 0.
    """
    kind = mime_type.lower()
    if not kind.startswith(("audio/l16", "audio/pcm")):
        return None
    rate, channels = _RATE.search(kind), _CHANNELS.search(kind)
    per_second = 2 * int(rate[1] if rate else 24_000) * int(channels[1] if channels else 1)
    return size / per_second if per_second else None


def audio_seconds(data: bytes) -> float | None:
    """The seconds of a WAV file; None for what is none, or is cut short."""
    if data[:4] not in (b"RIFF", b"RF64") or data[8:12] != b"WAVE":
        return None
    at, per_second = 12, 0
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind == b"fmt " and at + 20 <= len(data):
            per_second = int.from_bytes(data[at + 16 : at + 20], "little")
        elif kind == b"data":
            # Written while it was recorded, its size was not known: then it is what is there.
            there = len(data) - at - 8
            return min(size, there) / per_second if per_second else None
        at += 8 + size + size % 2
    return None
