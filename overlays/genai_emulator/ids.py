"""Deterministic ids of resources: the same ones in the same order in every run."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Mapping

_OTHERS = re.compile(r"[^a-z0-9]+")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"


class Ids:
    """Generates ids, in a series for each kind."""

    def __init__(self, made: Mapping[str, int] | None = None) -> None:
        self._made: Counter[str] = Counter(made)

    def made(self) -> dict[str, int]:
        """How many of each kind."""
        return dict(self._made)

    def new(self, kind: str, length: int = 12) -> str:
        self._made[kind] += 1
        return short_hash(f"{kind}/{self._made[kind]}", length)


def slug(text: str, length: int) -> str:
    """The beginning of a text as a part of an id: lower-case letters, digits, and dashes between them."""
    return _OTHERS.sub("-", text.lower()).strip("-")[:length].strip("-")


def short_hash(text: str, length: int = 12) -> str:
    """A hash of ``text`` in lower-case letters and digits; the first is a letter."""
    number = int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")
    number, head = divmod(number, 26)
    out = [_ALPHABET[head]]
    while len(out) < length:
        number, digit = divmod(number, 36)
        out.append(_ALPHABET[digit])
    return "".join(out)


def digits(text: str, bits: int) -> int:
    """A hash of ``text`` as a number of so many bits."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big") >> (256 - bits)
