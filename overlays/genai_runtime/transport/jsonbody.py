"""Strict JSON: what Python's reader lets pass and the standard does not is refused, alike everywhere."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from genai_runtime.errors import ResponseDecodeError

from .config import Limits

_DEFAULTS = Limits()
_SNIPPET = 200


def read_json(content: bytes, limits: Limits | None = None) -> Any:
    """The JSON value of a body in UTF-8, with or without a byte order mark.

    Raises:
        ResponseDecodeError: it is empty or no JSON, holds NaN or an infinity, or is beyond the limits.
    """
    limits = limits or _DEFAULTS
    if content[:3] == b"\xef\xbb\xbf":
        content = content[3:]
    if not content.strip(b" \t\r\n"):
        raise _refuse("the body is empty", "")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        reason = f"the body is not UTF-8 (byte {error.start})"
    else:
        return read_json_text(text, limits)
    raise _refuse(reason, content.decode("utf-8", "replace"))


def read_json_text(text: str, limits: Limits | None = None) -> Any:
    """:func:`read_json` for what is text already."""
    limits = limits or _DEFAULTS
    if text.count("[") + text.count("{") > limits.depth and _deeper(text, limits.depth):
        reason = f"the JSON is nested deeper than {limits.depth}"
    else:
        try:
            # In a text that short, no number can have too many digits: none needs to be looked at.
            return _short(text) if len(text) <= limits.digits else _decoder(limits.digits)(text)
        except _Refused as refused:
            reason = refused.args[0]
        except json.JSONDecodeError as error:
            reason = f"the body is not JSON: {error.msg} at character {error.pos}"
        except RecursionError:
            reason = "the JSON is nested too deeply"
    raise _refuse(reason, text)


class _Refused(ValueError):
    pass


def _deeper(text: str, depth: int) -> bool:
    """Whether brackets nest deeper than ``depth``."""
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
    if value in (float("inf"), float("-inf")):
        raise _Refused("a number is too large to hold")
    return value


_short = json.JSONDecoder(parse_constant=_constant, parse_float=_float).decode
_decoders: dict[int, Any] = {}


def _decoder(digits: int) -> Any:
    decode = _decoders.get(digits)
    if decode is None:

        def whole(text: str) -> int:
            if len(text) > digits:
                raise _Refused(f"a number has more than {digits} digits")
            return int(text)

        decode = _decoders[digits] = json.JSONDecoder(
            parse_constant=_constant, parse_float=_float, parse_int=whole
        ).decode
    return decode


def _refuse(reason: str, text: str) -> ResponseDecodeError:
    snippet = text[:_SNIPPET].encode("utf-8", "replace")[:_SNIPPET].decode("utf-8", "ignore")
    error = ResponseDecodeError(f"{reason}: {snippet!r}" if snippet else reason)
    error.snippet = snippet
    return error
