"""The JSON library of a client: Python's own, or msgspec where the caller asks for it.

Either gives the same: what msgspec refuses, or would write otherwise, is left to Python's own. It refuses more than
that (half a surrogate pair, a number beyond a double), and reads what it does not refuse alike, integers of any size
included. Limits of depth and digits are seen to by ``body``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from gc import get_referents
from importlib import import_module
from io import BytesIO
from itertools import chain
from math import isfinite
from typing import Any

from genai_runtime.errors import ArgumentError, ConfigError
from genai_runtime.models.codecs import Base64Text, base64_text

Decode = Callable[[bytes | str], Any]
Encode = Callable[[Any], bytes]

JSON_LIBRARIES = ("json", "msgspec")

_DEFAULT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=base64_text).encode
_PLAIN = frozenset((dict, list, str, int, float, bool, type(None)))
# How many bodies Python's own reads and writes before msgspec is imported, which takes as long as some hundred small
# answers: a program that asks once has nothing of it. Of a long one, as much as this counts as one.
_PATIENCE = 16
_SIZE_OF_ONE = 1 << 11
# Stands for a long base64 while the rest is encoded.
_PLACE = "\x7fbase64\x7f"


def check_json_library(name: str | None, setting: str = "json_library") -> str | None:
    """The name of a JSON library in lower case, None for Python's own.

    Raises:
        ConfigError: there is none of this name, or it is not installed.
    """
    if name is None:
        return None
    found = name.strip().lower() if isinstance(name, str) else name
    if found not in JSON_LIBRARIES:
        raise ConfigError(f"{setting} is one of {', '.join(map(repr, JSON_LIBRARIES))}, not {name!r}")
    if found == "json":
        return None
    from importlib.util import find_spec

    if find_spec(found) is None:
        raise ConfigError(f"{setting} is {found!r}, which is not installed: pip install 'gemini-genai[fast]'")
    return str(found)


@cache
def _msgspec() -> tuple[Decode, Encode]:
    # Imported when the first body is read or written.
    msgspec: Any = import_module("msgspec")
    decode: Decode = msgspec.json.Decoder().decode
    encode: Encode = msgspec.json.Encoder().encode
    return decode, encode


_patience = _PATIENCE


def fast_decoder(size: int) -> Decode | None:
    """The reader of msgspec; it raises any exception for what it does not read.

    Args:
        size: How long the body is. None is returned for the first few small ones: importing it does not pay yet.
    """
    return _msgspec()[0] if _patience <= 0 or _pays(size) else None


def load_json_library(library: str | None) -> None:
    """Import the JSON library of a client now, such as beside an event loop."""
    global _patience
    if library is not None:
        _patience = 0
        _msgspec()


def _pays(size: int = 0) -> bool:
    if _patience > 0:
        _count(1 + size // _SIZE_OF_ONE)
    return _patience <= 0


def _count(bodies: int) -> None:
    global _patience
    _patience -= bodies


def serialize(body: Any, library: str | None = None, short: bool = False) -> bytes:
    """The body as UTF-8 JSON; a ``short`` one is known to have no long base64.

    Raises:
        ArgumentError: something in it has no JSON form.
    """
    # While no image is alive, no body is searched for one.
    if Base64Text.ALIVE and not short and (joined := _around_base64(body, library)) is not None:
        return joined
    if library is not None and _pays() and (fast := _fast(body, _msgspec()[1])) is not None:
        return fast
    try:
        written = _DEFAULT(body).encode("utf-8")
        if library is not None:
            _count(len(written) // _SIZE_OF_ONE)
        return written
    except UnicodeEncodeError:
        # Half a surrogate pair has no UTF-8; escaped, it travels.
        return json.dumps(body, separators=(",", ":"), allow_nan=False, default=base64_text).encode("ascii")
    except (TypeError, ValueError, RecursionError) as error:
        reason = str(error)
    raise ArgumentError(f"the request cannot be written as JSON: {reason[:200]}")


def _around_base64(body: Any, library: str | None) -> bytes | None:
    """The body, its long base64 put in as it is; None where there is none."""
    long: list[Base64Text] = []
    try:
        short = _without_base64(body, long)
    except RecursionError:
        # A circle, which the encoder refuses by its own words.
        return None
    if not long:
        return None
    pieces = serialize(short, library, short=True).split(b'"' + _PLACE.encode() + b'"')
    if len(pieces) != len(long) + 1:
        return None
    # Written in place: of a long body, each copy costs more than its encoding.
    joined = BytesIO(bytes(sum(map(len, pieces)) + sum(len(text) + 2 for text in long)))
    joined.write(pieces[0])
    for text, piece in zip(long, pieces[1:], strict=True):
        joined.write(b'"')
        joined.writelines(text.pieces())
        joined.write(b'"' + piece)
    return joined.getvalue()


def _without_base64(value: Any, long: list[Base64Text]) -> Any:
    """A copy of a body in which a mark stands for each long base64; these, in their order, go into ``long``."""
    if isinstance(value, dict):
        return {key: item if item.__class__ is str else _without_base64(item, long) for key, item in value.items()}
    if isinstance(value, list):
        return [item if item.__class__ is str else _without_base64(item, long) for item in value]
    if value.__class__ is Base64Text:
        long.append(value)
        return _PLACE
    return value


def _fast(body: Any, encode: Encode) -> bytes | None:
    """The body by a fast library; None where Python's own would refuse it, or may write it otherwise."""
    try:
        found = encode(body)
    except Exception:
        return None
    # It writes bytes, times and objects that are no JSON. What could be encoded is no circle.
    level: list[Any] = [[body]]
    while level:
        below = get_referents(*level)
        kinds = set(map(type, below))
        if not kinds <= _PLAIN:
            below = [_simpler(each) for each in below]
            kinds = set(map(type, below))
        if not kinds <= _PLAIN or (float in kinds and not _are_plain(level, below)):
            return None
        level = below
    return found


def _are_plain(level: list[Any], below: list[Any]) -> bool:
    """Whether all numbers of one level are finite (others it writes as null), and no key is one (written otherwise)."""
    keys = chain.from_iterable(each for each in level if each.__class__ is dict)
    return float not in map(type, keys) and isfinite(sum(each for each in below if each.__class__ is float))


def _simpler(value: Any) -> Any:
    """A list or dict of a class of its own as Python's; anything else as it is."""
    return [*value] if isinstance(value, list) else {**value} if isinstance(value, dict) else value
