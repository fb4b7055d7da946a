"""Get and set values at paths in JSON objects, for backends with another JSON shape.

Used by the second codecs of models and by requests of such backends. A path is a tuple of keys and list indexes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from genai_runtime.errors.arguments import invalid

__all__ = ["leftover", "one", "part", "put_at", "put_each", "put_in_each", "take", "take_each", "with_leftover"]

T = TypeVar("T")
Path = Sequence[str | int]
_UNKNOWN = object()
JSON = dict[str, Any]


class _Repeated(list[Any]):
    """A list whose only item is the template of items to be added."""


def take(data: Any, *path: str | int) -> Any:
    """Return the value at ``path``, or None."""
    for key in path:
        if data is None:
            return None
        data = _item(data, key) if isinstance(key, int) else data.get(key)
    return data


def take_each(items: Any, *path: str | int) -> list[Any] | None:
    """Return the value at ``path`` of every item; None if no item has one."""
    if items is None:
        return None
    found = [take(item, *path) for item in items]
    return found if any(each is not None for each in found) else None


def part(data: JSON, keys: frozenset[str], read: Callable[[JSON], T]) -> T | None:
    """Decode a model whose fields are merged into its parent object; None if none of them is there."""
    if keys.isdisjoint(data):
        return None
    return read({key: value for key, value in data.items() if key in keys})


def put_at(body: JSON, path: Path, values: JSON) -> None:
    """Merge ``values`` into the object at ``path``, which is created if missing."""
    _object(body, path).update(values)


def put_each(body: JSON, path: Path, inner: Path, values: list[Any]) -> None:
    """Set one of ``values`` at ``inner`` in each object of the list at ``path``.

    Raises:
        ArgumentError: the list already has another number of items.
    """
    holder, name = _object(body, path[:-1]), str(path[-1])
    items = holder.get(name)
    if items is None or isinstance(items, _Repeated):
        model = {} if items is None else items[0]
        items = holder[name] = [_copied(model) for _ in values]
    if len(items) != len(values):
        raise invalid(str(inner[-1]), f"there are {len(values)} of them, and {len(items)} of what they go with")
    for item, value in zip(items, values, strict=True):
        _object(item, inner[:-1])[inner[-1]] = value


def put_in_each(body: JSON, path: Path, inner: Path, value: Any) -> None:
    """Set a value at ``inner`` in every object of the list at ``path``, also in those added later."""
    items = _object(body, path[:-1]).setdefault(str(path[-1]), _Repeated([{}]))
    for item in items:
        _object(item, inner[:-1])[inner[-1]] = value


def one(values: list[T], where: str) -> T:
    """Return the only item of a list, which is sent without the list.

    Raises:
        ArgumentError: the list does not have exactly one item.
    """
    if len(values) != 1:
        raise invalid(where, f"takes one item here, not {len(values)}")
    return values[0]


def leftover(data: Any, known: Any) -> Any:
    """Return the parts of ``data`` at unknown paths; None if there are none.

    ``known`` maps keys to the paths below them: None for everything, a dict, a list with the dict of every item, or a
    tuple with that of the first item.
    """
    if known is None or data is None:
        return None
    if isinstance(known, tuple):
        items = [leftover(item, known[0]) if index == 0 else item for index, item in enumerate(data)]
        return [item or {} for item in items] if any(items) else None
    if isinstance(known, list):
        items = [leftover(item, known[0]) for item in data]
        return [item or {} for item in items] if any(items) else None
    rest = {}
    for key, value in data.items():
        below = known.get(key, _UNKNOWN)
        if below is None:
            continue
        if below is _UNKNOWN:
            rest[key] = value
        elif (left := leftover(value, below)) is not None:
            rest[key] = left
    return rest or None


def with_leftover(rest: Any, out: Any) -> Any:
    """Merge what :func:`leftover` returned into ``out``, whose values win."""
    if isinstance(rest, Mapping) and isinstance(out, Mapping):
        return {
            **rest,
            **{key: with_leftover(rest[key], value) if key in rest else value for key, value in out.items()},
        }
    if isinstance(rest, list) and isinstance(out, list):
        return [*(with_leftover(*pair) for pair in zip(rest, out, strict=False)), *out[len(rest) :], *rest[len(out) :]]
    return out


def _object(body: Any, path: Path) -> Any:
    """The object at ``path``; missing objects and items are created."""
    for position, key in enumerate(path):
        below: Any = [] if position + 1 < len(path) and path[position + 1].__class__ is int else {}
        if key.__class__ is int:
            while len(body) <= int(key):
                body.append({})
            body = body[key]
        else:
            found = body.get(key)
            body[key] = body = below if found is None else found.copy()
    return body


def _item(items: Any, index: int) -> Any:
    return items[index] if len(items) > index else None


def _copied(value: Any) -> Any:
    return {key: _copied(inner) for key, inner in value.items()} if isinstance(value, dict) else value
