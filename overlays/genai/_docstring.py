"""What a docstring says about a function and about each of its parameters, in the usual three styles."""

from __future__ import annotations

import inspect
import re
from typing import Any

_SECTION = re.compile(r"(?i)^(args|arguments|parameters|params|keyword args|keyword arguments|other parameters):?\s*$")
_ANY_SECTION = re.compile(
    r"(?i)^(args|arguments|parameters|params|keyword args|keyword arguments|other parameters|returns?|yields?|raises|"
    r"examples?|notes?|attributes|see also|warnings?|references):?\s*$"
)
_ENTRY = re.compile(r"^\*{0,2}(\w+)\s*(?:\(.*?\))?\s*:\s*(.*)$")
_NUMPY_ENTRY = re.compile(r"^\*{0,2}(\w+(?:\s*,\s*\w+)*)\s*(?::.*)?$")
_REST = re.compile(r"^:(?:param|parameter|arg|argument)\s+(?:[^:]*\s)?\*{0,2}(\w+)\s*:\s*(.*)$")
_REST_OTHER = re.compile(r"^:\w+[^:]*:")


def read_docstring(target: Any) -> tuple[str | None, dict[str, str]]:
    """The description without its parts about parameters, and a text for each parameter."""
    doc = inspect.getdoc(target)
    if not doc or not doc.strip():
        return None, {}
    lines = doc.splitlines()
    kept: list[str] = []
    texts: dict[str, str] = {}
    index = 0
    while index < len(lines):
        line = lines[index]
        found = _REST.match(line.strip())
        if found:
            index = _indented(lines, index, found.group(1), found.group(2), texts)
        elif _SECTION.match(line) and index + 1 < len(lines):
            underlined = set(lines[index + 1].strip()) == {"-"}
            if underlined:
                index = _numpy(lines, index + 2, texts)
            elif line.rstrip().endswith(":"):
                index = _google(lines, index + 1, texts)
            else:
                kept.append(line)
                index += 1
        else:
            kept.append(line)
            index += 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip() or None, texts


def _google(lines: list[str], index: int, texts: dict[str, str]) -> int:
    """``name (type): text``, indented below a heading."""
    depth: int | None = None
    name = ""
    while index < len(lines):
        line = lines[index]
        indent = len(line) - len(line.lstrip())
        if line.strip() and indent == 0:
            break
        if line.strip():
            depth = indent if depth is None else depth
            found = _ENTRY.match(line.strip()) if indent <= depth else None
            if found:
                name = found.group(1)
                texts[name] = found.group(2).strip()
            elif name:
                texts[name] = f"{texts[name]} {line.strip()}".strip()
        index += 1
    return index


def _numpy(lines: list[str], index: int, texts: dict[str, str]) -> int:
    """``name : type`` at the margin, its text indented below."""
    names: list[str] = []
    while index < len(lines):
        line = lines[index]
        following = lines[index + 1].strip() if index + 1 < len(lines) else ""
        if _ANY_SECTION.match(line) and following and set(following) == {"-"}:
            break
        if line.strip() and not line[0].isspace():
            found = _NUMPY_ENTRY.match(line.strip())
            if not found:
                break
            names = [name.strip() for name in found.group(1).split(",")]
            texts.update(dict.fromkeys(names, ""))
        elif line.strip():
            for name in names:
                texts[name] = f"{texts[name]} {line.strip()}".strip()
        index += 1
    return index


def _indented(lines: list[str], index: int, name: str, text: str, texts: dict[str, str]) -> int:
    """``:param name: text``, and the lines that go on with it."""
    words = [text.strip()]
    index += 1
    while index < len(lines) and lines[index].strip() and lines[index][0].isspace():
        if _REST_OTHER.match(lines[index].strip()):
            break
        words.append(lines[index].strip())
        index += 1
    texts[name] = " ".join(word for word in words if word)
    return index
