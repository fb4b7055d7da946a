"""Format rendered files with ``ruff format``, all at once and with fixed settings."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from generator.errors import GeneratorError

_SETTINGS = ("--isolated", "--config", "line-length=120", "--config", "target-version='py311'")


class FormatError(GeneratorError):
    """Rendered text is not Python, or the formatter is not installed."""


def format_files(files: Mapping[str, str]) -> dict[str, str]:
    """Format every ``.py`` of some files by path; the others are returned unchanged.

    Raises:
        FormatError: a file is not valid Python, which means that a template is wrong.
    """
    with TemporaryDirectory(prefix="gemini-render-") as folder:
        root = Path(folder)
        python = sorted(path for path in files if path.endswith(".py"))
        for path in python:
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(files[path], encoding="utf-8", newline="\n")
        if python:
            _ruff("format", "--no-cache", *_SETTINGS, folder)
        done = {path: (root / path).read_text(encoding="utf-8") for path in python}
    return {path: done.get(path, text) for path, text in sorted(files.items())}


@cache
def version() -> str:
    """The formatter's name and version, for the lock file."""
    return _ruff("--version").strip()


def _ruff(*arguments: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, encoding="utf-8", check=False
    )
    if ran.returncode:
        raise FormatError(f"ruff {arguments[0]} failed: {(ran.stderr or ran.stdout).strip()}")
    return ran.stdout
