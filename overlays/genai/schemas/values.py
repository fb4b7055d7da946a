"""Decode JSON values (a model's answer or function arguments) into Python objects by type."""

from __future__ import annotations

import base64
import datetime
import decimal
import enum
import ipaddress
import json
import math
import pathlib
import re
import uuid
from collections.abc import Callable, Mapping
from typing import Any, get_args, get_origin

from genai_runtime.errors import UnknownFunctionCallArgumentError

from . import annotations as info


class TypeMismatch(UnknownFunctionCallArgumentError):
    """A value does not match its type. ``path`` is the JSON path of the value."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def decode_value(value: Any, annotation: Any, path: str = "$", exact: bool = False) -> Any:
    """Decode ``value`` as an object of the type.

    Conversions follow pydantic: ``"2"`` and ``2.0`` to int, ``"true"`` to bool, whole numbers to float. Keys that a
    class does not have are ignored.

    Args:
        value: What a model wrote.
        annotation: The type.
        path: Where the value stands, as a JSON path.
        exact: Whether it must be of the type as it is: a text is no number then. Default: false.

    Raises:
        TypeMismatch: it is no such thing.
    """
    kind, _ = info.unwrap(annotation)
    if isinstance(kind, Mapping) or kind is Any or kind is object:
        return value
    if kind is None or kind is info.NONE:
        return _null(value, path)
    if info.is_literal(kind):
        return _literal(value, kind, path)
    if info.is_enum(kind):
        return _enum(value, kind, path)
    if info.is_union(kind):
        return _union(value, get_args(kind), path, exact)
    if info.has_json_schema(kind) or info.needs_pydantic(kind):
        return _via_pydantic(value, kind, path, exact)
    scalar = _SCALARS.get(kind) if isinstance(kind, type) else None
    if scalar is not None:
        if type(value) is kind:
            return value
        lax = None if exact else _LAX.get(kind)
        return scalar(value, path) if lax is None else scalar(lax(value), path)
    found = info.members(kind)
    if found is not None:
        return _object(value, kind, found, path, exact)
    return _container(value, kind, path, exact)


def _container(value: Any, kind: Any, path: str, exact: bool) -> Any:
    fixed = info.tuple_items(kind)
    if fixed is not None:
        items = _list(value, path)
        if len(items) != len(fixed):
            raise TypeMismatch(path, f"expected {len(fixed)} items, got {len(items)}")
        both = enumerate(zip(items, fixed, strict=True))
        return tuple(decode_value(item, each, f"{path}[{index}]", exact) for index, (item, each) in both)
    item = info.list_item(kind)
    if item is not info.NO_DEFAULT:
        made = [decode_value(each, item, f"{path}[{index}]", exact) for index, each in enumerate(_list(value, path))]
        return _contained(made, kind, path)
    mapping = info.dict_types(kind)
    if mapping is not None:
        key, inner = mapping
        pairs = _dict(value, path).items()
        read_pairs = {_key(name, key, path): decode_value(each, inner, f"{path}.{name}", exact) for name, each in pairs}
        return info.mapping(kind)(read_pairs)
    if isinstance(kind, type) and isinstance(value, kind):
        return value
    raise TypeMismatch(path, f"{info.shown(kind)} cannot be read from JSON")


def _contained(items: list[Any], kind: Any, path: str) -> Any:
    make = info.container(kind)
    reason = ""
    try:
        return items if make is list else make(items)
    except TypeError as error:
        # Of a set: not all classes have a hash.
        reason = str(error)
    raise TypeMismatch(path, f"{info.shown(kind)} cannot be made of it: {reason}")


def _object(value: Any, kind: Any, found: list[info.Member], path: str, exact: bool) -> Any:
    values = _dict(value, path)
    arguments: dict[str, Any] = {}
    for member in found:
        if member.name in values:
            given = values[member.name]
            # ``x: int = None`` implies that None is accepted.
            if given is not None or member.default is not None:
                given = decode_value(given, member.type, f"{path}.{member.name}", exact)
            arguments[member.name] = given
        elif member.required:
            raise TypeMismatch(path, f"lacks {member.name!r}")
    make: Callable[..., Any] = get_origin(kind) or kind
    reason = ""
    try:
        return make(**arguments)
    except (TypeError, ValueError) as error:
        # The class's own check of its values.
        reason = str(error)
    raise TypeMismatch(path, f"{info.shown(kind)} refuses it: {reason}")


def _via_pydantic(value: Any, kind: Any, path: str, exact: bool) -> Any:
    problem: Any = None
    try:
        if info.needs_pydantic(kind):
            from pydantic import TypeAdapter

            return TypeAdapter(kind).validate_json(json.dumps(value), strict=exact or None)
        if hasattr(kind, "__pydantic_validator__"):
            # As JSON: a strict model accepts more from JSON than from Python values.
            return kind.model_validate_json(json.dumps(value), strict=exact or None)
        return kind.model_validate(value)
    except ValueError as error:
        problem = error
    # pydantic's ValidationError: the first thing wrong is enough, with its place.
    found = problem.errors() if callable(getattr(problem, "errors", None)) else []
    if not found:
        raise TypeMismatch(path, str(problem))
    inside = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in found[0]["loc"])
    raise TypeMismatch(path + inside, str(found[0]["msg"]))


def _union(value: Any, kinds: tuple[Any, ...], path: str, exact: bool) -> Any:
    """Decode as the first matching type, preferring types of the value's own kind over conversions."""
    reasons: list[str] = []
    ordered = sorted(kinds, key=lambda each: _mismatch_score(value, each))
    for exactly in (True,) if exact else (True, False):
        reasons = []
        for kind in ordered:
            try:
                return decode_value(value, kind, path, exactly)
            except TypeMismatch as error:
                reasons.append(f"{error.reason if error.path == path else error}")
    unlike = list(dict.fromkeys(reasons))
    raise TypeMismatch(path, " and ".join(unlike) if len(unlike) < 4 else f"fits none of {len(kinds)} types")


