"""Merge several responses into one: before and after a continuation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from gemini_api import models
from genai_runtime.models.base import Model

if TYPE_CHECKING:
    from collections.abc import Callable

M = TypeVar("M", bound=Model)

# Fields about the end of a candidate, which come from the last response only, even if unset there.
_ENDS = ("continuation_token", "finish_message", "finish_reason")


def merged(before: M, after: M) -> M:
    """Merge two responses, field by field, into a new one.

    Token counts are added, lists are concatenated, and of scalars the later one wins, if set.
    """
    if isinstance(after, models.Candidate) and isinstance(before, models.Candidate):
        return _candidate(before, after)  # type: ignore[return-value]
    whole: Any = _fields(before, after)
    old: Any = before
    if isinstance(after, models.GenerateContentResponse):
        whole.candidates = _candidates(old.candidates, after.candidates)
    elif isinstance(after, models.GenerateContentResponseUsageMetadata):
        first = old.initial_prompt_token_count
        whole._memo = whole.initial_prompt_token_count if first is None else first
    return whole  # type: ignore[no-any-return]


def _fields(before: M, after: M) -> M:
    whole = after.__copy__()
    for row in after._FIELDS:
        name = row[0]
        old, new = getattr(before, name), getattr(after, name)
        setattr(whole, name, old if new is None else new if old is None else _value(name, old, new))
    if before._extra:
        whole._extra = {**before._extra, **(after._extra or {})}
    return whole


def _value(name: str, old: Any, new: Any) -> Any:
    if isinstance(old, Model) and isinstance(new, Model):
        return merged(old, new)
    if isinstance(old, list) and isinstance(new, list):
        key, add = _BY_KEY.get(name, (None, None))
        return [*old, *new] if key is None or add is None else _joined_by(key, add, [*old, *new])
    if name.endswith(("_count", "_sum")) and isinstance(old, int | float) and isinstance(new, int | float):
        return old + new
    return new


def _joined_by(key: str, add: Callable[[Any, Any], Any], items: Sequence[Any]) -> list[Any]:
    """Merge items with the same key, in order of first occurrence."""
    found: dict[Any, Any] = {}
    for item in items:
        by = getattr(item, key)
        found[by] = add(found[by], item) if by in found else item
    return list(found.values())


def _more_tokens(old: Any, new: Any) -> Any:
    total = new.__copy__()
    total.token_count = (old.token_count or 0) + (new.token_count or 0)
    return total


def _newer(old: Any, new: Any) -> Any:
    return new


# Lists whose entries are identified by a key, with the function that merges two entries.
_BY_KEY: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "cache_tokens_details": ("modality", _more_tokens),
    "candidates_tokens_details": ("modality", _more_tokens),
    "prompt_tokens_details": ("modality", _more_tokens),
    "tool_use_prompt_tokens_details": ("modality", _more_tokens),
    "safety_ratings": ("category", _newer),
}


def _candidates(before: list[Any] | None, after: list[Any] | None) -> list[Any] | None:
    """Merge candidates by index; one without a continuation is complete."""
    if before is None:
        return after
    if not before:
        return after or before
    blank = models.Candidate()
    after = after or [blank] * len(before)
    pairs = [merged(old, new) for old, new in zip(before, after, strict=False)]
    return [*pairs, *before[len(after) :], *after[len(before) :]]


def _candidate(before: models.Candidate, after: models.Candidate) -> models.Candidate:
    whole = _fields(before, _shifted(before, after))
    for name in _ENDS:
        setattr(whole, name, getattr(after, name))
    return whole


def _shifted(before: models.Candidate, after: models.Candidate) -> models.Candidate:
    """The later candidate, with the indexes of its grounding supports shifted by the earlier parts and sources."""
    grounding = after.grounding_metadata
    if grounding is None or not grounding.grounding_supports:
        return after
    old = before.grounding_metadata
    parts = len(before.content.parts) if before.content is not None and before.content.parts else 0
    sources = len(old.grounding_chunks) if old is not None and old.grounding_chunks else 0
    if not parts and not sources:
        return after
    supports = []
    for item in grounding.grounding_supports:
        support = item.__copy__()
        if sources and support.grounding_chunk_indices:
            support.grounding_chunk_indices = [index + sources for index in support.grounding_chunk_indices]
        if parts and support.segment is not None:
            segment = support.segment = support.segment.__copy__()
            segment.part_index = (segment.part_index or 0) + parts
        supports.append(support)
    twin = after.__copy__()
    grounding = twin.grounding_metadata = grounding.__copy__()
    grounding.grounding_supports = supports
    return twin


__all__ = ["merged"]
