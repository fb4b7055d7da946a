"""Encode free-form JSON, in fields whose shape is up to the caller."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from math import isfinite
from typing import Any, TypeAlias

from .codecs import duration, encode_bytes, encode_timestamp

JsonValue: TypeAlias = Any
"""Any JSON value: what an answer holds is a dict, a list, a str, an int, a float, a bool or None.

It is no narrower to a type checker: callers may pass models and dataclasses too, and look into what they read without
asking at every step what it is.
"""

_PLAIN = frozenset((str, int, bool, type(None)))


def encode_json(value: Any, where: str) -> Any:
    """Encode a value as JSON.

    Besides JSON values it accepts models (ours and pydantic's), dataclasses, enums, bytes (as base64), times, tuples
    and sets. Lists and dicts are copied.

    Raises:
        ArgumentError: something in it has no JSON form; the message says where.
    """
    try:
        return _encode(value)
    except (_Unwritable, RecursionError):
        pass
    from genai_runtime.errors.arguments import invalid

    spot, reason = _find(value, where, 0)
    raise invalid(spot, reason)


class _Unwritable(Exception):
    pass


def _encode(value: Any) -> Any:
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if kind is dict:
        if not all(key.__class__ is str for key in value):
            return {_key(key): _encode(item) for key, item in value.items()}
        return {key: _encode(item) for key, item in value.items()}
    if kind is list:
        return [_encode(item) for item in value]
    if kind is float:
        if not isfinite(value):
            raise _Unwritable
        return value
    return _encode(_simpler(value))


def _key(key: Any) -> str:
    if isinstance(key, Enum) and isinstance(key.value, str):
        return key.value
    if isinstance(key, str):
        return str(key)
    raise _Unwritable


def _simpler(value: Any) -> Any:
    """Convert a value one step towards JSON."""
    if isinstance(value, Enum):
        return value.value
    for plain in (str, bool, int, float):
        if isinstance(value, plain):
            return plain(value)
    if isinstance(value, bytes | bytearray | memoryview):
        return encode_bytes(value if isinstance(value, bytes) else bytes(value))
    if isinstance(value, datetime):
        return encode_timestamp(value) if value.tzinfo is not None else value.isoformat()
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, tuple | set | frozenset):
        return list(value)
    if isinstance(value, type):
        raise _Unwritable
    if hasattr(value, "to_dict") and hasattr(value, "_FIELDS"):
        return value.to_dict()
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json")
    if hasattr(type(value), "__dataclass_fields__"):
        # Imported here: a caller with such a value has it loaded already.
        from dataclasses import asdict

        return asdict(value)
    raise _Unwritable


def _find(value: Any, where: str, depth: int) -> tuple[str, str]:
    """Find the part that cannot be encoded, and why; slow, for the error message."""
    if depth > 200:
        return where, "is nested too deeply, or contains itself"
    if isinstance(value, Mapping):
        for key, item in value.items():
            try:
                _key(key)
            except _Unwritable:
                return where, f"expected str keys, got the key {key!r}"
            if not _writable(item):
                return _find(item, f"{where}[{key!r}]", depth + 1)
    elif isinstance(value, list | tuple | set | frozenset):
        for index, item in enumerate(value):
            if not _writable(item):
                return _find(item, f"{where}[{index}]", depth + 1)
    elif isinstance(value, float):
        return where, f"expected a finite number, got {value}, which JSON cannot hold"
    return where, f"{type(value).__name__} has no JSON form"


def _writable(value: Any) -> bool:
    try:
        _encode(value)
    except (_Unwritable, RecursionError):
        return False
    return True
