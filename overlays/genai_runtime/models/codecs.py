"""How each scalar travels: read what a server sends, and write what it takes.

The rendered code tests the ordinary case itself (``v if v.__class__ is str else decode_str(v)``), so most of these
run only for what is rare: a number sent as a string, an integer where a float is due, or a value of the wrong type.
A decoder raises ValueError with the reason; where it happened is found afterwards, by ``genai_runtime.models.decode``.
"""

from __future__ import annotations

import math
import re
from binascii import a2b_base64, b2a_base64
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from .names import json_shown
from .timestamp import Timestamp, rfc3339

INTEGER = re.compile(r"-?\d+", re.ASCII)
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
DURATION = re.compile(r"(-?)(\d{1,15})(?:\.(\d{1,9}))?s", re.ASCII)
_UNREAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class WireError(ValueError):
    """A value from the wire has the wrong shape. ``decode`` says where."""


def decode_str(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise WireError(f"expected a string, got {json_shown(value)}")


def decode_int(value: Any) -> int:
    """A JSON integer, an integral number, or the digits of one in a string (how 64-bit integers travel)."""
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str) and INTEGER.fullmatch(value):
        try:
            return int(value)
        except ValueError:
            raise WireError(f"expected an integer, got {len(value)} digits") from None
    raise WireError(f"expected an integer, got {json_shown(value)}")


def decode_float(value: Any) -> float:
    """A JSON number, or one of the strings that stand for what JSON lacks: NaN, Infinity, -Infinity."""
    if isinstance(value, float):
        return value
    try:
        if isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        if isinstance(value, str):
            return _UNREAL[value] if value in _UNREAL else _finite(value)
    except OverflowError:
        raise WireError("expected a number that fits a double") from None
    raise WireError(f"expected a number, got {json_shown(value)}")


def decode_floats(value: Any) -> list[float]:
    """A list of numbers, in one pass over their types: embeddings have thousands."""
    items: list[Any] = value if value.__class__ is list else decode_list(value)
    if set(map(type, items)) <= {float}:
        return items
    # A null is no number, and left out it would shift what follows.
    return [decode_float(item) for item in items]


def decode_bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise WireError(f"expected true or false, got {json_shown(value)}")


def decode_const(value: Any, constant: str | float) -> Any:
    """A value in the place of a constant: another one of its type is kept, since a server knows better."""
    decoders: dict[type, Any] = {str: decode_str, bool: decode_bool, int: decode_int, float: decode_float}
    return decoders[type(constant)](value)


class SpelledBytes(bytes):
    """Bytes that came as text which their plain base64 would not give back; :attr:`text` is sent instead.

    The URL-safe alphabet, absent padding and unused bits are kept so, and of an opaque field any text at all. They
    are equal to plain bytes, and what is made from them (a slice, a sum) is plain.
    """

    text: str

    def __new__(cls, data: bytes, text: str) -> SpelledBytes:
        self = super().__new__(cls, data)
        self.text = text
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return SpelledBytes, (bytes(self), self.text)

    def __copy__(self) -> SpelledBytes:
        return self

    def __deepcopy__(self, memo: Any) -> SpelledBytes:
        return self


def decode_bytes(value: Any) -> bytes:
    """Base64 in the standard or the URL-safe alphabet, padded or not, and its spelling where there is another."""
    if not isinstance(value, str):
        raise WireError(f"expected base64 in a string, got {json_shown(value)}")
    try:
        data = a2b_base64(value, strict_mode=True)
    except ValueError:
        return _less_usual(value)
    if value[-1:] == "=" and (value[-2] not in _ENDS_OF_TWO if value[-2] != "=" else value[-3] not in _ENDS_OF_ONE):
        # Bits that no byte has: another text has the same bytes.
        return SpelledBytes(data, value)
    return data


def decode_opaque(value: Any) -> bytes:
    """:func:`decode_bytes`; text that is no base64 becomes its UTF-8, and is sent again as it came."""
    try:
        data = decode_bytes(value)
    except WireError:
        if not isinstance(value, str):
            raise
        return SpelledBytes(value.encode("utf-8", "surrogatepass"), value)
    return SpelledBytes(data, value) if "\n" in value or "\r" in value else data


def _less_usual(value: str) -> bytes:
    text = value.translate(_NO_BREAKS)
    body = text.rstrip("=")
    padded = body + "=" * (-len(body) % 4)
    mixed = ("-" in body or "_" in body) and ("+" in body or "/" in body)
    if text in (body, padded) and not mixed:
        try:
            data = a2b_base64(padded.translate(_STANDARD), strict_mode=True)
        except ValueError:
            pass
        else:
            # Lines are an affair of mail, and JSON has none: they are not sent on.
            return SpelledBytes(data, text) if text == value or text != encode_bytes(data) else data
    raise WireError("expected base64, got text that is not")


_STANDARD = str.maketrans({"-": "+", "_": "/"})
_NO_BREAKS = str.maketrans({"\r": None, "\n": None})
# The last letter of base64 that stands for two bytes of three, and for one.
_ENDS_OF_TWO = frozenset("AEIMQUYcgkosw048")
_ENDS_OF_ONE = frozenset("AQgw")


def decode_timestamp(value: Any) -> Timestamp:
    if not isinstance(value, str):
        raise WireError(f"expected an RFC 3339 time in a string, got {json_shown(value)}")
    return Timestamp.parse(value)


def decode_list(value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return list(value)
    raise WireError(f"expected an array, got {json_shown(value)}")


def decode_object(value: Any) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise WireError(f"expected an object, got {json_shown(value)}")


def keep_null(extra: dict[str, Any] | None, name: str) -> dict[str, Any]:
    """Remember that free-form ``name`` came as null, which is a value there, so that it goes back."""
    if extra is None:
        return {name: None}
    extra[name] = None
    return extra


def encode_bytes(value: bytes) -> str:
    """Base64, standard and padded, or the text that they came as."""
    if isinstance(value, SpelledBytes):
        return value.text
    return b2a_base64(value, newline=False).decode("ascii")


def encode_timestamp(value: datetime) -> str:
    return value.rfc3339() if isinstance(value, Timestamp) else rfc3339(value)


def encode_float(value: float) -> float | str:
    """A number that JSON can hold; what it cannot becomes the string that Google's JSON uses for it."""
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def duration(value: timedelta | float) -> str:
    """Seconds, or a ``timedelta``, as the wire writes a duration: ``3.5s``."""
    if isinstance(value, timedelta):
        micros = value // timedelta(microseconds=1)
        whole, fraction = divmod(abs(micros), 1_000_000)
        text = f"{whole}.{fraction:06}".rstrip("0").rstrip(".")
        return f"-{text}s" if micros < 0 else f"{text}s"
    text = f"{value:.9f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    return "0s" if text == "-0" else f"{text}s"


def parse_duration(text: str) -> timedelta:
    """``3.5s`` as a ``timedelta``, to the microsecond; ValueError when it is no duration."""
    found = DURATION.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is not a duration such as '3.5s'")
    sign, seconds, fraction = found.groups()
    try:
        span = timedelta(seconds=int(seconds), microseconds=int((fraction or "")[:6].ljust(6, "0")))
    except OverflowError:
        raise ValueError(f"{text!r} is longer than a timedelta can be") from None
    return -span if sign else span


def _finite(text: str) -> float:
    number = float(text) if _NUMBER.fullmatch(text) else math.nan
    if not math.isfinite(number):
        raise WireError(f"expected a number, got {json_shown(text)}")
    return number
