"""The body of an answer: decompressed as it comes, stopped at the limits, and read as strict JSON.

What Python's reader lets pass and the standard does not is refused, alike everywhere.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from gc import get_referents
from math import inf, isfinite
from typing import Any, NoReturn

from genai_runtime.errors import ResponseDecodeError, ResponseTooLarge

from .json_library import fast_decoder
from .limits import Limits

ACCEPTED = "gzip, deflate"
_STEP = 1 << 20
_DEFAULTS = Limits()
_SNIPPET = 200
_SPACE = " \t\r\n"
_INFINITE = (inf, -inf)
_TOO_LARGE = "a number is too large to hold"
_UNREAD = object()
_CONTAINERS = frozenset((dict, list))
# Letters for each point, or bracket, from which numbers, or lists and objects, are few.
_FEW = 200
_DIGITS = bytes.maketrans(b"123456789", b"000000000")


class BodyReader:
    """Decompresses a body as it comes, within limits.

    Args:
        encoding: The ``content-encoding`` of the answer.
        limits: The limits of the client.
        limit: The most bytes that the body may have, None for any number.
        name: The field of ``Limits`` that ``limit`` comes from, for the error.
    """

    __slots__ = ("_codings", "_given", "_limit", "_limits", "_name", "_taken")

    def __init__(self, encoding: str | None, limits: Limits, limit: int | None, name: str = "body") -> None:
        self._codings = _codings(encoding) if encoding else ()
        self._limits = limits
        self._limit = limit
        self._name = name
        self._given = 0
        self._taken = 0

    def feed(self, data: bytes) -> bytes:
        """The body's bytes that ``data`` brings."""
        self._taken += len(data)
        if not self._codings:
            self._given = self._taken
            if self._limit is not None and self._given > self._limit:
                self._count(0)
            return data
        pieces: Iterable[bytes] = (data,)
        for coding in self._codings:
            pieces = coding.unpack(pieces)
        out: list[bytes] = []
        # Piece by piece through all layers: what is beyond the limit is never held.
        for piece in pieces:
            self._count(len(piece))
            out.append(piece)
        return b"".join(out)

    def finish(self) -> None:
        """The body is over: complain if it was cut off inside its compression."""
        if self._codings and self._taken and not all(coding.finished for coding in self._codings):
            raise ResponseDecodeError("the compressed body is cut off")

    def _count(self, more: int) -> None:
        self._given += more
        if self._limit is not None and self._given > self._limit:
            raise too_large(self._name, f"the body is larger than {self._limit} bytes")
        if self._given > self._limits.ratio_from and self._codings and self._given > self._limits.ratio * self._taken:
            raise too_large("ratio", f"the body unpacks to more than {self._limits.ratio:g} times what was sent")


def too_large(limit: str, message: str) -> ResponseTooLarge:
    error = ResponseTooLarge(message)
    error.limit = limit
    return error


def read_json(content: bytes | str, limits: Limits | None = None, library: str | None = None) -> Any:
    """The JSON value of a text, or of a body in UTF-8 with or without a byte order mark.

    ``library`` is another than Python's own, which still reads what that one refuses, and says what is wrong with it.

    Raises:
        ResponseDecodeError: it is empty or no JSON, holds NaN or an infinity, or is beyond the limits.
    """
    limits = limits or _DEFAULTS
    text = ""
    try:
        if library is not None and (found := _fast(content, limits)) is not _UNREAD:
            return found
        text = content if isinstance(content, str) else content.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
        # In a text that short, no number can have too many digits: none needs to be looked at.
        if len(text) > limits.digits:
            return _long(text, limits)
        if len(text) <= 2 * limits.depth or not _deeper(text, limits.depth):
            try:
                value, end = _scan(text, 0)
            except StopIteration:
                return _SHORT.decode(text)
            # As the decoder does it, but for its two searches for white space.
            return value if end == len(text) or not text[end:].strip(_SPACE) else _SHORT.decode(text)
        reason = f"the JSON is nested deeper than {limits.depth}"
    except _Refused as refused:
        reason = refused.args[0]
        start = content[: 4 * _SNIPPET]
        text = text or (start if isinstance(start, str) else start.decode("utf-8", "replace"))
    except UnicodeDecodeError as error:
        reason = f"the body is not UTF-8 (byte {error.start})"
        text = error.object.decode("utf-8", "replace")
    except json.JSONDecodeError as error:
        reason = f"the body is not JSON: {error.msg} at character {error.pos}"
        if not text.strip(_SPACE):
            reason, text = "the body is empty", ""
    except RecursionError:
        reason = "the JSON is nested too deeply"
    raise _refuse(reason, text)


