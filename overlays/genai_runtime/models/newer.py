"""Dicts of what the API sent, given back by callers, where it is newer than this package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid

from .freeform import encode_json
from .instance import Instance
from .names import misspelt, snake_case


def newer(codec: Any, value: Mapping[str, Any], where: str) -> Any:
    """Read a dict as an answer is read, so that unknown fields and kinds are kept and go back.

    Returns:
        None if it cannot be read, or holds nothing unknown: then it is wrong in another way.

    Raises:
        ArgumentError: an unknown field or kind is a known one misspelt, or no JSON.
    """
    try:
        found = codec.read(value, where)
    except ArgumentError:
        return None
    return found if check_spelling(found, where, frozenset(map(id, _instances(value)))) else None


def check_spelling(value: Any, where: str, given: frozenset[int] = frozenset()) -> bool:
    """Refuse unknown fields and kinds that are known ones misspelt; those of newer servers are kept.

    A field is no slip for one that is set beside it.

    Args:
        value: What was read from a caller's dict.
        where: Its place, for errors.
        given: Ids of instances inside it that were instances before, which may hold what they like.

    Returns:
        Whether there are any that are kept.

    Raises:
        ArgumentError: one is misspelt, or its value is no JSON.
    """
    kept = False
    if not isinstance(value, Instance):
        for place, item in _items(value):
            kept = check_spelling(item, where + place, given) or kept
        return kept
    if id(value) in given:
        return bool(value._extra)
    if value._IS_UNKNOWN:
        _check_kind(value, where)
        return True
    unset = [row[0] for row in value._FIELDS if getattr(value, row[0]) is None]
    for name, item in (value._extra or {}).items():
        if name not in value._spellings() and (guess := misspelt(snake_case(name), unset)):
            raise invalid(where, f"no field {name!r}{guess}")
        _keep(value, name, item, where)
        kept = True
    for row in value._FIELDS:
        kept = check_spelling(getattr(value, row[0]), f"{where}.{row[0]}", given) or kept
    return kept


def _items(value: Any) -> list[tuple[str, Any]]:
    if isinstance(value, Mapping):
        return [(f"[{key!r}]", item) for key, item in value.items()]
    return [(f"[{index}]", item) for index, item in enumerate(value)] if isinstance(value, list | tuple) else []


def _keep(model: Instance, name: str, value: Any, where: str) -> None:
    """Keep an unknown field as the JSON that is sent."""
    if model._extra is not None:
        model._extra[name] = encode_json(value, f"{where}.{name}")


def _check_kind(value: Instance, where: str) -> None:
    codec: Any = value._sibling(f"{type(value).__name__.removeprefix('Unknown')}Codec")
    kept: dict[str, Any] = codec.to_dict(value, where)
    if codec._DISCRIMINATOR is not None:
        kind = kept.get(codec._DISCRIMINATOR[0])
        if not isinstance(kind, str) or misspelt(kind, map(str, codec._MAPPING)):
            raise codec.no_branch(kept, where)
    for name, item in (value._extra or {}).items():
        _keep(value, name, item, where)


def _instances(value: Any) -> Iterator[Instance]:
    if isinstance(value, Instance):
        yield value
    for _, item in _items(value):
        yield from _instances(item)
