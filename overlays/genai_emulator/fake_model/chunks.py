"""Split documents into chunks of whole words, according to ``whiteSpaceConfig``."""

from __future__ import annotations

from typing import Any

from ..errors import bad_field
from ..records import Chunk
from .documents import Page
from .tokens import count_text

JSON = dict[str, Any]

DEFAULT_TOKENS = 200
DEFAULT_OVERLAP = 20
_MAX = 2_043


def chunk_settings(config: JSON) -> tuple[int, int]:
    """Return the size and overlap of chunks, in tokens; ApiError if they are invalid."""
    white_space = config.get("whiteSpaceConfig", {})
    size = white_space.get("maxTokensPerChunk", DEFAULT_TOKENS)
    overlap = white_space.get("maxOverlapTokens", min(DEFAULT_OVERLAP, size // 4))
    where = "chunking_config.white_space_config"
    if not 1 <= size <= _MAX:
        raise bad_field("Request", f"{where}.max_tokens_per_chunk", f"it must be between 1 and {_MAX}")
    if not 0 <= overlap < size:
        raise bad_field("Request", f"{where}.max_overlap_tokens", "it must be less than max_tokens_per_chunk")
    return size, overlap


def split_into_chunks(pages: tuple[Page, ...], size: int, overlap: int) -> list[Chunk]:
    """Split pages into chunks of at most ``size`` tokens that overlap by ``overlap`` tokens."""
    return [Chunk(text, page.number) for page in pages for text in _cut(page.text, size, overlap)]


def _cut(text: str, size: int, overlap: int) -> list[str]:
    out: list[str] = []
    current: list[str] = []
    fresh = 0
    for word in text.split():
        if fresh and count_text(" ".join([*current, word])) > size:
            out.append(" ".join(current))
            current = _tail(current, overlap)
            while current and count_text(" ".join([*current, word])) > size:
                current.pop(0)
            fresh = 0
        current.append(word)
        fresh += 1
    return [*out, " ".join(current)] if fresh else out


def _tail(words: list[str], tokens: int) -> list[str]:
    tail: list[str] = []
    for word in reversed(words):
        if count_text(" ".join([word, *tail])) > tokens:
            break
        tail.insert(0, word)
    return tail
