"""Read YAML 1.2 and JSON into plain data, with the source location of every value."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from math import isinf
from typing import Any

from attrs import field, frozen
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from generator.errors import BrokenSource, Location
from generator.yaml_nodes import Node, compose, is_scalar, is_sequence


@frozen
class Source:
    """One file as data, with the location of every JSON pointer; that of a mapping's value is its key's."""

    file: str
    data: Any
    places: Mapping[str, Any] = field(repr=False)
    _lines: tuple[int, ...] = field(default=(), repr=False)

    def where(self, pointer: str) -> Location | None:
        """The location of ``pointer`` in the file, or None."""
        place = self.places.get(pointer)
        if place is None:
            return None
        if isinstance(place, tuple):
            return Location(self.file, *place)
        line = bisect_right(self._lines, place)
        return Location(self.file, line, place - self._lines[line - 1] + 1)


def escape(part: str) -> str:
    """Escape one step of a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")


def read(text: str, file: str, lenient: bool = False) -> Source:
    """Read YAML 1.2, or JSON if the text begins with a brace. Keys are strings; dates stay strings, and so do numbers
    that no JSON has. ``lenient`` follows merge keys (``<<``), which published documents have."""
    text = text.removeprefix("\ufeff")
    if directive := _OTHER_YAML.search(text):
        line = text.count("\n", 0, directive.start()) + 1
        raise BrokenSource("only YAML 1.2 is read", Location(file, line, 1))
    try:
        return _read(text, file, lenient)
    except RecursionError:
        raise BrokenSource("nested too deeply", Location(file, 1, 1)) from None


def _read(text: str, file: str, lenient: bool) -> Source:
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return _Json(text, file).source()
        except JSONDecodeError as error:
            if file.endswith(".json"):
                raise BrokenSource(f"not JSON: {error.msg}", Location(file, error.lineno, error.colno)) from None
    return _Yaml(file, lenient).source(text)


_TAGS = "tag:yaml.org,2002:"
_OTHER_YAML = re.compile(r"^%YAML(?!\s+1\.2\s*$)", re.M)


class _Yaml:
    def __init__(self, file: str, lenient: bool) -> None:
        self.file = file
        self.lenient = lenient
        self.places: dict[str, tuple[int, int]] = {}
        self.open: set[int] = set()
        self.left = _AGAIN_AT_MOST

    def source(self, text: str) -> Source:
        self.left += len(text)
        try:
            root = compose(text)
        except MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = Location(self.file, mark.line + 1, mark.column + 1) if mark else Location(self.file, 1, 1)
            words = ", ".join(str(part) for part in (error.context, error.problem) if part)
            raise BrokenSource(f"not YAML: {words}", place) from None
        except YAMLError as error:
            raise BrokenSource(f"not YAML: {' '.join(str(error).split())}", Location(self.file, 1, 1)) from None
        if root is None:
            return Source(self.file, None, {})
        self._mark("", root)
        return Source(self.file, self._value(root, ""), self.places)

    def _mark(self, pointer: str, node: Node) -> None:
        self.places[pointer] = (node.start_mark.line + 1, node.start_mark.column + 1)

    def _value(self, node: Node, pointer: str) -> Any:
        self.left -= 1
        if self.left < 0:
            raise BrokenSource("aliases that make millions of values of it", self._place(node))
        if is_scalar(node):
            return self._scalar(node)
        if id(node) in self.open:
            raise BrokenSource("an alias inside the node that it names", self._place(node))
        self.open.add(id(node))
        try:
            if is_sequence(node):
                return self._sequence(node, pointer)
            return self._mapping(node, pointer)
        finally:
            self.open.discard(id(node))

    def _sequence(self, node: Node, pointer: str) -> list[Any]:
        found = []
        for index, item in enumerate(node.value):
            below = f"{pointer}/{index}"
            self._mark(below, item)
            found.append(self._value(item, below))
        return found

    def _mapping(self, node: Node, pointer: str) -> dict[str, Any]:
        merges = [(key, value) for key, value in node.value if key.tag == f"{_TAGS}merge"]
        found = self._merged(merges, pointer)
        own: set[str] = set()
        for key, value in node.value:
            if not is_scalar(key):
                raise BrokenSource("a key that is not a string", self._place(key))
            if key.tag == f"{_TAGS}merge":
                continue
            name = str(key.value)
            below = f"{pointer}/{escape(name)}"
            if name in own:
                first = self.places[below][0]
                raise BrokenSource(f"the key {name!r} is given twice, first in line {first}", self._place(key))
            own.add(name)
            self._mark(below, key)
            found[name] = self._value(value, below)
        return found

    def _merged(self, merges: list[tuple[Node, Node]], pointer: str) -> dict[str, Any]:
        """What a mapping takes over from others; the first of them that has a key counts."""
        found: dict[str, Any] = {}
        for key, value in reversed(merges):
            if not self.lenient:
                raise BrokenSource("merge keys (<<) are no part of YAML 1.2", self._place(key))
            for each in reversed(value.value if is_sequence(value) else [value]):
                if is_scalar(each) or is_sequence(each):
                    raise BrokenSource("a merge key (<<) that names no mapping", self._place(each))
                found.update(self._value(each, pointer))
        return found

    def _scalar(self, node: Node) -> Any:
        text = str(node.value)
        match str(node.tag).removeprefix(_TAGS):
            case "null":
                return None
            case "bool":
                return text.lower() == "true"
            case "int" | "float":
                return _number(text)
            case "str" | "timestamp" | "merge" | "value":
                return text
            case _:
                raise BrokenSource(f"a value tagged {node.tag}; only plain YAML 1.2 is read", self._place(node))

    def _place(self, node: Node) -> Location:
        return Location(self.file, node.start_mark.line + 1, node.start_mark.column + 1)


