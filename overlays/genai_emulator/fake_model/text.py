"""Words, sentences and BM25: all the language that the emulator knows."""

from __future__ import annotations

import hashlib
import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_SENTENCE = re.compile(r"(?:(?<=[.!?…。])|(?<=[.!?…。][\"'”\u2019)]))\s+|\n\s*\n")

_STOPS = (
    "a about according after all also am an and any are as at be because been before being but by can could did "
    "do does doing document documents each explain few file for from give had has have having he her here him his "
    "how i if in into is it its just know let like list long look made make many may me more most much must my "
    "name no not of on one only or other our out over page paragraph pdf please say says said she should show "
    "some story summarize summarise summary tell text than that the their them then there these they this those "
    "to too up us use used using very was we were what when where which who whom whose why will with word words "
    "would write you your "
)
STOP_WORDS = frozenset(_STOPS.split())


def words(text: str) -> list[str]:
    """Split into lower-case words, stemmed."""
    return [stem(word) for word in _WORD.findall(text.lower())]


def key_words(text: str) -> list[str]:
    """The words that are not stop words, without repetitions, in order."""
    found = (stem(word) for word in _WORD.findall(text.lower()) if word not in STOP_WORDS)
    return list(dict.fromkeys(found))


def topics(text: str) -> list[str]:
    """The key words in their original form; the last two words if all are stop words."""
    found = [word for word in _WORD.findall(text.lower()) if word not in STOP_WORDS] or _WORD.findall(text.lower())[-2:]
    return list(dict.fromkeys(found))


def stem(word: str) -> str:
    word = word.replace("\u2019", "'").removesuffix("'s")
    if len(word) > 4:
        for ending in ("ies", "ing", "ed", "es", "s"):
            if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
                return word.removesuffix(ending) + ("y" if ending == "ies" else "")
    return word.removesuffix("s") if len(word) == 4 and not word.endswith("ss") else word


def sentences(text: str) -> list[str]:
    """Split into sentences, without line breaks."""
    return [" ".join(piece.split()) for piece in _SENTENCE.split(text) if piece.strip()]


@dataclass
class Ranked:
    """The index of a text, and its score for the query."""

    index: int
    score: float


def rank(query: str, texts: Sequence[str], *, k1: float = 1.2, b: float = 0.75) -> list[Ranked]:
    """Rank texts by BM25, best first; only those that contain a word of the query."""
    asked = key_words(query) or words(query)
    bags = [Counter(words(text)) for text in texts]
    lengths = [sum(bag.values()) for bag in bags]
    average = sum(lengths) / len(lengths) if lengths else 1.0
    weights = {word: _idf(sum(word in bag for bag in bags), len(bags)) for word in asked}
    found = []
    for index, (bag, length) in enumerate(zip(bags, lengths, strict=True)):
        norm = k1 * (1 - b + b * length / (average or 1.0))
        score = sum(weights[word] * bag[word] * (k1 + 1) / (bag[word] + norm) for word in asked if bag[word])
        if score > 0:
            found.append(Ranked(index, score))
    return sorted(found, key=lambda ranked: (-ranked.score, ranked.index))


def best_sentence(question: str, texts: Sequence[str]) -> str | None:
    """The sentence that matches the question best; None if none shares a word with it."""
    pool = [sentence for text in texts for sentence in sentences(text)]
    found = rank(question, pool)
    return pool[found[0].index] if found else None


def pick(seed: str, count: int) -> int:
    """A number below ``count`` that is determined by the seed."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") % count


def _idf(containing: int, total: int) -> float:
    return math.log(1 + (total - containing + 0.5) / (containing + 0.5))
