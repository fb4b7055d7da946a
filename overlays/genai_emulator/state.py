"""Snapshots: all that a project remembers as one JSON document, and back."""

from __future__ import annotations

import base64
import dataclasses
import functools
import json
import types
import typing
from collections import abc
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from . import triggers, webhooks
from .clock import format_time, parse_time
from .handlers.operations import finish
from .project import Project

JSON = dict[str, Any]

FORMAT = 1


class StateError(ValueError):
    """A document that is no snapshot."""


def save(project: Project) -> JSON:
    """A snapshot of a project. Operations under way are finished first, for what they wait for cannot be written."""
    for operation in project.operations.values():
        if not operation.resource.get("done"):
            finish(operation)
    collections = {
        name: {key: _to_json(item) for key, item in getattr(project, name).items()} for name in project.COLLECTIONS
    }
    return {"format": FORMAT, "counters": project.counters(), **collections}


def read(path: Path) -> Any:
    """The document in a file; StateError when there is none."""
    try:
        return json.loads(path.read_text("utf-8"))
    except OSError as error:
        raise StateError(f"{path} cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise StateError(f"{path} is no snapshot: {error}") from None


def write(snapshot: JSON, path: Path) -> None:
    """Write a snapshot to a file."""
    path.write_text(json.dumps(snapshot), "utf-8")


def load(project: Project, snapshot: Any) -> None:
    """Put a project into the state of a snapshot; what it remembered before is gone.

    Raises:
        StateError: the document is none, and the project is as it was.
    """
    if not isinstance(snapshot, dict) or snapshot.get("format") != FORMAT:
        raise StateError(f"this is no snapshot of an emulator's state: its 'format' is not {FORMAT}")
    if unknown := snapshot.keys() - {"format", "counters", *project.COLLECTIONS}:
        raise StateError(f"a snapshot has no {', '.join(sorted(unknown))}; it has: {', '.join(project.COLLECTIONS)}")
    _read(project, snapshot, lambda content: Path())
    project.clear()
    project.restore(snapshot.get("counters", {}))

    def written(content: bytes) -> Path:
        path = project.new_path()
        path.write_bytes(content)
        return path

    for name, items in _read(project, snapshot, written).items():
        getattr(project, name).update(items)
    webhooks.resume(project)
    triggers.resume(project)


def _read(project: Project, snapshot: JSON, keep: Callable[[bytes], Path]) -> dict[str, dict[str, Any]]:
    found = {}
    for name, kind in project.COLLECTIONS.items():
        try:
            found[name] = {key: _from_json(kind, item, keep) for key, item in snapshot.get(name, {}).items()}
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise StateError(f"{name}: {type(error).__name__}: {error}") from None
    return found


def _to_json(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return {name: _to_json(item) for name, item in fields.items() if not callable(item)}
    if isinstance(value, Path):
        return base64.b64encode(value.read_bytes()).decode() if value.exists() else None
    if isinstance(value, datetime):
        return format_time(value)
    if isinstance(value, dict):
        return {key: _to_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_to_json(item) for item in value]
    return value


def _from_json(kind: Any, value: Any, keep: Callable[[bytes], Path]) -> Any:
    """A value of the type that a field is declared with; KeyError, TypeError or ValueError when it is none."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        return _from_json(next(part for part in arguments if part is not types.NoneType), value, keep)
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        # A snapshot of before a field was added lacks it.
        hints = {name: hint for name, hint in _hints(kind).items() if name in value or name not in _optional(kind)}
        return kind(**{name: _from_json(hint, value[name], keep) for name, hint in hints.items()})
    if kind is Path:
        return keep(base64.b64decode(value or "", validate=True))
    if kind is datetime:
        return parse_time(value)
    if origin is list:
        return [_from_json(arguments[0], item, keep) for item in value]
    if origin is tuple:
        return tuple(_from_json(arguments[0], item, keep) for item in value)
    if origin is dict:
        return {key: _from_json(arguments[1], item, keep) for key, item in value.items()}
    if kind is not Any and not isinstance(value, kind):
        raise TypeError(f"{value!r} is no {kind.__name__}")
    return value


def _optional(kind: type) -> set[str]:
    """The fields that have a default."""
    missing = dataclasses.MISSING
    fields = dataclasses.fields(kind)
    return {field.name for field in fields if (field.default, field.default_factory) != (missing, missing)}


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of the fields that a snapshot holds: all but what is a function, which has a default for that."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    return {name: hints[name] for name in names if typing.get_origin(hints[name]) is not abc.Callable}
