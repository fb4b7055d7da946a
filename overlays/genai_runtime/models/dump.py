"""Dump models to dicts (``model_dump``)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from typing import Any, TypeAlias

from .codecs import encode_bytes, encode_float, encode_timestamp
from .freeform import encode_json
from .instance import Instance

Selection: TypeAlias = set[str] | set[int] | Mapping[str, Any] | Mapping[int, Any]

_PLAIN = frozenset((str, int, bool))


def dump(
    model: Instance,
    mode: str,
    by_alias: bool,
    drop: bool,
    include: Selection | None = None,
    exclude: Selection | None = None,
) -> dict[str, Any]:
    """Return the fields of ``model`` as a dict; ``drop`` excludes None. See ``Model.model_dump``."""
    out: dict[str, Any] = {}
    all_wanted = include is None and exclude is None
    for row in model._FIELDS:
        name = row[0]
        value = getattr(model, name)
        if (value is None and drop) or not (all_wanted or _wanted(name, include, exclude)):
            continue
        if value is not None and value.__class__ not in _PLAIN:
            below = _below(name, include), _below(name, exclude)
            value = _dumped(value, mode, by_alias, drop, *below, f"{_title(model)}.{name}")
        out[row[1] if by_alias else name] = value
    for name, value in (model._extra or {}).items():
        if _wanted(name, include, exclude) and name not in out:
            out[name] = value
    return out


def dump_value(
    value: Any, mode: str, by_alias: bool, include: Selection | None = None, exclude: Selection | None = None
) -> Any:
    """Dump any value, which may be or contain models, as :func:`dump` does in fields."""
    return _dumped(value, mode, by_alias, True, include, exclude, type(value).__name__)


def _dumped(
    value: Any, mode: str, by_alias: bool, drop: bool, include: Selection | None, exclude: Selection | None, where: str
) -> Any:
    if isinstance(value, Instance):
        return dump(value, mode, by_alias, drop, include, exclude)
    if isinstance(value, list | tuple):
        size = len(value)
        found = [
            _dumped(item, mode, by_alias, drop, _item(index, size, include), _item(index, size, exclude), where)
            for index, item in enumerate(value)
            if _is_selected(index, size, include, exclude)
        ]
        return found if mode == "json" or isinstance(value, list) else tuple(found)
    if isinstance(value, Mapping):
        return {
            key: _dumped(item, mode, by_alias, drop, _below(key, include), _below(key, exclude), where)
            for key, item in value.items()
            if _wanted(key, include, exclude)
        }
    if mode != "json" or value is None or value.__class__ in _PLAIN:
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float):
        return encode_float(value)
    if isinstance(value, bytes):
        return encode_bytes(value)
    if isinstance(value, datetime) and value.tzinfo is not None:
        return encode_timestamp(value)
    if isinstance(value, BaseException):
        # What a function raised is told of, for the rest of the answer to have a JSON form.
        return f"{type(value).__name__}: {value}"
    return encode_json(value, where)


def _wanted(name: Any, include: Selection | None, exclude: Selection | None) -> bool:
    if include is not None and name not in include and "__all__" not in include:
        return False
    if exclude is None or name not in exclude:
        return True
    return isinstance(exclude, Mapping) and exclude[name] not in (True, ...)


def _below(name: Any, selection: Selection | None) -> Selection | None:
    """The part of a selection for the inside of ``name``."""
    inner = selection.get(name) if isinstance(selection, Mapping) else None
    return None if inner in (None, True, False, ...) else inner


def _spots(index: int, size: int) -> tuple[Any, ...]:
    return index, index - size, "__all__"


def _is_selected(index: int, size: int, include: Selection | None, exclude: Selection | None) -> bool:
    spots = _spots(index, size)
    if include is not None and not any(spot in include for spot in spots):
        return False
    return all(_wanted(spot, None, exclude) for spot in spots)


def _item(index: int, size: int, selection: Selection | None) -> Selection | None:
    inner = [found for spot in _spots(index, size) if (found := _below(spot, selection)) is not None]
    if len(inner) < 2:
        return inner[0] if inner else None
    merged: dict[Any, Any] = {}
    for part in inner:
        merged.update(part if isinstance(part, Mapping) else dict.fromkeys(part, True))
    return merged


def _title(model: Instance) -> str:
    return type(model).__name__
