"""Parse docstrings: the description of a function and of each of its parameters.

Google, NumPy, Sphinx and Epydoc styles are supported, with their common variations. Lines that are not recognised as a
parameter's stay in the description, so no text is lost.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable
from typing import Any, NamedTuple

_HEADING = re.compile(
    r"(?i)^(?:#+\s*)?[*_]*(?:args|arguments|parameters|params|inputs|(?:keyword|other|optional|required) "
    r"(?:args|arguments|parameters|params))[*_]*(:?)[*_]*\s*$"
)
_UNDERLINE = re.compile(r"^\s*([-=~])\1{2,}\s*$")
_FIELD = re.compile(r"^[:@\\](param|parameter|arg|argument|key|keyword|kwarg|type)\s+(?P<rest>\S.*)$")
_OTHER_FIELD = re.compile(r"^[:@\\][a-z]+\b")
_BULLET = re.compile(r"^(?:[-*+\u2022]|\d+[.)])\s+")
_NAME = re.compile(r"(?P<marks>[`'\"*\\]*)(?P<name>\w+)(?P<colon>:(?=[`'\"*]))?[`'\"*]*")
# ``:param int x: text`` and ``@param {int} x - text``.
_WITH_COLON = re.compile(r"(?P<types>[^:]*?)(?P<name>[\w`*\\]+)\s*:(?:\s+(?P<text>.*))?$")
_WITHOUT_COLON = re.compile(r"(?:\{(?P<types>[^}]*)\}\s+)?(?P<name>\S+)(?:\s+-)?(?:\s+(?P<text>.*))?$")
_AND = re.compile(r"\s*(?:,\s*(?:and\s+)?|/|&|\s+and\s+)\s*")
_SEPARATOR = re.compile(r"\s*(?::|=>|->|=)\s*|\s+(?:-{1,3}|[\u2013\u2014])\s+")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
# Type names, which repeat the schema. Any other word may be part of the description.
_TYPES = frozenset(
    re.findall(
        r"\w+",
        "str string text int integer float number bool boolean list array tuple set frozenset dict dictionary mapping "
        "object any none null bytes callable function iterable iterator sequence date datetime time timedelta decimal "
        "uuid path enum literal union annotated optional required of or typing positional keyword only",
    )
)


class _Entry(NamedTuple):
    """A line about parameters: their names and its text."""

    names: list[str]
    text: str


def read_docstring(
    target: Any, names: Iterable[str] | None = None, types: Iterable[str] = ()
) -> tuple[str | None, dict[str, str]]:
    """Return the description without its parameter sections, and a text for each parameter.

    Args:
        target: What has the docstring.
        names: The parameters that there are; a line about any other stays in the description. Default: any name does.
        types: Words that name types here, beside the usual ones.
    """
    doc = inspect.getdoc(target)
    if not doc or not doc.strip():
        return None, {}
    reader = _Reader(doc.splitlines(), None if names is None else frozenset(names), types)
    reader.read()
    description = re.sub(r"\n{3,}", "\n\n", "\n".join(reader.kept)).strip()
    return description or None, reader.texts


class _Reader:
    def __init__(self, lines: list[str], names: frozenset[str] | None, types: Iterable[str]) -> None:
        self.kept: list[str] = []
        self.texts: dict[str, str] = {}
        self._lines = lines
        self._names = names
        self._types = _TYPES | {each.casefold() for each in types}
        self._at = 0

    def read(self) -> None:
        while self._at < len(self._lines):
            line = self._lines[self._at]
            heading = _HEADING.match(line.strip())
            underlined = heading is not None and self._underlined(self._at)
            if heading and (underlined or heading.group(1)):
                self._section(underlined)
            elif not self._field(line):
                self.kept.append(line)
                self._at += 1

    def _underlined(self, index: int) -> bool:
        return index + 1 < len(self._lines) and _UNDERLINE.match(self._lines[index + 1]) is not None

    # ---- sections: Google's and NumPy's

    def _section(self, underlined: bool) -> None:
        """Read the lines below a heading, up to the end of the section."""
        heading = self._lines[self._at : self._at + 1 + underlined]
        margin = _indent(heading[0])
        self._at += len(heading)
        names: list[str] = []
        depth: int | None = None
        unread: list[str] = []
        empty = True
        while self._at < len(self._lines):
            line = self._lines[self._at]
            indent = _indent(line)
            if not line.strip():
                if unread and not names:
                    unread.append(line)
            elif depth is not None and indent > depth:
                if names:
                    self._add(names, line.strip())
                else:
                    unread.append(line)
            else:
                entry = self._entry(line.strip(), underlined)
                if entry is None and indent <= margin and not self._goes_on(line, underlined):
                    break
                depth = indent if entry is not None or depth is not None else None
                names = [] if entry is None else entry.names
                if entry is None:
                    unread.append(line)
                else:
                    empty = False
                    self._add(entry.names, entry.text)
            self._at += 1
        if unread or empty:
            self.kept += [*heading, *unread, ""]

    def _goes_on(self, line: str, underlined: bool) -> bool:
        """Return whether an unindented line that names no known parameter still belongs to the section."""
        if self._underlined(self._at) or _HEADING.match(line.strip()) or _OTHER_FIELD.match(line.strip()):
            return False
        return bool(_BULLET.match(line)) or (underlined and _indented(self._lines, self._at + 1, _indent(line)))

    def _entry(self, line: str, underlined: bool) -> _Entry | None:
        bare = _BULLET.sub("", line)
        underlined, line = underlined and bare == line, bare
        found = self._entry_at(line, 0, underlined)
        if found is None:
            # ``int x: text``: a type before the name.
            for gap in re.finditer(r"\s+", line):
                if not self._is_type(line[: gap.start()]):
                    break
                found = self._entry_at(line, gap.end(), underlined)
                if found is not None:
                    break
        return found

    def _entry_at(self, line: str, start: int, underlined: bool) -> _Entry | None:
        named = self._named(line, start)
        if named is None:
            return None
        names, end, separated = named
        rest = line[end:]
        aside = ""
        bracketed = re.match(r"\s*([(\[{<])", rest)
        if bracketed and not separated:
            close = _closing(rest, bracketed.end() - 1)
            if close is None:
                return None
            aside = self._beside_types(rest[bracketed.end() : close])
            rest = rest[close + 1 :]
            bold = re.match(r"[`*_]+", rest)
            rest = rest[bold.end() :] if bold else rest
        separator = re.match(r"\s*", rest) if separated else _SEPARATOR.match(f"{rest} ")
        if separator is None and rest.strip():
            return None
        text = rest[separator.end() :].strip() if separator is not None else ""
        text = re.sub(r"^\*\*\s+", "", text)
        if underlined and not separated and separator is not None and separator.group().strip() == ":":
            text = self._without_types(text)
        return _Entry(names, " ".join(each for each in (f"({aside})" if aside else "", text) if each))

    def _named(self, line: str, start: int) -> tuple[list[str], int, bool] | None:
        """Parse the parameter names at the start of a line; return them, their end, and whether a colon followed."""
        names: list[str] = []
        while True:
            found = _NAME.match(line, start)
            name = None if found is None else self._known(found["name"])
            if found is None or name is None:
                return None
            names.append(name)
            if found["colon"] and found["marks"]:
                return names, found.end(), True
            end = found.start("colon") if found["colon"] else found.end()
            following = _AND.match(line, end)
            if following is None or not following.group().strip():
                return names, end, False
            start = following.end()

    def _known(self, name: str) -> str | None:
        """Return the parameter that a word names; underscores for emphasis are allowed."""
        for each in (name, name.strip("_")):
            if each.isidentifier() and (self._names is None or each in self._names):
                return each
        return None

    # ---- fields: Sphinx's and Epydoc's

    def _field(self, line: str) -> bool:
        """Read ``:param int x: text`` and its continuation lines."""
        found = _FIELD.match(line.strip())
        if found is None:
            return False
        for form in (_WITH_COLON, _WITHOUT_COLON):
            parts = form.match(found["rest"])
            name = None if parts is None else self._known(parts["name"].strip("`*\\"))
            if parts is not None and name is not None:
                break
        else:
            return False
        types, text = parts["types"] or "", (parts["text"] or "").strip()
        aside = self._beside_types(types.strip().strip("{}"))
        if found.group(1) == "type":
            text = self._without_types(text)
        words = [f"({aside})" if aside else "", text]
        self._at += 1
        while self._at < len(self._lines):
            following = self._lines[self._at]
            if following.strip() and (_indent(following) <= _indent(line) or _OTHER_FIELD.match(following.strip())):
                break
            if not following.strip() and not _indented(self._lines, self._at + 1, _indent(line)):
                break
            words.append(following.strip())
            self._at += 1
        self._add([name], " ".join(word for word in words if word))
        return True

    # ---- texts

    def _add(self, names: list[str], text: str) -> None:
        for name in names:
            self.texts[name] = f"{self.texts.get(name, '')} {text}".strip()

    def _beside_types(self, text: str) -> str:
        """Return what is written in a type's place but is no type: ``default 3``, ``km/h``."""
        text = text.strip()
        if self._is_type(text):
            return ""
        return ", ".join(each for each in _parts(text) if not self._is_type(each))

    def _without_types(self, text: str) -> str:
        """Return the text without type names; empty if it is only a type."""
        beside = self._beside_types(text)
        return f"({beside})" if beside and beside != text else beside

    def _is_type(self, text: str) -> bool:
        if not re.fullmatch(r"[\w\s.,|\[\]()`~?*:{}<>-]*", text):
            return False
        # Of a call and of a generic type only the name is one: ``Annotated[str, Len(3)]``.
        generic = re.fullmatch(r"(\w[\w.]*)[(\[].*[)\]]", text.strip())
        words = re.findall(r"\w+", generic.group(1) if generic else text)
        return all(word.casefold() in self._types for word in words)


def _parts(text: str) -> list[str]:
    """Split a text at commas outside brackets."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts if part.strip()]


def _closing(text: str, start: int) -> int | None:
    """Return the position of the bracket that closes the one at ``start``."""
    opening, closing, depth = text[start], _BRACKETS[text[start]], 0
    for index in range(start, len(text)):
        depth += (text[index] == opening) - (text[index] == closing)
        if depth == 0:
            return index
    return None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _indented(lines: list[str], index: int, margin: int) -> bool:
    """Return whether the next non-empty line is indented further than ``margin``."""
    following = next((line for line in lines[index:] if line.strip()), "")
    return _indent(following) > margin
