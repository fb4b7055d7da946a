"""Metadata filters: comparisons of a key with a value, joined by AND, OR, NOT and parentheses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..errors import ApiError, invalid

JSON = dict[str, Any]
Test = Callable[[dict[str, Any]], bool]

_TOKEN = re.compile(
    r"\s*(?:(?P<string>\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')|(?P<sign><=|>=|!=|=|<|>|:)|(?P<paren>[()])"
    r"|(?P<word>[^\s()<>=!:\"']+))"
)
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda have, want: bool(have == want),
    "!=": lambda have, want: bool(have != want),
    "<": lambda have, want: bool(have < want),
    "<=": lambda have, want: bool(have <= want),
    ">": lambda have, want: bool(have > want),
    ">=": lambda have, want: bool(have >= want),
}


def compile_filter(text: str) -> Test:
    """Compile a filter to a predicate of a document's metadata; ApiError if it is malformed."""
    parser = _Parser(text)
    test = parser.either()
    if parser.tokens:
        raise parser.problem()
    return test


def plain_metadata(entries: list[JSON]) -> dict[str, Any]:
    """Convert ``customMetadata`` to a dict of strings, numbers and lists of strings."""
    out: dict[str, Any] = {}
    for entry in entries:
        if "numericValue" in entry:
            out[entry["key"]] = entry["numericValue"]
        elif "stringListValue" in entry:
            out[entry["key"]] = entry["stringListValue"].get("values", [])
        else:
            out[entry["key"]] = entry.get("stringValue", "")
    return out


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None:
                raise self.problem()
            self.tokens.append((found.lastgroup or "", found[found.lastgroup or 0]))
            at = found.end()

    def problem(self) -> ApiError:
        return invalid(f'Invalid metadata filter {self.text!r}: write it as key = "value" AND other_key > 3.')

    def either(self) -> Test:
        tests = [self.both()]
        while self._word("OR"):
            tests.append(self.both())
        return lambda metadata: any(test(metadata) for test in tests)

    def both(self) -> Test:
        tests = [self.one()]
        while self._word("AND"):
            tests.append(self.one())
        return lambda metadata: all(test(metadata) for test in tests)

    def one(self) -> Test:
        if self._word("NOT"):
            inner = self.one()
            return lambda metadata: not inner(metadata)
        kind, text = self._next()
        if (kind, text) == ("paren", "("):
            inner = self.either()
            if self._next() != ("paren", ")"):
                raise self.problem()
            return inner
        if kind not in ("word", "string"):
            raise self.problem()
        key = _unquote(kind, text)
        sign_kind, sign = self._next()
        if sign_kind != "sign":
            raise self.problem()
        value_kind, value = self._next()
        if value_kind not in ("word", "string"):
            raise self.problem()
        return _comparison(str(key), sign, _unquote(value_kind, value))

    def _word(self, word: str) -> bool:
        if self.tokens and self.tokens[0][0] == "word" and self.tokens[0][1].upper() == word:
            self.tokens.pop(0)
            return True
        return False

    def _next(self) -> tuple[str, str]:
        if not self.tokens:
            raise self.problem()
        return self.tokens.pop(0)


def _unquote(kind: str, text: str) -> str | float:
    if kind == "string":
        return re.sub(r"\\(.)", r"\1", text[1:-1])
    try:
        return float(text)
    except ValueError:
        return text


def _comparison(key: str, sign: str, want: str | float) -> Test:
    def test(metadata: dict[str, Any]) -> bool:
        if key not in metadata:
            return sign == "!="
        have = metadata[key]
        if isinstance(have, list):
            inside = str(want) in have
            return not inside if sign == "!=" else inside
        if sign == ":":
            return str(want).lower() in str(have).lower()
        if isinstance(have, str) != isinstance(want, str):
            have, want_ = str(have), str(want)
            return _COMPARE[sign](have, want_)
        return _COMPARE[sign](have, want)

    return test
