"""Validate data field by field (``model_validate``), and find out where decoding failed.

It accepts both spellings, and Python and JSON values, so that it reads what ``model_dump`` returns. It is slower than
the rendered ``from_dict``, which decodes responses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from genai_runtime.errors.arguments import invalid

from . import codecs
from .checks import check_model, unknown_field
from .instance import Instance
from .names import json_shown

if TYPE_CHECKING:
    M = TypeVar("M", bound=Instance)


def validate(cls: type[M], value: Any, *, strict: bool = False, where: str | None = None) -> M:
    """Create an instance of ``cls`` from a dict; unknown fields and enum values are kept unless ``strict``.

    Raises:
        ArgumentError: the value has the wrong shape, at the place that the message begins with.
    """
    where = cls.__name__ if where is None else where
    if strict or isinstance(value, cls):
        return check_model(value, where, cls)
    if not isinstance(value, Mapping):
        raise invalid(where, f"expected an object, got {json_shown(value)}")
    self = cls._blank()
    spellings = cls._spellings()
    extra: dict[str, Any] = {}
    read: dict[str, Any] = {}
    nulls: list[str] = []
    types = {row[0]: row[2] for row in cls._FIELDS}
    # Null means "not set" in a dump of every field; otherwise it is a value of free JSON.
    whole = len(value) >= len(types) and types.keys() <= {spellings.get(key) for key in value}
    for key, item in value.items():
        name = spellings.get(key) if isinstance(key, str) else None
        if name is None:
            if not isinstance(key, str):
                raise invalid(where, f"expected str keys, got the key {key!r}")
            if cls._CLOSED:
                unknown = unknown_field(cls, key)
                raise invalid(where, unknown.reason)
            extra[key] = item
        elif item is not None:
            read[name] = read_shape(cls, types[name], item, f"{where}.{key}")
        elif types[name] == ("any",) and not whole:
            nulls.append(name)
    for name in types:
        setattr(self, name, read.get(name))
    for row in cls._FIELDS if nulls else ():
        if row[0] in nulls:
            extra[row[1]] = None
    self._extra = extra or None
    if extra:
        self._finds_missing()
    return self


def read_json(cls: type[Instance], text: str | bytes | bytearray) -> Any:
    """Parse JSON strictly: NaN and Infinity are refused."""
    import json

    def refuse(name: str) -> Any:
        raise ValueError(f"{name} is not JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError) as error:
        reason = "nested too deeply" if isinstance(error, RecursionError) else str(error)
    raise invalid(cls.__name__, f"invalid JSON: {reason}")


def read_shape(owner: Any, shape: tuple[Any, ...], value: Any, where: str) -> Any:
    """Read a value (not null) of a shape; ``owner`` resolves the classes in it."""
    kind = shape[0]
    rest: tuple[Any, ...] = shape[1:]
    if kind == "model":
        return validate(owner._sibling(rest[0]), value, where=where)
    if kind == "union":
        return owner._sibling(f"{rest[0]}Codec").read(value, where)
    if kind == "const":
        (constant,) = rest
        kind = "string" if isinstance(constant, str) else "any"
    if kind == "list":
        if not isinstance(value, list | tuple):
            raise invalid(where, f"expected an array, got {json_shown(value)}")
        return [
            read_shape(owner, rest[0], item, f"{where}[{index}]") if item is not None else None
            for index, item in enumerate(value)
            if item is not None or rest[0] == ("any",)
        ]
    if kind == "map":
        if not isinstance(value, Mapping):
            raise invalid(where, f"expected an object, got {json_shown(value)}")
        return {
            key: read_shape(owner, rest[0], item, f"{where}[{key!r}]") if item is not None else None
            for key, item in value.items()
            if item is not None or rest[0] == ("any",)
        }
    try:
        return _enum(owner._sibling(rest[0]), value) if kind == "enum" else _SCALARS[kind](value)
    except ValueError as error:
        reason = str(error)
    raise invalid(where, reason)


def _enum(cls: Any, value: Any) -> Any:
    if isinstance(value, cls):
        return value
    if isinstance(value, Enum):
        value = value.value
    if not isinstance(value, str | int):
        raise codecs.WireError(f"expected the name of a {cls.__name__}, got {json_shown(value)}")
    return (isinstance(value, str) and cls.named(value)) or cls.decode(value)


def _bytes(value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    return bytes(value) if isinstance(value, bytearray | memoryview) else codecs.decode_bytes(value)


def _opaque(value: Any) -> bytes:
    return codecs.decode_opaque(value) if isinstance(value, str) else _bytes(value)


def _timestamp(value: Any) -> datetime:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value.isoformat()} has no time zone")
        return value
    return codecs.decode_timestamp(value)


def _duration(value: Any) -> str:
    if isinstance(value, timedelta):
        return codecs.duration(value)
    return codecs.decode_duration(value)


def _as_is(value: Any) -> Any:
    return value


_SCALARS: dict[str, Callable[[Any], Any]] = {
    "string": codecs.decode_str,
    "integer": codecs.decode_int,
    "int64": codecs.decode_int,
    "number": codecs.decode_float,
    "boolean": codecs.decode_bool,
    "bytes": _bytes,
    "opaque": _opaque,
    "timestamp": _timestamp,
    "duration": _duration,
    "base64": codecs.decode_str,
    "fieldmask": codecs.decode_str,
    "object": codecs.decode_object,
    "any": _as_is,
    "python": _as_is,
}
