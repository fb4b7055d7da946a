"""Check and convert arguments; errors name the field and the nearest known name.

Each check takes the value and its place (``Part.inline_data``), and returns the value for the field. They compose:
``check_list(value, where, check_model, Part)`` checks a list of parts.
"""

from __future__ import annotations

import operator
from binascii import b2a_base64
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from math import isfinite
from os import PathLike
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from genai_runtime.errors import ArgumentError
from genai_runtime.errors.arguments import invalid, wrong

from .codecs import DURATION, INTEGER, ForeignDuration, WireError, decode_bytes, decode_opaque, duration, encode_float
from .instance import Instance
from .names import hint, shown, snake_case
from .timestamp import Timestamp

if TYPE_CHECKING:
    M = TypeVar("M", bound=Instance)

    class _OpenEnum(Protocol):
        """An enum of texts or of integers."""

        @classmethod
        def check(cls, value: Any, where: str) -> Self: ...

    E = TypeVar("E", bound=_OpenEnum)
    T = TypeVar("T")


def check_callback(value: T, where: str) -> T:
    """Check a callback, or None. It is not awaited, so coroutine functions are refused."""
    if value is not None:
        if not callable(value):
            raise wrong(where, "something that can be called", value)
        from inspect import iscoroutinefunction

        if iscoroutinefunction(value) or iscoroutinefunction(getattr(value, "__call__", None)):  # noqa: B004
            raise invalid(where, "a coroutine function is of no use here, nothing awaits it; pass a plain function")
    return value


def check_str(value: Any, where: str) -> str:
    if isinstance(value, str):
        return value
    raise wrong(where, "a str", value)


def check_option(value: Any, where: str, options: Iterable[str]) -> str:
    """Check an option, given as a str or as a member of the caller's own enum."""
    text = getattr(value, "value", value)
    if text not in options:
        raise invalid(where, f"expected one of {', '.join(options)}, got {value!r}")
    return str(text)


def check_int(value: Any, where: str) -> int:
    """An int, an integral float, or anything with ``__index__``; never a bool."""
    if isinstance(value, bool):
        raise wrong(where, "an int", value)
    if isinstance(value, float):
        if value.is_integer():
            return int(value)
        raise wrong(where, "an int", value)
    try:
        return operator.index(value)
    except TypeError:
        raise wrong(where, "an int", value) from None


def check_int64(value: Any, where: str) -> int:
    """An int, or its digits in a str, as JSON has 64-bit integers."""
    if isinstance(value, str) and len(value) <= 20 and INTEGER.fullmatch(value):
        return int(value)
    return check_int(value, where)


def check_float(value: Any, where: str) -> float:
    """A finite number."""
    if isinstance(value, bool | str | bytes) or not hasattr(type(value), "__float__"):
        raise wrong(where, "a float", value)
    try:
        number = float(value)
    except (OverflowError, TypeError, ValueError):
        raise wrong(where, "a float", value) from None
    if not isfinite(number):
        raise invalid(where, f"expected a finite number, got {number}, which JSON cannot hold")
    return number


def check_bool(value: Any, where: str) -> bool:
    if isinstance(value, bool):
        return value
    if type(value).__name__ in ("bool_", "bool") and type(value).__module__ == "numpy":
        return bool(value)
    raise wrong(where, "a bool", value)


def check_opaque(value: Any, where: str) -> bytes:
    """Bytes; a str is the wire value itself."""
    return decode_opaque(value) if isinstance(value, str) else check_bytes(value, where)


