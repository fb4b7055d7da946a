"""The code blocks of a page, and what runs them as a reader would: in order, in one folder, against the emulator.

Python blocks of a page share one namespace; one with a ``title`` is a file that a later block imports. A block ``text``
right behind a Python block is what that prints, where ``...`` stands for anything. In ``console`` blocks lines that
begin with ``$`` are commands, and what follows is their output; ``sh`` and ``bash`` blocks are scripts, which must
succeed. ``json``, ``yaml`` and ``toml`` are read.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.shared import ROOT

_FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>[\w-]*)(?P<info>[^\n]*)\n(?P<code>.*?)^(?P=indent)```[ \t]*$", re.S | re.M
)
SHELLS = frozenset({"sh", "bash", "console"})
READERS: dict[str, Callable[[str], Any]] = {"json": json.loads, "yaml": yaml.safe_load, "toml": tomllib.loads}
#: What nobody runs: outputs and pictures of text. As output it is compared with what the block before it prints.
OUTPUT = "text"


class Block(NamedTuple):
    """A fenced block: what stands in its first line, its text, and where it is."""

    page: str
    line: int
    language: str
    title: str | None
    code: str
    #: Whether nothing but blank lines stands between this and the block before it.
    adjoins: bool

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def first(self) -> str:
        """The first line of the block, by which a list can name it."""
        return self.code.strip().partition("\n")[0].strip()


def blocks(page: str) -> list[Block]:
    """Find the fenced blocks of a page, given by its path from the top of the project."""
    text = (ROOT / page).read_text(encoding="utf-8")
    found: list[Block] = []
    end = 0
    for match in _FENCE.finditer(text):
        indent = len(match["indent"])
        code = "".join(line[indent:] if line.strip() else line for line in match["code"].splitlines(keepends=True))
        title = re.search(r'title="([^"]+)"', match["info"])
        found.append(
            Block(
                page,
                text.count("\n", 0, match.start()) + 1,
                match["language"],
                title[1] if title else None,
                code,
                bool(found) and not text[end : match.start()].strip(),
            )
        )
        end = match.end()
    return found


def indented(page: str) -> list[str]:
    """Find the lines of indented code blocks, which have no language; lists and fenced blocks have none."""
    text = _FENCE.sub("", (ROOT / page).read_text(encoding="utf-8"))
    lines = text.split("\n")
    return [line for before, line in pairwise(lines) if not before and re.match(r" {4}\S", line)]


def same(said: str, expected: str) -> bool:
    """Compare an output with what a page shows, in which ``...`` stands for anything."""
    pattern = r".*?".join(re.escape(part) for part in expected.strip().split("..."))
    return re.fullmatch(pattern, said.strip(), re.S) is not None


def run(page: list[Block], folder: Path, printed: Callable[[], str], environment: dict[str, str]) -> list[Block]:
    """Run blocks in order; give those that were run, read or compared.

    Args:
        page: The blocks.
        folder: Where they run; it is the working folder already.
        printed: Gives what was printed since it was last asked.
        environment: Of the programs that shell blocks start.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    done: list[Block] = []
    imported: set[str] = set()
    said = ""
    for block in page:
        if block.language == "python" and block.title:
            (folder / block.title).write_text(block.code, encoding="utf-8")
            imported.add(Path(block.title).stem)
        elif block.language == "python":
            _python(block, names)
            said = printed()
        elif block.language == "console":
            _console(block, environment)
        elif block.language in SHELLS:
            _shell(block, environment)
        elif block.language in READERS:
            READERS[block.language](block.code)
            if block.title:
                (folder / block.title).write_text(block.code, encoding="utf-8")
        elif block.language == OUTPUT and block.adjoins and done and done[-1].language == "python":
            assert same(said, block.code), f"{block.place} shows\n{block.code}\nbut this is printed:\n{said}"
        else:
            continue
        done.append(block)
    code = "\n".join(block.code for block in page)
    for name in imported:
        assert re.search(rf"\b{name}\b", code), f"{page[0].page}: nothing uses {name}.py"
    for value in names.values():
        if type(value).__name__ == "Client" and hasattr(value, "close"):
            value.close()
    return done


def _python(block: Block, names: dict[str, Any]) -> None:
    # Tracebacks then show the line of the page.
    code = "\n" * block.line + block.code
    program = compile(code, block.page, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
    result = eval(program, names)
    if inspect.iscoroutine(result):
        asyncio.run(result)


def _shell(block: Block, environment: dict[str, str]) -> str:
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block.code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, f"{block.place}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def _console(block: Block, environment: dict[str, str]) -> None:
    for part in re.split(r"^\$ ", block.code, flags=re.M)[1:]:
        lines = part.split("\n")
        count = 1
        while lines[count - 1].endswith("\\"):
            count += 1
        command, shown = "\n".join(lines[:count]), "\n".join(lines[count:])
        said = _shell(block._replace(code=command), environment)
        assert not shown.strip() or same(said, shown), f"{block.place}: {command}\nshows\n{shown}\nbut gives\n{said}"


def shell_environment(url: str) -> dict[str, str]:
    """The environment of a reader: this project's Python first in the path, a key, and the emulator for the API."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE_", "GEMINI_", "GENAI_"))}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    # Plugins that a page's tests do not use, and that take seconds to import.
    options = "-p no:logfire -p no:pytest_logfire -p no:hypothesispytest -p no:randomly -p no:xdist"
    # Wide enough that no line of a command's output is broken.
    return {
        **kept,
        "PATH": path,
        "GEMINI_API_KEY": "a-key",
        "GOOGLE_GEMINI_BASE_URL": url,
        "COLUMNS": "120",
        "PYTEST_ADDOPTS": options,
    }