def _mismatch_score(value: Any, annotation: Any) -> int:
    """Score how badly a value matches a type: 0 for an exact match, more for each unknown key."""
    kind, _ = info.unwrap(annotation)
    if value is None:
        return 0 if kind is None or kind is info.NONE else _UNLIKE
    if isinstance(value, dict):
        known, required = _names(kind)
        if known is not None:
            return _UNLIKE if required - value.keys() else len(value.keys() - known)
        return 0 if info.dict_types(kind) is not None else _UNLIKE
    return 0 if isinstance(kind, type) and type(value) is kind else _UNLIKE


_UNLIKE = 1_000_000


def _names(kind: Any) -> tuple[set[str] | None, set[str]]:
    """Return the JSON keys that an object of this type may have, and those it must have."""
    found = info.members(kind)
    if found is not None:
        return {member.name for member in found}, {member.name for member in found if member.required}
    fields = getattr(kind, "model_fields", None)
    if not isinstance(fields, Mapping) or not hasattr(kind, "__pydantic_validator__"):
        return None, set()
    named = {name: field.validation_alias or field.alias or name for name, field in fields.items()}
    plain = {name: alias if isinstance(alias, str) else name for name, alias in named.items()}
    return {*plain, *plain.values()}, {alias for name, alias in plain.items() if fields[name].is_required()}


def _enum(value: Any, kind: type[enum.Enum], path: str) -> Any:
    for member in kind:
        if _same(member.value, value):
            return member
    raise TypeMismatch(path, f"expected one of {', '.join(repr(member.value) for member in kind)}, got {value!r:.80}")


def _literal(value: Any, kind: Any, path: str) -> Any:
    for choice in get_args(kind):
        if _same(choice.value if isinstance(choice, enum.Enum) else choice, value):
            return choice
    raise TypeMismatch(
        path, f"expected one of {', '.join(repr(choice) for choice in get_args(kind))}, got {value!r:.80}"
    )


def _same(choice: Any, value: Any) -> bool:
    """Return whether a JSON value equals this choice; numbers in a Schema's enum come back as strings."""
    if isinstance(choice, str) or choice is None:
        return bool(choice == value)
    if isinstance(value, str):
        return value in (str(choice), json.dumps(choice) if isinstance(choice, bool | int | float) else None)
    return bool(choice == value) and isinstance(choice, bool) == isinstance(value, bool)


def _key(name: str, annotation: Any, path: str) -> Any:
    """Decode an object's key, always a string in JSON, to its Python type."""
    kind, _ = info.unwrap(annotation)
    if kind is int or kind is float:
        try:
            return kind(name)
        except ValueError:
            raise TypeMismatch(path, f"expected a number as a key, got {name!r:.80}") from None
    return decode_value(name, annotation, path)


def _null(value: Any, path: str) -> None:
    if value is not None:
        raise TypeMismatch(path, f"expected null, got {_named(value)}")


def _list(value: Any, path: str) -> list[Any]:
    if isinstance(value, list):
        return value
    raise TypeMismatch(path, f"expected an array, got {_named(value)}")


def _dict(value: Any, path: str) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise TypeMismatch(path, f"expected an object, got {_named(value)}")


def _str(value: Any, path: str) -> str:
    if isinstance(value, str):
        return value
    raise TypeMismatch(path, f"expected a string, got {_named(value)}")


