"""Embeddings: words and trigrams hashed onto dimensions, so that similar texts have similar vectors."""

from __future__ import annotations

import hashlib
import math
from collections import defaultdict

from .text import STOP_WORDS, words

_AXES = 8


def embed(text: str, dimensions: int) -> list[float]:
    """Return a normalised vector."""
    vector = [0.0] * dimensions
    for feature, weight in _features(text).items():
        digest = hashlib.blake2b(feature.encode(), digest_size=_AXES * 5).digest()
        for axis in range(_AXES):
            place = int.from_bytes(digest[axis * 5 : axis * 5 + 4], "big") % dimensions
            vector[place] += weight if digest[axis * 5 + 4] & 1 else -weight
    length = math.sqrt(sum(value * value for value in vector))
    if not length:
        vector[0] = length = 1.0
    return [round(value / length, 9) for value in vector]


def _features(text: str) -> dict[str, float]:
    """Words, and with less weight their trigrams; every text has at least one feature."""
    found: defaultdict[str, float] = defaultdict(float)
    for word in words(text):
        found[f"w:{word}"] += 0.2 if word in STOP_WORDS else 1.0
        padded = f"<{word}>"
        for at in range(len(padded) - 2):
            found[f"t:{padded[at : at + 3]}"] += 0.15
    if not found:
        found[f"x:{text}"] = 1.0
    return {feature: 1 + math.log(weight) if weight > 1 else weight for feature, weight in found.items()}