def check_bytes(value: Any, where: str) -> bytes:
    """Bytes; a str is decoded as base64, in either alphabet, padded or not."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, bytearray | memoryview):
        return bytes(value)
    if isinstance(value, str):
        try:
            return decode_bytes(value)
        except WireError:
            raise invalid(where, "expected bytes or their base64, got a str that is not base64") from None
    raise wrong(where, "bytes or their base64", value)


def check_timestamp(value: Any, where: str) -> datetime:
    """An aware ``datetime``, or the text of one; naive ones are refused."""
    if isinstance(value, datetime):
        if value.tzinfo is None or value.utcoffset() is None:
            raise invalid(
                where,
                f"{value.isoformat()} has no time zone, so it is not clear which moment is meant; "
                "pass an aware datetime such as datetime.now(timezone.utc)",
            )
        return value
    if isinstance(value, str):
        try:
            return Timestamp.parse(value[:10] + value[10:].upper().replace(" ", "T", 1))
        except ValueError as error:
            reason = str(error)
        raise invalid(where, reason)
    raise wrong(where, "an aware datetime or its RFC 3339 text", value)


def check_duration(value: Any, where: str) -> str:
    """The text of a duration (``3.5s``), a ``timedelta``, or a number of seconds."""
    if isinstance(value, str):
        if DURATION.fullmatch(value):
            return value
        if isinstance(value, ForeignDuration):
            return str(value)
        raise invalid(where, f"{value!r} is not a duration; write seconds as '3.5s', or pass a timedelta or a number")
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise wrong(where, "a duration such as '3.5s', a timedelta or a number of seconds", value)
    return duration(value)


def check_base64(value: Any, where: str) -> str:
    """Bytes in base64: such a text as it is, bytes, or a path whose file is read."""
    if isinstance(value, str):
        return value
    if isinstance(value, PathLike):
        from genai_runtime.localfile import open_file

        with open_file(value, "rb") as file:
            value = file.read()
    if isinstance(value, bytes | bytearray | memoryview):
        return b2a_base64(value, newline=False).decode()
    raise wrong(where, "bytes, their base64, or the path of a file", value)


def check_fieldmask(value: Any, where: str) -> str:
    """Field names in one str, separated by commas, or a list; snake_case is converted to camelCase."""
    names = value.split(",") if isinstance(value, str) else check_list(value, where, check_str)
    return ",".join(".".join(_camel(part) for part in name.strip().split(".")) for name in names)


def check_enum(value: Any, where: str, cls: type[E]) -> E:
    return cls.check(value, where)


def check_const(value: Any, where: str, constant: Any) -> Any:
    """The constant value of a field."""
    value = getattr(value, "value", value)
    if value == constant and isinstance(value, bool) == isinstance(constant, bool):
        return constant
    raise invalid(where, f"is always {constant!r}, got {shown(value)}")


def check_union(value: Any, where: str, codec: Any) -> Any:
    """A value of one of the branches of the union of ``codec``."""
    return codec.check(value, where)


def check_model(value: Any, where: str, cls: type[M]) -> M:
    """An instance, a dict in either spelling, or the class itself if an empty instance makes sense."""
    if isinstance(value, cls):
        return value
    if isinstance(value, Mapping):
        named = check_keys(value, where)
        try:
            return cls(**named)
        except ArgumentError as error:
            inner = error.with_traceback(None)
        raise invalid(where + inner.where.removeprefix(cls.__name__), inner.reason or str(inner))
    if isinstance(value, type) and issubclass(value, cls):
        if cls._BARE or not cls._FIELDS:
            return value()
        raise invalid(where, f"expected an instance, got the class {cls.__name__}; write {cls.__name__}()")
    raise wrong(where, f"{cls.__name__} or a dict", value)


def check_config(value: Any, cls: type[M], where: str = "config") -> M | None:
    """A method's ``config``: the model, a dict in either spelling, or None."""
    if value is None:
        return None
    checked = check_model(value, where, cls)
    nested = (row[0] for row in cls._FIELDS if row[2][0] == "model")
    if checked is value and any(isinstance(getattr(value, name), Mapping) for name in nested):
        # A dict assigned to a field is converted in a copy: the caller's config stays unchanged.
        return check_model({name: getattr(value, name) for name in checked.model_fields_set}, where, cls)
    return checked


def check_list(value: Any, where: str, check: Callable[..., Any] | None = None, *args: Any) -> list[Any]:
    """Any iterable but a str, bytes, a dict or a model; each item is checked."""
    if not isinstance(value, Iterable) or isinstance(value, str | bytes | bytearray | Mapping | Instance | type):
        advice = "" if value is None or isinstance(value, Mapping) else "; put it in a list"
        raise invalid(where, f"expected a list, got {shown(value)}{advice}")
    if check is None:
        return list(value)
    return [check(item, f"{where}[{index}]", *args) for index, item in enumerate(value)]


def check_map(value: Any, where: str, check: Callable[..., Any], *args: Any) -> dict[str, Any]:
    return {key: check(item, f"{where}[{key!r}]", *args) for key, item in check_object(value, where).items()}


def check_object(value: Any, where: str) -> dict[str, Any]:
    """Free-form JSON: a dict with str keys."""
    if not isinstance(value, Mapping):
        raise wrong(where, "a dict", value)
    return dict(check_keys(value, where))


def encode_floats(value: Any, where: str) -> list[Any]:
    """Encode a list of numbers; embeddings have thousands, so the common case takes one pass in C."""
    items: list[Any] = value if value.__class__ is list else check_list(value, where)
    if set(map(type, items)) <= {float} and all(map(isfinite, items)):
        return items
    return [encode_float(item if item.__class__ is float else check_float(item, where)) for item in items]


def check_any(value: Any, where: str) -> Any:
    return value


def check_keys(value: Mapping[Any, Any], where: str) -> Mapping[str, Any]:
    for key in value:
        if not isinstance(key, str):
            raise invalid(where, f"expected a dict with str keys, got the key {key!r}")
    return value


def check_one_of(where: str, **given: Any) -> None:
    """Refuse more than one value of a group in which only one may be set."""
    names = [name for name, value in given.items() if value is not None]
    if len(names) > 1:
        raise invalid(where, f"only one of {', '.join(given)} may be set, got {' and '.join(names)}")


def unknown_field(cls: type[Instance], name: str) -> ArgumentError:
    """Create the error for an unknown argument or key."""
    from .elsewhere import ours

    spellings = cls._spellings()
    guess = (
        ours(snake_case(name), set(spellings.values()))
        or hint(snake_case(name), dict.fromkeys(spellings.values()))
        or hint(name, spellings)
    )
    if not guess:
        names = list(dict.fromkeys(spellings.values()))
        listed = ", ".join(names[:12]) + (", ..." if len(names) > 12 else "")
        guess = f"; its fields are {listed}" if names else "; it has none"
    return invalid(cls.__name__, f"no field {name!r}{guess}")


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


#: The class whose instances need no check, for the kinds that have one.
EXACT: dict[str, type] = {
    "string": str,
    "integer": int,
    "int64": int,
    "boolean": bool,
    "bytes": bytes,
    "opaque": bytes,
}
#: The checks of scalars and of free JSON, by kind.
PLAIN_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "string": check_str,
    "integer": check_int,
    "int64": check_int64,
    "number": check_float,
    "boolean": check_bool,
    "bytes": check_bytes,
    "opaque": check_opaque,
    "timestamp": check_timestamp,
    "duration": check_duration,
    "base64": check_base64,
    "fieldmask": check_fieldmask,
    "object": check_object,
    "any": check_any,
}
