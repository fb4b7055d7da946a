"""The code cells of a notebook, as one module and as cells again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from .trees import Converted, Unreadable

#: A line of IPython's own, which is no Python: it is a comment while the cells are converted.
_MAGIC = re.compile(r"^([ \t]*)([!%?].*|[\w.]+\?\??[ \t]*)$", re.M)
#: A variable that takes the output of a command.
_OUTPUT = re.compile(r"^([ \t]*[\w, \t]+=[ \t]*)([!%].*)$", re.M)
_STANDS_FOR = re.compile(r"'~(.*)~genai'")
_HIDDEN = re.compile(r"^(\s*)#~(.*)~genai$", re.M)
#: A cell for a shell, and what is told of other cells that are no Python.
_SHELL = re.compile(r"\s*%%(?:bash|sh|cmd|script\s+(?:ba|z)?sh|!)")
_NAMED = re.compile(r"google[-_.]gen(?:ai|erativeai)|from google import genai")
_BORDER = "#~~ cell {} ~genai"
_BORDERS = re.compile(r"^#~~ cell (\d+) ~genai\n", re.M)


def convert(
    text: str, module: Callable[[str], Converted], command: Callable[[str], str]
) -> tuple[str, list[tuple[int, int, str]]]:
    """Convert a notebook: its cells are one module, as they are for who runs them.

    Args:
        text: The notebook, as JSON.
        module: What converts Python.
        command: What converts a line for the shell.

    Returns:
        The notebook, unchanged in all that is no code, and for each finding its cell and line, both from 1.

    Raises:
        Unreadable: It is no notebook, or its cells are no Python.
    """
    try:
        notebook = json.loads(text)
        code = [each for each in notebook["cells"] if each["cell_type"] == "code"]
        cells = [each for each in code if not _foreign(_source(each))]
    except (ValueError, KeyError, TypeError):
        raise Unreadable(1, "this is no notebook") from None
    numbers = [notebook["cells"].index(each) + 1 for each in cells]
    joined = "".join(_bordered(number, each) for number, each in zip(numbers, cells, strict=True))
    converted = module(joined)
    pieces = _BORDERS.split(converted.source)
    found = dict(zip(map(int, pieces[1::2]), pieces[2::2], strict=True))
    if pieces[0].strip() and numbers:
        found[numbers[0]] = pieces[0] + found.get(numbers[0], "")
    changed = False
    places = [(*_place(joined, line), message) for line, message in converted.findings]
    for cell in code:
        if not _foreign(source := _source(cell)):
            continue
        new = "".join(map(command, source.splitlines(keepends=True))) if _SHELL.match(source) else source
        changed |= _put(cell, new)
        if (named := _NAMED.search(new)) is not None:
            line = new.count("\n", 0, named.start()) + 1
            place = notebook["cells"].index(cell) + 1
            places.append((place, line, f"a cell that is no Python of this notebook names {named[0]}"))
    for number, cell in zip(numbers, cells, strict=True):
        new = _HIDDEN.sub(lambda match: match[1] + command(match[2]), found[number][:-1])
        new = _STANDS_FOR.sub(lambda match: command(bytes.fromhex(match[1]).decode()), new)
        changed |= _put(cell, new)
    return (_written(notebook, text) if changed else text), places


def _put(cell: dict[str, Any], new: str) -> bool:
    """Give a cell another source; whether it is another."""
    if new == _source(cell):
        return False
    cell["source"] = new.splitlines(keepends=True) if isinstance(cell["source"], list) else new
    return True


def _bordered(number: int, cell: dict[str, Any]) -> str:
    hidden = _MAGIC.sub(_hidden, _source(cell))
    hidden = _OUTPUT.sub(lambda match: match[1] + _stand_in(match[2]), hidden)
    return f"{_BORDER.format(number)}\n{hidden}\n"


def _hidden(match: re.Match[str]) -> str:
    # What is indented may be all that a block has: a comment would leave it empty.
    return match[1] + (_stand_in(match[2]) if match[1] else f"#~{match[2]}~genai")


def _stand_in(line: str) -> str:
    """A text that stands for a line of IPython's own, where Python wants an expression."""
    return f"'~{line.encode().hex()}~genai'"


def _source(cell: dict[str, Any]) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def _foreign(source: str) -> bool:
    """Whether a cell is for another language (``%%bash``)."""
    return source.lstrip().startswith("%%") and not source.lstrip().startswith(("%%time", "%%capture"))


def _place(joined: str, line: int) -> tuple[int, int]:
    """The cell and the line in it of a line of the module."""
    cell, start = 1, 0
    for number, text in enumerate(joined.split("\n")[: max(line - 1, 1)], 1):
        if (match := _BORDERS.match(f"{text}\n")) is not None:
            cell, start = int(match[1]), number
    return cell, max(line - start, 1)


def _written(notebook: dict[str, Any], before: str) -> str:
    indent = re.match(r"\{\r?\n( +|\t)", before)
    text = json.dumps(notebook, indent=indent[1] if indent else None, ensure_ascii=before.isascii())
    return text + ("\n" if before.endswith("\n") else "")