def _int(value: Any, path: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeMismatch(path, f"expected an integer, got {_named(value)}")


def _float(value: Any, path: str) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError:
            raise TypeMismatch(path, "expected a number, got one that is too large") from None
    raise TypeMismatch(path, f"expected a number, got {_named(value)}")


def _bool(value: Any, path: str) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeMismatch(path, f"expected true or false, got {_named(value)}")


def _lax_int(value: Any) -> Any:
    if isinstance(value, bool) or (isinstance(value, float) and value.is_integer()):
        return int(value)
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        try:
            return int(value.strip().partition(".")[0])
        except ValueError:
            # More digits than Python reads.
            return value
    return value


def _lax_float(value: Any) -> Any:
    if isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        try:
            number = float(value)
        except ValueError:
            return value
        return number if math.isfinite(number) else value
    return value


def _lax_bool(value: Any) -> Any:
    if isinstance(value, str):
        return _WORDS.get(value.lower(), value)
    return bool(value) if isinstance(value, int | float) and value in (0, 1) else value


def _lax_time(kind: Any) -> Callable[[Any], Any]:
    """Convert a number as pydantic does: seconds since 1970, or milliseconds if that would be out of range."""

    def read_time(value: Any) -> Any:
        if not isinstance(value, int | float) or isinstance(value, bool):
            return value
        try:
            seconds = value / 1000 if abs(value) > _FAR_OFF else value
            moment = _EPOCH + datetime.timedelta(seconds=seconds)
        except (OverflowError, ValueError):
            return value
        return moment.isoformat() if kind is datetime.datetime else moment.isoformat().removesuffix(_MIDNIGHT)

    return read_time


def _lax_date(value: Any) -> Any:
    value = _lax_time(datetime.date)(value)
    return re.sub(r"[T ]00:00(:00(\.0+)?)?(Z|\+00:00)?$", "", value) if isinstance(value, str) else value


def _lax_duration(value: Any) -> Any:
    return f"{value}s" if isinstance(value, int | float) and not isinstance(value, bool) else value


_WHOLE = re.compile(r"\s*[+-]?\d+(?:_\d+)*(?:\.0+)?\s*", re.ASCII)
_WORDS = {
    **dict.fromkeys(("true", "t", "yes", "y", "on", "1"), True),
    **dict.fromkeys(("false", "f", "no", "n", "off", "0"), False),
}
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MIDNIGHT = "T00:00:00+00:00"
_FAR_OFF = 2e10
# Conversions that are tried first, where a value need not have its type already.
_LAX: dict[Any, Callable[[Any], Any]] = {
    int: _lax_int,
    float: _lax_float,
    bool: _lax_bool,
    datetime.datetime: _lax_time(datetime.datetime),
    datetime.date: _lax_date,
    datetime.timedelta: _lax_duration,
}


def _bytes(value: Any, path: str) -> bytes:
    text = _str(value, path)
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        # Of base64, or of letters that are not ASCII.
        raise TypeMismatch(path, "expected base64, got text that is not") from None


def _decimal(value: Any, path: str) -> decimal.Decimal:
    try:
        return decimal.Decimal(str(value)) if not isinstance(value, bool) else decimal.Decimal("x")
    except decimal.InvalidOperation:
        raise TypeMismatch(path, f"expected a number, got {_named(value)}") from None


def _parsed(parse: Callable[[str], Any], what: str) -> Callable[[Any, str], Any]:
    def reader(value: Any, path: str) -> Any:
        text = _str(value, path)
        try:
            return parse(text)
        except (OverflowError, ValueError):
            raise TypeMismatch(path, f"expected {what}, got {text!r:.80}") from None

    return reader


def _duration(text: str) -> datetime.timedelta:
    from genai_runtime.models.codecs import parse_duration

    if text[-1:] == "s" and text[:1] != "P":
        return parse_duration(text)
    found = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", text)
    if found is None or text in ("P", "PT"):
        raise ValueError(text)
    days, hours, minutes, seconds = (float(group or 0) for group in found.groups())
    return datetime.timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


_SCALARS: dict[Any, Callable[[Any, str], Any]] = {
    str: _str,
    int: _int,
    float: _float,
    bool: _bool,
    bytes: _bytes,
    decimal.Decimal: _decimal,
    uuid.UUID: _parsed(uuid.UUID, "a UUID"),
    datetime.datetime: _parsed(datetime.datetime.fromisoformat, "a date and time"),
    datetime.date: _parsed(datetime.date.fromisoformat, "a date"),
    datetime.time: _parsed(datetime.time.fromisoformat, "a time"),
    datetime.timedelta: _parsed(_duration, "a duration"),
    pathlib.Path: _parsed(pathlib.Path, "a path"),
    ipaddress.IPv4Address: _parsed(ipaddress.IPv4Address, "an IPv4 address"),
    ipaddress.IPv6Address: _parsed(ipaddress.IPv6Address, "an IPv6 address"),
}


def _named(value: Any) -> str:
    names = {dict: "an object", list: "an array", str: "a string", bool: "true or false", info.NONE: "null"}
    return names.get(type(value)) or ("a number" if isinstance(value, int | float) else type(value).__name__)
