"""A short sound in place of what speech models generate."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any

JSON = dict[str, Any]

_RATE = 24_000


def speech(words: str) -> JSON:
    """Return 16-bit PCM with a tone of 50 ms for each word."""
    count = _RATE // 20 * max(1, len(words.split()))
    samples = (int(8000 * math.sin(2 * math.pi * 440 * at / _RATE)) for at in range(count))
    data = struct.pack(f"<{count}h", *samples)
    return {"mimeType": f"audio/L16;codec=pcm;rate={_RATE}", "data": base64.b64encode(data).decode()}
