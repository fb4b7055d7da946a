"""Virtual environments for tests that run other packages: kept below ``.venv``, made when first needed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_FOLDER = ROOT / ".venv" / "environments"


def environment(name: str, requirements: Sequence[str], without: Sequence[str] = ()) -> Path:
    """The Python of an environment with these packages, ``without`` some that they bring.

    The test skips where it cannot be made: without uv, or without a package index.
    """
    pytest.importorskip("uv")
    folder = _FOLDER / name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv = [sys.executable, "-m", "uv"]
    _run(name, [*uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, str(folder)])
    _run(name, [*uv, "pip", "install", "--quiet", "--python", str(python), *requirements])
    if without:
        command = [*uv, "pip", "uninstall", "--quiet", "--python", str(python), *without]
        subprocess.run(command, capture_output=True, timeout=900)
    return python


def node_modules(name: str, packages: Sequence[str]) -> Path:
    """A folder with these packages from npm; the test skips where there is no npm, or no registry."""
    folder = _FOLDER / name
    folder.mkdir(parents=True, exist_ok=True)
    if not all((folder / "node_modules" / package).is_dir() for package in packages):
        _run(name, ["npm", "install", "--silent", "--no-audit", "--prefix", str(folder), *packages])
    return folder


def _run(name: str, command: Sequence[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=900)
    except FileNotFoundError as error:
        pytest.skip(f"cannot make {name}: {error}")
    if done.returncode:
        pytest.skip(f"cannot make {name}: {done.stderr.strip()[-300:]}")
