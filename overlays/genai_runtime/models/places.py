"""Where values lie inside JSON objects, for what a backend has at another place than the rest.

Only the second codecs of models, and the requests of backends that differ, call these. A path is a tuple of keys, an
``int`` among them standing for an item of a list.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from genai_runtime.errors.arguments import invalid

__all__ = ["leftover", "one", "part", "put_at", "put_each", "put_in_each", "take", "take_each", "with_leftover"]

T = TypeVar("T")
Path = Sequence[str | int]
JSON = dict[str, Any]


class _Repeated(list[Any]):
    """A list whose one item stands for each of those that are still to come."""


def take(data: Any, *path: str | int) -> Any:
    """What lies at ``path``, None where nothing does."""
    for key in path:
        if data is None:
            return None
        data = _item(data, key) if isinstance(key, int) else data.get(key)
    return data


def take_each(items: Any, *path: str | int) -> list[Any] | None:
    """What lies at ``path`` of every item, None where no item has it."""
    if items is None:
        return None
    found = [take(item, *path) for item in items]
    return found if any(each is not None for each in found) else None


def part(data: JSON, keys: frozenset[str], read: Callable[[JSON], T]) -> T | None:
    """A model whose own fields lie among those of the object that holds it; None where none of them is there."""
    own = {key: value for key, value in data.items() if key in keys}
    return read(own) if own else None


def put_at(body: JSON, path: Path, values: JSON) -> None:
    """Merge ``values`` into the object at ``path``, which is made where it is not there."""
    _object(body, path).update(values)


def put_each(body: JSON, path: Path, inner: Path, values: list[Any]) -> None:
    """Spread ``values`` over the objects in the list at ``path``, to ``inner`` of each.

    Raises:
        ArgumentError: the list has items already, and not as many.
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
    """Put one value to ``inner`` of every object in the list at ``path``: those that are there, and those to come."""
    items = _object(body, path[:-1]).setdefault(str(path[-1]), _Repeated([{}]))
    for item in items:
        _object(item, inner[:-1])[inner[-1]] = value


def one(values: list[T], where: str) -> T:
    """The one item of a list that travels without the list.

    Raises:
        ArgumentError: it has another number of items.
    """
    if len(values) != 1:
        raise invalid(where, f"takes one item here, not {len(values)}")
    return values[0]


def leftover(data: Any, known: Any) -> Any:
    """What of ``data`` is not at any place that ``known`` lists; None where that is nothing.

    ``known`` is a dict from key to what is known below it: None for all, a dict, a list with the dict of every item, or
    a tuple with that of the first.
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
        if key not in known:
            rest[key] = value
        elif (below := leftover(value, known[key])) is not None:
            rest[key] = below
    return rest or None


def with_leftover(rest: Any, out: Any) -> Any:
    """``out`` with what :func:`leftover` kept in its old places; where both have a value, ``out`` counts."""
    if isinstance(rest, Mapping) and isinstance(out, Mapping):
        return {
            **rest,
            **{key: with_leftover(rest[key], value) if key in rest else value for key, value in out.items()},
        }
    if isinstance(rest, list) and isinstance(out, list):
        return [*(with_leftover(*pair) for pair in zip(rest, out, strict=False)), *out[len(rest) :], *rest[len(out) :]]
    return out


def _object(body: Any, path: Path) -> Any:
    """The object at ``path``, made where it is not there. An item is made where the list has none."""
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
