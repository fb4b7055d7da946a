"""A small image and a short sound in place of what image and speech models generate; both are valid files."""

from __future__ import annotations

import base64
import hashlib
import math
import struct
import zlib
from typing import Any

JSON = dict[str, Any]

_SIDE = 64
_RATE = 24_000


def png_image(words: str) -> JSON:
    """Return a PNG image of one colour, which depends on the words."""
    colour = hashlib.sha256(words.encode()).digest()[:3]
    rows = (b"\0" + colour * _SIDE) * _SIDE
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    data = b"".join(
        (b"\x89PNG\r\n\x1a\n", _chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b""))
    )
    return {"mimeType": "image/png", "data": base64.b64encode(data).decode()}


def speech(words: str) -> JSON:
    """Return 16-bit PCM with a tone of 50 ms for each word."""
    count = _RATE // 20 * max(1, len(words.split()))
    samples = (int(8000 * math.sin(2 * math.pi * 440 * at / _RATE)) for at in range(count))
    data = struct.pack(f"<{count}h", *samples)
    return {"mimeType": f"audio/L16;codec=pcm;rate={_RATE}", "data": base64.b64encode(data).decode()}


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
