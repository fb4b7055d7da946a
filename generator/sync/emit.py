"""Write YAML in the style of ``spec/``: blocks, with short mappings and lists of words on one line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import frozen

WIDTH = 120
MARK = "# new: describe me"


@frozen
class New:
    """A text that needs a person's words; it is written with a marker comment."""

    text: str


@frozen
class Flow:
    """A mapping that is written on one line: ``{type: string}``."""

    items: Mapping[str, Any]


def document(value: Mapping[str, Any]) -> str:
    """Return the text of a whole file; top-level sections, paths and schemas are separated by blank lines."""
    text, before = "", ""
    for key, each in value.items():
        head = "\n" if "\n" in before.strip() or key in {"paths", "components"} else ""
        before = "\n".join(_separated(key, each, 0)) + "\n"
        text += head + before
    return text


def _separated(key: str, value: Any, column: int) -> list[str]:
    if key == "components":
        return [f"{key}:", *(line for name, each in value.items() for line in _separated(name, each, 2))]
    if key not in {"paths", "schemas"} or not value:
        return entry(key, value, column)
    blocks = [entry(name, each, column + 2) for name, each in value.items()]
    return [" " * column + f"{key}:", *(line for one in blocks for line in (*one, ""))][:-1]


def entry(key: str, value: Any, column: int) -> list[str]:
    """Return ``key: value`` as lines indented by ``column``."""
    head = " " * column + scalar(key) + ":"
    if isinstance(value, Mapping) and value:
        return [head, *block(value, column + 2)]
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        return [head, *(line for each in value for line in item(each, column + 2))]
    if isinstance(value, list):
        return words(f"{head} ", value)
    return [f"{head} {inline(value)}"]


def block(value: Mapping[str, Any], column: int) -> list[str]:
    return [line for key, each in value.items() for line in entry(key, each, column)]


def item(value: Mapping[str, Any], dash: int) -> list[str]:
    """Return a mapping as a list item whose dash is at column ``dash``."""
    first, *rest = block(value, dash + 2)
    return [" " * dash + "- " + first.lstrip(), *rest]


def words(head: str, values: Iterable[Any]) -> list[str]:
    return wrap(head, [flow(value) for value in values])


def wrap(head: str, pieces: list[str]) -> list[str]:
    """Return ``head[a, b, c]``, wrapped below its bracket if too long."""
    lines = [head + "["]
    indent = " " * len(lines[0])
    for index, piece in enumerate(pieces):
        text = piece + ("," if index + 1 < len(pieces) else "")
        gap = " " if index and lines[-1] != indent else ""
        if index and len(lines[-1]) + len(gap) + len(text) + 1 > WIDTH:
            lines.append(indent)
            gap = ""
        lines[-1] += gap + text
    lines[-1] += "]"
    return lines


def inline(value: Any) -> str:
    """Return a value that follows its key on the same line."""
    if isinstance(value, New):
        return f"{scalar(value.text)}  {MARK}"
    return scalar(value) if isinstance(value, str | int | float) else flow(value)


def flow(value: Any) -> str:
    """Return a value inside ``[...]`` or ``{...}``, where no marker fits."""
    if isinstance(value, Flow):
        value = value.items
    if isinstance(value, New):
        value = value.text
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{scalar(key, True)}: {flow(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(each) for each in value) + "]"
    return scalar(value, True)


def has_new(value: Any) -> bool:
    """Return whether ``value`` holds a text that needs a person's words."""
    if isinstance(value, Mapping):
        return any(has_new(each) for each in value.values())
    if isinstance(value, list | tuple):
        return any(has_new(each) for each in value)
    return isinstance(value, New) or (isinstance(value, Flow) and has_new(value.items))


_PLAIN = re.compile(r"[A-Za-z_/$][A-Za-z0-9_ ./#~:;()&+\-{}\[\],'\"%*=?@!<>|^$]*")
_PLAIN_IN_FLOW = re.compile(r"[A-Za-z_/$][A-Za-z0-9_ ./#~:;()&+\-%*=?@!<>|^$]*")
_VERSION = re.compile(r"\d+\.\d+\.\d+")
# What a reader of YAML 1.1 takes for a boolean or nothing.
_WORDS = {"true", "false", "yes", "no", "on", "off", "null", "y", "n"}


def scalar(value: str | int | float, in_flow: bool = False) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str):
        return str(value)
    if _VERSION.fullmatch(value):
        return value
    fits = (_PLAIN_IN_FLOW if in_flow else _PLAIN).fullmatch(value)
    if fits and value.lower() not in _WORDS and ": " not in value and " #" not in value and value == value.strip(" :"):
        return value
    return "'" + value.replace("'", "''") + "'"
