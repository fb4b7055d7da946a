"""Make a short text that matches a regular expression."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

# The parser that `re` itself uses; the standard library has no public one.
_parser: Any = import_module("re._parser")

_CATEGORIES = {"CATEGORY_DIGIT": "0", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " "}
_NOT_CATEGORIES = {"CATEGORY_NOT_DIGIT": "a", "CATEGORY_NOT_WORD": "-", "CATEGORY_NOT_SPACE": "a"}
_CANDIDATES = "aA0-_ .b1"


def text_matching(pattern: str) -> str | None:
    """Return a text that ``pattern`` matches; None if the pattern is invalid or unsupported."""
    try:
        text = _sequence(_parser.parse(pattern), {})
        return text if re.search(pattern, text) else None
    except (re.error, _Unknown, OverflowError, RecursionError):
        return None


class _Unknown(Exception):
    pass


def _sequence(items: Any, groups: dict[int, str]) -> str:
    return "".join(_item(str(kind), value, groups) for kind, value in items)


def _item(kind: str, value: Any, groups: dict[int, str]) -> str:
    if kind == "LITERAL":
        return chr(value)
    if kind == "NOT_LITERAL":
        return next(character for character in _CANDIDATES if ord(character) != value)
    if kind == "ANY":
        return "a"
    if kind == "AT":
        return ""
    if kind == "IN":
        return _one_of(value)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        least, _, inner = value
        return "".join(_sequence(inner, groups) for _ in range(least))
    if kind == "SUBPATTERN":
        number, _, _, inner = value
        text = _sequence(inner, groups)
        if number is not None:
            groups[number] = text
        return text
    if kind == "ATOMIC_GROUP":
        return _sequence(value, groups)
    if kind == "BRANCH":
        return _sequence(value[1][0], groups)
    if kind == "GROUPREF":
        return groups.get(value, "")
    if kind in ("ASSERT", "ASSERT_NOT"):
        return ""
    raise _Unknown(kind)


def _one_of(members: Any) -> str:
    members = [(str(kind), value) for kind, value in members]
    if members[0][0] == "NEGATE":
        pattern = _negated(members[1:])
        return next(character for character in _CANDIDATES if not pattern(character))
    kind, value = members[0]
    if kind == "RANGE":
        return chr(value[0])
    if kind == "CATEGORY":
        return (_CATEGORIES | _NOT_CATEGORIES)[str(value)]
    return chr(value)


def _negated(members: list[tuple[str, Any]]) -> Any:
    def inside(character: str) -> bool:
        code = ord(character)
        for kind, value in members:
            if kind == "LITERAL" and code == value:
                return True
            if kind == "RANGE" and value[0] <= code <= value[1]:
                return True
            if kind == "CATEGORY" and _in_category(str(value), character):
                return True
        return False

    return inside


def _in_category(category: str, character: str) -> bool:
    base = category.replace("NOT_", "")
    inside = {
        "CATEGORY_DIGIT": character.isdigit(),
        "CATEGORY_WORD": character.isalnum() or character == "_",
        "CATEGORY_SPACE": character.isspace(),
    }[base]
    return inside != ("NOT_" in category)
