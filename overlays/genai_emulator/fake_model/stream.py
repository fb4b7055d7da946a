"""Split an answer into the events of a stream."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from typing import Any

from .generate import Reply
from .tokens import count_json, count_text

JSON = dict[str, Any]

_MAX_PIECES = 8
_WORDS_PER_PIECE = 6


def stream_events(reply: Reply) -> Iterator[JSON]:
    """Yield events whose texts concatenate to the answer's; the last has the final metadata."""
    common = {"modelVersion": reply.model_version, "responseId": reply.response_id}
    if not reply.candidates:
        yield {"promptFeedback": reply.feedback, "usageMetadata": reply.usage, **common}
        return
    rows = list(zip_longest(*(_pieces(candidate, reply.pieces) for candidate in reply.candidates)))
    spent = 0
    for number, row in enumerate(rows, 1):
        present = [piece for piece in row if piece is not None]
        spent += sum(map(_cost, present))
        usage = reply.usage if number == len(rows) else _so_far(reply.usage, spent)
        yield {"candidates": present, "usageMetadata": usage, **common}


def _pieces(candidate: JSON, given: tuple[tuple[JSON, ...], ...] | None) -> list[JSON]:
    """The candidate in pieces, each a candidate of its own with the same index; ``given`` says which parts in each."""
    rest = {key: value for key, value in candidate.items() if key not in ("content", "index", "avgLogprobs")}
    if "logprobsResult" in candidate:
        rest["avgLogprobs"] = candidate["avgLogprobs"]
    head = {"index": candidate["index"]} if "index" in candidate else {}
    if "content" not in candidate:
        return [rest | head]
    if not candidate["content"].get("parts"):
        return [{"content": candidate["content"]} | rest | head]
    pieces = (
        [list(piece) for piece in given]
        if given
        else [[piece] for part in candidate["content"]["parts"] for piece in _split(part)]
    )
    out: list[JSON] = [{"content": {"parts": parts, "role": "model"}, **head} for parts in pieces]
    out[-1] = out[-1] | rest
    return out


def _split(part: JSON) -> list[JSON]:
    text = part.get("text")
    if text is None or part.get("thought"):
        return [part]
    if signature := part.get("thoughtSignature"):
        # A stream sends the signature last, with an empty text.
        bare = {key: value for key, value in part.items() if key != "thoughtSignature"}
        return [*_split(bare), {"text": "", "thoughtSignature": signature}]
    return [part | {"text": piece} for piece in text_pieces(text)]


def text_pieces(text: str) -> list[str]:
    """A text in the pieces in which a stream brings it."""
    words = re.findall(r"\s*\S+\s*?|\s+$", text)
    size = max(_WORDS_PER_PIECE, -(-len(words) // _MAX_PIECES))
    # The first piece is one word, since the first event of the real API is short.
    bounds = [0, 1, *range(1 + size, len(words), size), len(words)] if len(words) > 1 else [0, len(words)]
    pieces = ["".join(words[low:high]) for low, high in pairwise(bounds)]
    texts = [piece for piece in pieces if piece] or [""]
    if len(texts) == 1 and len(text) > 1:
        texts = [text[: len(text) // 2], text[len(text) // 2 :]]
    return texts


def _cost(piece: JSON) -> int:
    parts = piece.get("content", {}).get("parts", [])
    return sum(
        0 if part.get("thought") else count_text(part["text"]) if "text" in part else count_json(part) for part in parts
    )


def _so_far(usage: JSON, spent: int) -> JSON:
    # Modalities are in the last event only.
    known_later = ("candidatesTokenCount", "candidatesTokensDetails")
    partial = {key: value for key, value in usage.items() if key not in known_later}
    spent = min(spent, usage.get("candidatesTokenCount", 0))
    partial["totalTokenCount"] = usage["totalTokenCount"] - usage.get("candidatesTokenCount", 0) + spent
    return partial | {"candidatesTokenCount": spent} if spent else partial
