"""The whole of an answer that comes in pieces: its text so far, and one answer of all pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from . import errors
from .joined_text import JoinedText

__all__ = ["MOST_TEXT", "read_on", "shared", "text_of", "whole_answer"]

#: The most letters that are kept of the text of dropped pieces: of a text without end, the last.
MOST_TEXT = 1 << 22

# Parts with no other fields are joined.
_TEXT = frozenset(("text", "thought"))


def read_on(pieces: Sequence[Any]) -> errors.StreamInterrupted:
    """The error for a reader that goes on after it was cancelled: it must not take what had come for the whole."""
    error = errors.StreamInterrupted("the stream was closed when its reader was cancelled, and the rest is lost")
    error.phase, error.maybe_executed, error.partial = "body", True, list(pieces)
    return error


def shared(pieces: Sequence[Any]) -> errors.StreamError:
    """The error for a second reader, who closes nothing: the first one goes on."""
    error = errors.StreamError(
        "another task or thread reads this stream already: two would share its events, each with gaps"
    )
    error.partial = list(pieces)
    return error


def text_of(piece: Any) -> str:
    """The text of a piece, of its first candidate, thoughts aside; ``piece.text`` would warn of what else it has."""
    candidates = getattr(piece, "candidates", None)
    content = candidates[0].content if candidates else None
    return "".join([part.text for part in (content and content.parts) or () if part.text and not part.thought])


def whole_answer(pieces: Sequence[Any], lost: str = "") -> Any:
    """Return the answer that all pieces make: texts joined, and of each other field the value that came last.

    Args:
        pieces: Pieces of one answer. What is not of candidates is returned as it is: the last of it.
        lost: The text of earlier pieces that are no longer there.
    """
    if not pieces:
        return None
    last = pieces[-1]
    if not hasattr(last, "candidates"):
        return last
    whole = _latest(pieces)
    by_index: dict[int, list[Any]] = {}
    for piece in pieces:
        for place, candidate in enumerate(piece.candidates or ()):
            by_index.setdefault(candidate.index if candidate.index is not None else place, []).append(candidate)
    found = []
    for place, index in enumerate(sorted(by_index)):
        candidate = _latest(by_index[index])
        contents = [each.content for each in by_index[index] if each.content is not None]
        if contents:
            content = candidate.content = _latest(contents)
            parts = [part for each in contents for part in each.parts or ()]
            if lost and parts and not place:
                parts.insert(0, type(parts[0])(text=lost))
            content.parts = list(_joined(parts)) or None
        found.append(candidate)
    whole.candidates = found or None
    # How its text is read as the type that was asked for.
    for piece in reversed(pieces):
        if (read := (getattr(piece, "_memo", None) or {}).get("read")) is not None:
            whole._memory["read"] = read
            break
    return whole


def _latest(models: Sequence[Any]) -> Any:
    """A copy of the last one, with what only earlier ones have."""
    whole = models[-1].__copy__()
    for row in whole._FIELDS:
        name = row[0]
        if getattr(whole, name) is None:
            setattr(whole, name, next((v for each in reversed(models) if (v := getattr(each, name)) is not None), None))
    for each in reversed(models):
        if each._extra:
            whole.extra.update({**each._extra, **(whole._extra or {})})
    return whole


def _joined(parts: Iterable[Any]) -> Iterator[Any]:
    """The parts, with texts that follow each other as one; empty ones are left out."""
    text: JoinedText | None = None
    first: Any = None
    for part in parts:
        fields = part.model_fields_set
        plain = not part._extra and "text" in fields and fields <= _TEXT
        if (plain and not part.text) or not (fields or part._extra):
            continue
        if plain and text is not None and bool(first.thought) == bool(part.thought):
            text.add(part.text)
            continue
        if text is not None:
            yield _with_text(first, text)
        text = JoinedText(part.text) if plain else None
        first = part
        if not plain:
            yield part
    if text is not None:
        yield _with_text(first, text)


def _with_text(part: Any, text: JoinedText) -> Any:
    twin = part.__copy__()
    twin.text = str(text)
    return twin
