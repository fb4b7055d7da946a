"""Without the extra: a sentence that names it, and no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

# As if these packages were not installed, from the start of the interpreter on.
HIDING = """
from importlib.machinery import PathFinder

found = PathFinder.find_spec


def find_spec(name, path=None, target=None):
    return None if name.partition(".")[0] in {hidden} else found(name, path, target)


PathFinder.find_spec = find_spec
"""
NEEDED = ("starlette", "uvicorn", "jsonschema", "pypdf")


def run(folder: Path, hidden: tuple[str, ...], *arguments: str) -> subprocess.CompletedProcess[str]:
    (folder / "sitecustomize.py").write_text(HIDING.format(hidden=set(hidden)), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("hidden", [NEEDED, *((name,) for name in NEEDED)], ids=" ".join)
def test_on_the_command_line(tmp_path: Path, hidden: tuple[str, ...]) -> None:
    done = run(tmp_path, hidden, "-m", "genai_emulator", "--port", "0")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"genai_emulator: the emulator needs {hidden[0]}: pip install 'gemini-genai[emulator]'\n"


def test_its_help_needs_nothing(tmp_path: Path) -> None:
    done = run(tmp_path, NEEDED, "-m", "genai_emulator", "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "--port-file" in done.stdout


PROGRAM = """
import genai_emulator

try:
    genai_emulator.Emulator()
except ImportError as error:
    print(type(error).__name__, error.name, error)
"""


@pytest.mark.parametrize("hidden", [NEEDED, *((name,) for name in NEEDED)], ids=" ".join)
def test_in_a_program(tmp_path: Path, hidden: tuple[str, ...]) -> None:
    done = run(tmp_path, hidden, "-c", PROGRAM)
    assert (done.returncode, done.stderr) == (0, "")
    expected = f"the emulator needs {hidden[0]}: pip install 'gemini-genai[emulator]'"
    assert done.stdout == f"MissingExtra {hidden[0]} {expected}\n"
