"""Regular expressions of JSON Schema, which are ECMA's, as Python's; and short strings that they match."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

# How the standard library takes a pattern apart; the type checkers know nothing of these modules.
codes: Any = import_module("re._constants")
parser: Any = import_module("re._parser")
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_LONGEST = 1000
_SHORT = 16


class NoSample(Exception):
    """No value was found: the schema contradicts itself, needs itself, or has a pattern beyond the sampler."""


class Undecided(Exception):
    """Whether a schema allows a value cannot be told; the message says why."""


def matches(pattern: str, text: str) -> bool:
    """Does the pattern match somewhere in ``text``?

    Raises:
        Undecided: Python has nothing like the pattern, or might try for ever.
    """
    tokens = _parsed(pattern)
    if tokens is None:
        raise Undecided(f"the pattern {pattern} cannot be tried")
    if len(text) > _SHORT and _explodes(tokens, False):
        raise Undecided(f"the pattern {pattern} may take for ever")
    return re.search(_translated(pattern), text) is not None


def matching(pattern: str) -> str:
    """A short string that a regular expression matches.

    Raises:
        NoSample: the pattern is beyond the sampler.
    """
    try:
        found = "".join(_parts(_parsed(pattern)))
    except (KeyError, ValueError, TypeError, IndexError, StopIteration, RuntimeError):
        raise NoSample from None
    if len(found) > _LONGEST:
        raise NoSample
    return found


def _translated(pattern: str) -> str:
    """A hyphen beside a class of characters is itself, and groups with names are spelled with a P."""
    return re.sub(r"\(\?<(?![=!])", "(?P<", re.sub(r"(\\[dDsSwW])-(?!\])", r"\1\\-", pattern))


@functools.cache
def _parsed(pattern: str) -> Any:
    try:
        return parser.parse(_translated(pattern))
    except (re.error, OverflowError, RecursionError):
        return None


def _explodes(tokens: Any, repeated: bool) -> bool:
    """Is there a repetition without end inside another?"""
    for code, argument in tokens:
        if code in _REPEATS:
            endless = argument[1] is codes.MAXREPEAT
            if (endless and repeated) or _explodes(argument[2], repeated or endless):
                return True
        elif code is codes.SUBPATTERN and _explodes(argument[3], repeated):
            return True
        if code is codes.BRANCH and any(_explodes(each, repeated) for each in argument[1]):
            return True
    return False


def _parts(tokens: Any) -> Iterator[str]:
    for code, argument in tokens:
        if code is codes.LITERAL:
            yield chr(argument)
        elif code is codes.NOT_LITERAL:
            yield "a" if argument != ord("a") else "b"
        elif code is codes.ANY:
            yield "a"
        elif code is codes.IN:
            yield _one_of(argument)
        elif code in _REPEATS:
            least, _, inner = argument
            for _ in range(min(least, _LONGEST + 1)):
                yield from _parts(inner)
        elif code is codes.SUBPATTERN:
            yield from _parts(argument[3])
        elif code is codes.BRANCH:
            yield from _parts(argument[1][0])
        elif code is not codes.AT:
            raise KeyError(code)


def _one_of(choices: Any) -> str:
    negated = any(code is codes.NEGATE for code, _ in choices)
    if negated:
        allowed = [chr(n) for n in range(48, 123) if not any(_is_in(chr(n), choice) for choice in choices)]
        return allowed[0]
    return next(
        chr(n)
        for n in (*range(97, 123), *range(48, 58), *range(32, 127))
        if any(_is_in(chr(n), each) for each in choices)
    )


def _is_in(character: str, choice: tuple[Any, Any]) -> bool:
    code, argument = choice
    if code is codes.LITERAL:
        return bool(ord(character) == argument)
    if code is codes.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    if code is codes.CATEGORY:
        name = str(argument)
        inside = (
            character.isdigit()
            if "DIGIT" in name
            else character.isspace()
            if "SPACE" in name
            else character.isalnum() or character == "_"
        )
        return inside != ("NOT" in name)
    return False
