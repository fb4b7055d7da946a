"""The filters of lists on Vertex AI: ``(state="A" OR state="B") AND labels.tune-type:*``.

As published for all of Google's APIs (AIP-160): OR binds closer than AND, and NOT or ``-`` turns a term round.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TypeVar

from ..call import JSON
from ..errors import invalid
from ..paging import Listed
from ..spec.validate import camel_paths

Test = Callable[[JSON], bool]

_TOKEN = re.compile(
    r"""\s*(?:(?P<quoted>"(?:[^"\\]|\\.)*"|'[^']*')|(?P<mark>[()]|!=|<=|>=|[=<>:])|(?P<word>[^\s()=<>:!"']+))"""
)
T = TypeVar("T", bound=Listed)


def fitting(items: Iterable[T], text: str) -> list[T]:
    """The items whose resources meet a filter; ApiError for a filter that is none."""
    if not text.strip():
        return list(items)
    meets = _Filter(text).test()
    return [item for item in items if meets(item.resource)]


class _Filter:
    """A filter that is read from left to right."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None:
                raise self._wrong()
            at = found.end()
            self._tokens.append((found.lastgroup or "", found[found.lastgroup or 0]))

    def test(self) -> Test:
        test = self._all()
        if self._tokens:
            raise self._wrong()
        return test

    def _all(self) -> Test:
        tests = [self._any()]
        while self._tokens and self._tokens[0] != ("mark", ")"):
            self._word("AND")
            tests.append(self._any())
        return lambda resource: all(test(resource) for test in tests)

    def _any(self) -> Test:
        tests = [self._term()]
        while self._word("OR"):
            tests.append(self._term())
        return lambda resource: any(test(resource) for test in tests)

    def _term(self) -> Test:
        if self._word("NOT"):
            inner = self._term()
            return lambda resource: not inner(resource)
        kind, word = self._next()
        if (kind, word) == ("mark", "("):
            inside = self._all()
            if self._next() != ("mark", ")"):
                raise self._wrong()
            return inside
        if kind != "word":
            raise self._wrong()
        field, turned = word.removeprefix("-"), word.startswith("-")
        operator = self._next()[1]
        kind, value = self._next()
        if kind == "mark" or operator not in _COMPARED:
            raise self._wrong()
        test = _comparison(field, operator, value if kind == "word" else value[1:-1], present=(kind, value) == _ANY)
        return (lambda resource: not test(resource)) if turned else test

    def _word(self, word: str) -> bool:
        """Whether this word is next, which is passed then."""
        if self._tokens and self._tokens[0] == ("word", word):
            self._tokens.pop(0)
            return True
        return False

    def _next(self) -> tuple[str, str]:
        if not self._tokens:
            raise self._wrong()
        return self._tokens.pop(0)

    def _wrong(self) -> Exception:
        return invalid(
            f'Invalid filter {self._text!r}: conditions such as labels.tune-type:* and state="JOB_STATE_FAILED" can be '
            "joined by AND and OR, negated by NOT, and stand in parentheses."
        )


_ANY = ("word", "*")
_COMPARED: dict[str, Callable[[str, str], bool]] = {
    "=": lambda value, wanted: value == wanted,
    "!=": lambda value, wanted: value != wanted,
    ":": lambda value, wanted: wanted in value,
    "<": lambda value, wanted: value < wanted,
    ">": lambda value, wanted: value > wanted,
    "<=": lambda value, wanted: value <= wanted,
    ">=": lambda value, wanted: value >= wanted,
}


def _comparison(field: str, operator: str, wanted: str, *, present: bool) -> Test:
    compared = _COMPARED[operator]

    def test(resource: JSON) -> bool:
        value = _value(resource, field)
        if present and operator in (":", "="):
            return value is not None
        return operator == "!=" if value is None else compared(value, wanted)

    return test


def _value(resource: JSON, field: str) -> str | None:
    if field.startswith("labels."):
        value = resource.get("labels", {}).get(field.removeprefix("labels."))
    else:
        value = resource.get(camel_paths(field)[0])
        value = str(value).rpartition("/")[2] if field in ("model", "name") and value is not None else value
    return None if value is None else str(value)
