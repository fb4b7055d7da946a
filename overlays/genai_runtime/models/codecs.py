"""Decode and encode scalars.

Rendered code handles the common case itself (``v if v.__class__ is str else decode_str(v)``), so most of these run only
in rare cases: a number sent as a string, an integer instead of a float, or a value of the wrong type. Decoders raise
ValueError with the reason; ``genai_runtime.models.decode`` then finds the place.
"""

from __future__ import annotations

import math
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ..patterns import lazy_pattern
from .names import json_shown
from .timestamp import Timestamp, rfc3339

if TYPE_CHECKING:
    from genai_runtime.backend import Backend

INTEGER = lazy_pattern(r"(?a)-?\d+")
_NUMBER = lazy_pattern(r"(?a)-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
DURATION = lazy_pattern(r"(?a)(-?)(\d{1,15})(?:\.(\d{1,9}))?s")
_UNREAL = {"NaN": math.nan, "Infinity": math.inf, "-Infinity": -math.inf}


class WireError(ValueError):
    """A JSON value has the wrong type. ``decode`` adds the place."""


def decode_str(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise WireError(f"expected a string, got {json_shown(value)}")


def decode_int(value: Any) -> int:
    """A JSON integer, an integral number, or a string of digits (as 64-bit integers are sent)."""
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
    """A JSON number, or one of the strings NaN, Infinity and -Infinity, which JSON lacks."""
    try:
        # As servers write a float without a fraction.
        if value.__class__ is int:
            return float(value)
        if isinstance(value, float):
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        if isinstance(value, str):
            return _UNREAL[value] if value in _UNREAL else _finite(value)
    except OverflowError:
        raise WireError("expected a number that fits a double") from None
    raise WireError(f"expected a number, got {json_shown(value)}")


def decode_floats(value: Any) -> list[float]:
    """A list of numbers, checked in one pass, since embeddings have thousands."""
    items: list[Any] = value if value.__class__ is list else decode_list(value)
    if [*map(type, items)].count(float) == len(items):
        return items
    # A null is no number, and left out it would shift what follows.
    return [decode_float(item) for item in items]


def decode_bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise WireError(f"expected true or false, got {json_shown(value)}")


def decode_const(value: Any, constant: str | float) -> Any:
    """A constant; another value of the same type from a server is kept."""
    decoders: dict[type, Any] = {str: decode_str, bool: decode_bool, int: decode_int, float: decode_float}
    return decoders[type(constant)](value)


class SpelledBytes(bytes):
    """Bytes whose wire text differs from their standard base64; :attr:`text` is sent back instead.

    This preserves the URL-safe alphabet, missing padding and unused bits, and any text of an opaque field. They equal
    plain bytes; slices and sums are plain bytes.
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
    """Decode base64 in either alphabet, padded or not, and keep a non-standard spelling."""
    if not isinstance(value, str):
        if value.__class__ is Base64Text:
            return value.data
        raise WireError(f"expected base64 in a string, got {json_shown(value)}")
    try:
        data = a2b_base64(value, strict_mode=True)
    except ValueError:
        return _less_usual(value)
    if value[-1:] == "=" and (value[-2] not in _ENDS_OF_TWO if value[-2] != "=" else value[-3] not in _ENDS_OF_ONE):
        # Unused bits are set: another text decodes to the same bytes.
        return SpelledBytes(data, value)
    return data


def decode_opaque(value: Any) -> bytes:
    """:func:`decode_bytes`; text that is not base64 becomes its UTF-8, and is sent back unchanged."""
    try:
        data = decode_bytes(value)
    except WireError:
        if not isinstance(value, str):
            raise
        return SpelledBytes(value.encode("utf-8", "surrogatepass"), value)
    return SpelledBytes(data, value) if "\n" in value or "\r" in value else data


def defer(model: Any, name: str, value: Any) -> bool:
    """Keep the long base64 of a field as text, to be decoded when the field is first read.

    False where it is short, or a look at it finds what is not standard base64: then it is decoded at once.
    """
    if value.__class__ is not str or len(value) < _LONG or len(value) % 4 or not value.isascii():
        return False
    end = value[-4:].rstrip("=")
    if len(end) < 2 or (value[:-4:_LOOK] + end).encode("ascii").translate(None, _ALPHABET):
        return False
    _wait(model, name, value)
    return True


def defer_list(model: Any, name: str, value: Any, item: Any) -> bool:
    """Keep a field's long list of models as JSON, to be decoded when the field is first read.

    False where it is short. Some of it is decoded at once, so that a list of another shape is known with the answer.
    """
    if value.__class__ is not list or len(value) < _MANY:
        return False
    for each in value[::_LOOK]:
        if each is not None:
            item.from_dict(each)
    _wait(model, name, (item.from_dict, value, {}))
    return True


def _wait(model: Any, name: str, value: Any) -> None:
    model._memo = Deferred({**(getattr(model, "_memo", None) or {}), name: value})
    model._finds_missing()


class Deferred(dict[str, Any]):
    """What :func:`defer` and :func:`defer_list` kept of a model's fields.

    Texts; and lists, each with the items' decoder, and a dict for what was decoded of it.
    """

    __slots__ = ()


def read_deferred(model: Any, name: str) -> None:
    """Decode what :func:`defer` or :func:`defer_list` kept of a field, if it kept any.

    Raises:
        ResponseDecodeError: it has another shape, or is no base64.
    """
    kept: Deferred = model._memo
    value = kept.get(name)
    if value is not None:
        place, reason = f"{type(model).__name__}.{name}", ""
        try:
            found = _read(value)
            if kept.get(name) is value:
                setattr(model, name, found)
        except WireError as error:
            reason = str(error)
        except Exception as error:
            if value.__class__ is str:
                raise
            reason = type(error).__name__
        if reason and value.__class__ is tuple:
            place, reason = _explain(model, name, value[1]) or (place, reason)
        if reason:
            from genai_runtime.errors import ResponseDecodeError

            # Tracebacks with local variables must not show the response.
            del value, kept
            raise ResponseDecodeError(f"cannot read {place}: {reason}")
        kept.pop(name, None)


def _explain(model: Any, name: str, value: Any) -> tuple[str, str] | None:
    """Return where the value of a model's field has another shape than expected, and the reason."""
    from genai_runtime.errors import ArgumentError
    from genai_runtime.redaction import redact
    from genai_runtime.secret import active_secrets

    try:
        type(model).model_validate({name: value})
    except ArgumentError as error:
        secrets = active_secrets()
        return redact(error.where, secrets), redact(error.reason, secrets)
    return None


def _read(value: Any) -> Any:
    if value.__class__ is str:
        return decode_bytes(value)
    read, items, found = value
    # Of threads that decode it at once the first counts: each has the same list, to change it.
    return found.setdefault("list", [read(each) for each in items if each is not None])


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
            # Line breaks, as in MIME, are not sent back.
            return SpelledBytes(data, text) if text == value or text != encode_bytes(data) else data
    raise WireError("expected base64, got text that is not")


# From how many letters base64, and from how many items a list, waits to be decoded, and which of them are looked at:
# lines of MIME are seen.
_LONG = 1 << 14
_MANY = 64
_LOOK = 61
_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
# How many bytes are encoded at once: a multiple of three.
_STEP = 3 << 14
_STANDARD = str.maketrans({"-": "+", "_": "/"})
_NO_BREAKS = str.maketrans({"\r": None, "\n": None})
# The possible last characters of base64 for a rest of two bytes, and of one.
_ENDS_OF_TWO = frozenset("AEIMQUYcgkosw048")
_ENDS_OF_ONE = frozenset("AQgw")


def decode_timestamp(value: Any) -> Timestamp:
    if not isinstance(value, str):
        raise WireError(f"expected an RFC 3339 time in a string, got {json_shown(value)}")
    return Timestamp.parse(value)


class ForeignDuration(str):
    """Text that a server has where a duration is due, and that is none: it is sent back."""

    __slots__ = ()


def decode_duration(value: Any) -> str:
    text = decode_str(value)
    return text if DURATION.fullmatch(text) else ForeignDuration(text)


def decode_list(value: Any) -> list[Any]:
    if isinstance(value, list | tuple):
        return list(value)
    raise WireError(f"expected an array, got {json_shown(value)}")


def decode_object(value: Any) -> dict[str, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    raise WireError(f"expected an object, got {json_shown(value)}")


def keep_null(extra: dict[str, Any] | None, name: str) -> dict[str, Any]:
    """Remember that the free-form field ``name`` is null, which is a value there, so that it is sent back."""
    if extra is None:
        return {name: None}
    extra[name] = None
    return extra


class Base64Text:
    """Long bytes on their way into a request: they become base64 when its body is written, right where that stands.

    Made before, a text of a megabyte is copied four times on the way, and fresh memory costs more than the encoding.
    Whatever else looks at it sees the text, by ``str()``, ``len()``, a slice or a comparison; a copy is a ``str``.
    """

    __slots__ = ("data",)

    #: Those that are alive, by their ids: without any, no body has to be searched for one.
    ALIVE: ClassVar[dict[int, None]] = {}

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.ALIVE[id(self)] = None

    def __del__(self) -> None:
        self.ALIVE.pop(id(self), None)

    def pieces(self) -> Iterator[bytes]:
        """The text in ASCII, piece by piece."""
        view = memoryview(self.data)
        for start in range(0, len(view), _STEP):
            yield b2a_base64(view[start : start + _STEP], newline=False)

    def __len__(self) -> int:
        return (len(self.data) + 2) // 3 * 4

    def __str__(self) -> str:
        return b2a_base64(self.data, newline=False).decode("ascii")

    def __repr__(self) -> str:
        return repr(str(self))

    def __getitem__(self, key: Any) -> str:
        if isinstance(key, slice) and not key.start and key.step is None and (key.stop or -1) >= 0:
            # The beginning of a picture, which tells its size.
            return b2a_base64(self.data[: (key.stop + 3) // 4 * 3], newline=False).decode("ascii")[: key.stop]
        return str(self)[key]

    def __eq__(self, other: object) -> bool:
        return str(self) == str(other) if isinstance(other, str | Base64Text) else NotImplemented

    def __hash__(self) -> int:
        return hash(str(self))

    def __reduce__(self) -> tuple[Any, ...]:
        return str, (str(self),)


def base64_text(value: Any) -> str:
    """A :class:`Base64Text` as a ``str``, for the ``default`` of Python's JSON encoder.

    Raises:
        TypeError: it is anything else.
    """
    if value.__class__ is Base64Text:
        return str(value)
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


def encode_bytes(value: bytes, backend: Backend | None = None) -> str:
    """Encode as standard, padded base64, or as the text that they were decoded from.

    Long ones for a request of a client's, to its ``backend``, are :class:`Base64Text`.
    """
    if isinstance(value, SpelledBytes):
        return value.text
    # Some name a backend by a string, which has nothing of it.
    if backend is not None and len(value) >= _LONG and getattr(backend, "defers_base64", False):
        return cast("str", Base64Text(value))
    return b2a_base64(value, newline=False).decode("ascii")


def encode_timestamp(value: datetime) -> str:
    return value.rfc3339() if isinstance(value, Timestamp) else rfc3339(value)


def encode_float(value: float) -> float | str:
    """Encode a number; NaN and infinities become the strings that proto JSON uses."""
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def duration(value: timedelta | float) -> str:
    """Format seconds or a ``timedelta`` as a duration: ``3.5s``."""
    if isinstance(value, timedelta):
        micros = value // timedelta(microseconds=1)
        whole, fraction = divmod(abs(micros), 1_000_000)
        text = f"{whole}.{fraction:06}".rstrip("0").rstrip(".")
        return f"-{text}s" if micros < 0 else f"{text}s"
    text = f"{value:.9f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
    return "0s" if text == "-0" else f"{text}s"


def parse_duration(text: str) -> timedelta:
    """Parse ``3.5s`` to a ``timedelta``, to the microsecond; ValueError if it is malformed."""
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