def _fast(content: bytes | str, limits: Limits) -> Any:
    """The value by another library, or ``_UNREAD``."""
    sample = _sample(content, limits) if len(content) > limits.digits else None
    if sample is not None and _may_have_digits(sample, limits):
        return _UNREAD
    decode = fast_decoder(len(content))
    if decode is None:
        return _UNREAD
    try:
        value = decode(content)
    except Exception:
        return _UNREAD
    # It knows no infinite number.
    if len(content) > 2 * limits.depth and (sample is None or not _is_flat(content, sample, limits.depth)):
        _check(value, limits.depth, numbers=False)
    return value


def _long(text: str, limits: Limits) -> Any:
    """The value of a text of any length. Its limits cost a tenth of the parser's time: what can be, is seen to in C."""
    sample = _sample(text, limits)
    # A call for each number pays where there are few of them; a text full of numbers is looked through when it is read.
    many = sample.count(b".") * _FEW > len(sample)
    if _may_have_digits(sample, limits):
        decoder, many = _counting(limits.digits), False
    else:
        decoder = _LONG if many else _SHORT
    try:
        value = decoder.decode(text)
    except RecursionError:
        if _deeper(text, limits.depth):
            raise _Refused(f"the JSON is nested deeper than {limits.depth}") from None
        raise
    if not _is_flat(text, sample, limits.depth):
        _check(value, limits.depth, many)
    elif many:
        _check_numbers(value)
    return value