_DECIMAL = re.compile(r"[-+]?[0-9]+")
_BASED = re.compile(r"0(?:o[0-7]+|x[0-9a-fA-F]+)")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
# Values that aliases may repeat, all of them together.
_AGAIN_AT_MOST = 250_000


def _number(text: str) -> int | float | str:
    """Parse a number of YAML 1.2's core schema; ``1_000`` and ``0b1``, numbers to the scanner, stay strings, as do
    ``.inf`` and ``.nan``, which are none in JSON."""
    if _DECIMAL.fullmatch(text):
        return int(text)
    if _BASED.fullmatch(text):
        return int(text, 0)
    return _finite(text) if _FLOAT.fullmatch(text) else text


def _finite(text: str) -> float | str:
    found = float(text)
    return text if isinf(found) else found


_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_WORDS = {"true": True, "false": False, "null": None}


class _Json:
    """A JSON reader that keeps positions, which ``json`` does not; YAML readers take ten times as long."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.places: dict[str, int] = {}

    def source(self) -> Source:
        start = self._space(0)
        self.places[""] = start
        data, end = self._value(start, "")
        end = self._space(end)
        if end != len(self.text):
            raise JSONDecodeError("more after the end of the document", self.text, end)
        lines = (0, *(match.end() for match in re.finditer("\n", self.text)))
        return Source(self.file, data, self.places, lines)

    def _space(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def _value(self, at: int, pointer: str) -> tuple[Any, int]:
        match self.text[at : at + 1]:
            case "{":
                return self._object(at, pointer)
            case "[":
                return self._array(at, pointer)
            case '"':
                text, end = scanstring(self.text, at + 1, True)
                return text, end
        for word, value in _WORDS.items():
            if self.text.startswith(word, at):
                return value, at + len(word)
        number = _NUMBER.match(self.text, at)
        if not number:
            raise JSONDecodeError("a value was expected", self.text, at)
        return (_finite if number[1] or number[2] else int)(number[0]), number.end()

    def _array(self, at: int, pointer: str) -> tuple[list[Any], int]:
        found: list[Any] = []
        at = self._space(at + 1)
        if self.text[at : at + 1] == "]":
            return found, at + 1
        while True:
            below = f"{pointer}/{len(found)}"
            self.places[below] = at
            value, at = self._value(at, below)
            found.append(value)
            at = self._space(at)
            if self.text[at : at + 1] == "]":
                return found, at + 1
            at = self._comma(at)

    def _object(self, at: int, pointer: str) -> tuple[dict[str, Any], int]:
        found: dict[str, Any] = {}
        at = self._space(at + 1)
        if self.text[at : at + 1] == "}":
            return found, at + 1
        while True:
            if self.text[at : at + 1] != '"':
                raise JSONDecodeError("a key in quotes was expected", self.text, at)
            start = at
            name, at = scanstring(self.text, at + 1, True)
            below = f"{pointer}/{escape(name)}"
            if name in found:
                raise JSONDecodeError(f"the key {name!r} is given twice", self.text, start)
            self.places[below] = start
            at = self._space(at)
            if self.text[at : at + 1] != ":":
                raise JSONDecodeError("a colon was expected", self.text, at)
            found[name], at = self._value(self._space(at + 1), below)
            at = self._space(at)
            if self.text[at : at + 1] == "}":
                return found, at + 1
            at = self._comma(at)

    def _comma(self, at: int) -> int:
        if self.text[at : at + 1] != ",":
            raise JSONDecodeError("a comma was expected", self.text, at)
        return self._space(at + 1)
