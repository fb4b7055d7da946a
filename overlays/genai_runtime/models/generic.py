"""Generic ``from_dict`` and ``to_dict``, by the table of a class.

For SDK models and configs, which are not on the hot path; API schemas have rendered code.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from genai_runtime.backend import backend_name
from genai_runtime.errors.arguments import unsupported

from . import checks, codecs
from .constructor import named
from .freeform import encode_json
from .instance import Instance

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

_READ: dict[str, Callable[[Any], Any]] = {
    "string": codecs.decode_str,
    "duration": codecs.decode_duration,
    "base64": codecs.decode_str,
    "fieldmask": codecs.decode_str,
    "integer": codecs.decode_int,
    "int64": codecs.decode_int,
    "number": codecs.decode_float,
    "boolean": codecs.decode_bool,
    "bytes": codecs.decode_bytes,
    "opaque": codecs.decode_opaque,
    "timestamp": codecs.decode_timestamp,
    "object": codecs.decode_object,
}
# What writes a value that is checked, for the kinds that are written at all.
_WRITE: dict[str, Callable[[Any], Any] | None] = {
    **dict.fromkeys(("base64", "duration", "fieldmask", "integer", "boolean")),
    "string": str.__str__,
    "int64": str,
    "number": codecs.encode_float,
    "bytes": codecs.encode_bytes,
    "opaque": codecs.encode_bytes,
    "timestamp": codecs.encode_timestamp,
}
_CONSTANTS: dict[type, str] = {str: "string", bool: "boolean", int: "integer", float: "number"}
_FREE = frozenset(("any", "python"))
_MARKS = frozenset(("sdk", "required", "read_only", "deprecated", "fixed"))
# Null items are dropped, except in these lists, where the following items would move.
_COUNTED = frozenset(("integer", "int64", "number", "boolean"))


def decoded(model: Instance, data: dict[str, Any]) -> None:
    """Set every field of an empty ``model`` from a JSON object."""
    unknown = model._unknown(data)
    for name, wire, shape, marks, _ in model._FIELDS:
        value = None if "sdk" in marks.split() else data.get(wire)
        if value is None and shape[0] == "any" and wire in data:
            unknown[wire] = None
        setattr(model, name, None if value is None else _read(type(model), shape, value))
    model._extra = unknown or None


def encoded(model: Instance, backend: Backend | None) -> dict[str, Any]:
    """Return the JSON object of ``model``."""
    cls = model._rendered()
    out: dict[str, Any] = {}
    for name, wire, shape, marks, _ in cls._FIELDS:
        value = getattr(model, name)
        # Of most configs, most fields are not set.
        if value is None or "sdk" in (words := marks.split()):
            continue
        where = f"{cls.__name__}.{name}"
        owners = [word for word in words if word not in _MARKS]
        if owners and backend is not None and backend_name(backend) not in owners:
            raise unsupported(where, backend, _titles(cls, owners))
        out[wire] = _written(cls, shape, value, where, backend)
    return {**(model._extra or {}), **out}


def _read(cls: type[Instance], shape: tuple[Any, ...], value: Any) -> Any:
    kind, *rest = shape
    if kind in ("model", "union"):
        return named(cls, rest[0]).from_dict(value)
    if kind == "enum":
        return named(cls, rest[0]).decode(value)
    if kind == "list":
        items = codecs.decode_list(value)
        if rest[0][0] in _FREE:
            return items
        return [_read(cls, rest[0], item) for item in items if item is not None or rest[0][0] in _COUNTED]
    if kind == "map":
        pairs = codecs.decode_object(value)
        if rest[0][0] in _FREE:
            return pairs
        return {key: _read(cls, rest[0], item) for key, item in pairs.items() if item is not None}
    if kind == "const":
        return codecs.decode_const(value, rest[0])
    return value if kind in _FREE else _READ[kind](value)


def _written(cls: type[Instance], shape: tuple[Any, ...], value: Any, where: str, backend: Backend | None) -> Any:
    kind, *rest = shape
    if kind in ("list", "map") and rest[0][0] not in _FREE:
        if kind == "map":
            pairs = checks.check_object(value, where)
            return {key: _written(cls, rest[0], item, where, backend) for key, item in pairs.items()}
        return [_written(cls, rest[0], item, where, backend) for item in checks.check_list(value, where)]
    if kind == "model":
        return checks.check_model(value, where, named(cls, rest[0])).to_dict(backend)
    if kind == "union":
        return named(cls, rest[0]).to_dict(value, where, backend)
    if kind == "const":
        kind = _CONSTANTS[type(rest[0])]
    if kind == "enum":
        return checks.check_enum(value, where, named(cls, rest[0]))._value_
    if kind not in _WRITE:
        return encode_json(value, where)
    write = _WRITE[kind]
    found = value if value.__class__ is checks.EXACT.get(kind) else checks.PLAIN_CHECKS[kind](value, where)
    return found if write is None else write(found)


def _titles(cls: type[Instance], names: list[str]) -> str:
    """The titles of backends, for people."""
    backends = import_module(f"{cls.__module__.rsplit('.', 2)[0]}.backends").BACKENDS
    return " or ".join(backends[name].title for name in names)