def _step(limits: Limits) -> int:
    return min(16, limits.digits // 64 + 1)


def _sample(content: bytes | str, limits: Limits) -> bytes:
    """Every n-th letter of a long text."""
    sample = content[:: _step(limits)]
    return sample if isinstance(sample, bytes) else sample.encode("ascii", "replace")


def _may_have_digits(sample: bytes, limits: Limits) -> bool:
    """Whether some number may have too many digits: in every n-th letter, so many still are in a row."""
    return b"0" * ((limits.digits + 1) // _step(limits)) in sample.translate(_DIGITS)


def _is_flat(content: bytes | str, sample: bytes, depth: int) -> bool:
    """Whether a long text has too few brackets to nest deeper than ``depth``; False too where they are not few."""
    if (sample.count(b"[") + sample.count(b"{")) * _FEW > len(sample):
        return False
    find: Callable[[Any, int], int] = content.find
    brackets: tuple[Any, Any] = ("[", "{") if isinstance(content, str) else (b"[", b"{")
    left = depth
    # To find a few letters takes a tenth of the time of counting them.
    for bracket in brackets:
        place = find(bracket, 0)
        while place >= 0:
            if not left:
                return False
            left -= 1
            place = find(bracket, place + 1)
    return True


def _check(value: Any, depth: int, numbers: bool) -> None:
    """Refuse a value that nests deeper than ``depth``, or holds a number too large for a float, level by level."""
    level = [value]
    for _ in range(depth):
        # What lists and objects hold; other values refer to nothing.
        level = get_referents(*level)
        if not level or (numbers and _all_finite(level)):
            return
    if not _CONTAINERS.isdisjoint(map(type, level)):
        raise _Refused(f"the JSON is nested deeper than {depth}")


def _check_numbers(value: Any) -> None:
    """Refuse a number too large for a float. What is in a list is looked at where it is: there may be a million."""
    waiting: list[Any] = [[value]]
    while waiting:
        held = waiting.pop()
        items = held if held.__class__ is list else [*held.values()]
        if items and not _all_finite(items):
            waiting += [each for each in items if each.__class__ in _CONTAINERS]


def _all_finite(values: list[Any]) -> bool:
    """Whether all are numbers, none of them infinite; _Refused if some is."""
    if values[0].__class__ is float:
        try:
            # An infinite item makes the sum infinite, or no number.
            if isfinite(sum(values)):
                return True
        except (TypeError, OverflowError):
            pass
    floats = [each for each in values if each.__class__ is float]
    if not isfinite(sum(floats)) and (inf in floats or -inf in floats):
        raise _Refused(_TOO_LARGE)
    return False


class _Coding:
    """One layer of gzip or deflate; it gives what it unpacks in pieces of bounded size."""

    __slots__ = ("_engine", "_gzip", "_head", "finished")

    def __init__(self, gzip: bool) -> None:
        self._gzip = gzip
        self._engine = zlib.decompressobj(31 if gzip else 15)
        # What has come of the two bytes by which deflate is known to have its zlib header, None when that is settled.
        self._head = None if gzip else b""
        self.finished = False

    def unpack(self, source: Iterable[bytes]) -> Iterator[bytes]:
        for data in source:
            yield from self._pieces(data)

    def _pieces(self, data: bytes) -> Iterator[bytes]:
        full = False
        # A full piece may have left more behind in the engine, even when all input is used up.
        while data or full:
            if self.finished:
                if not self._gzip or not data.strip(b"\0"):
                    # What may follow is padding.
                    return
                # A gzip file may have several members, one after the other.
                self._engine, self.finished = zlib.decompressobj(31), False
            piece = self._step(data)
            yield piece
            data = self._engine.unconsumed_tail
            self.finished = self._engine.eof
            if self.finished:
                data = self._engine.unused_data
            full = len(piece) == _STEP and not self.finished

    def _step(self, data: bytes) -> bytes:
        try:
            piece = self._engine.decompress(data, _STEP)
        except zlib.error:
            if self._head is None:
                raise ResponseDecodeError("the compressed body is damaged") from None
            # Some servers send deflate without its zlib header.
            self._engine = zlib.decompressobj(-15)
            try:
                piece = self._engine.decompress(self._head + data, _STEP)
            except zlib.error:
                raise ResponseDecodeError("the compressed body is damaged") from None
            self._head = None
        if self._head is not None:
            self._head += data
            if len(self._head) > 1:
                self._head = None
        return piece


def _codings(encoding: str) -> tuple[_Coding, ...]:
    names = [name.strip() for name in reversed(encoding.lower().split(","))]
    return tuple(_coding(name) for name in names if name not in ("", "identity"))


def _coding(name: str) -> _Coding:
    if name in ("gzip", "x-gzip"):
        return _Coding(True)
    if name == "deflate":
        return _Coding(False)
    raise ResponseDecodeError(f"the body is encoded as {name[:40]!r}, which was not asked for")


class _Refused(ValueError):
    pass


def _deeper(text: str, depth: int) -> bool:
    """Whether brackets nest deeper than ``depth``."""
    if text.count("[") + text.count("{") <= depth:
        return False
    level = 0
    quoted = escaped = False
    for letter in text:
        if quoted:
            if escaped:
                escaped = False
            elif letter == "\\":
                escaped = True
            elif letter == '"':
                quoted = False
        elif letter == '"':
            quoted = True
        elif letter in "[{":
            level += 1
            if level > depth:
                return True
        elif letter in "]}":
            level -= 1
    return False


def _constant(name: str) -> NoReturn:
    raise _Refused(f"{name} is not a JSON number")


def _float(text: str) -> float:
    value = float(text)
    if value in _INFINITE:
        raise _Refused(_TOO_LARGE)
    return value


_SHORT = json.JSONDecoder(parse_constant=_constant, parse_float=_float)
_LONG = json.JSONDecoder(parse_constant=_constant)
_scan = _SHORT.scan_once  # type: ignore[attr-defined]


@cache
def _counting(digits: int) -> json.JSONDecoder:
    """The decoder of a long text in which a number may have too many digits."""

    def whole(text: str) -> int:
        if len(text) > digits:
            raise _Refused(f"a number has more than {digits} digits")
        return int(text)

    return json.JSONDecoder(parse_constant=_constant, parse_float=_float, parse_int=whole)


def _refuse(reason: str, text: str) -> ResponseDecodeError:
    snippet = text[:_SNIPPET].encode("utf-8", "replace")[:_SNIPPET].decode("utf-8", "ignore")
    error = ResponseDecodeError(f"{reason}: {snippet!r}" if snippet else reason)
    error.snippet = snippet
    return error
