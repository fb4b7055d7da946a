"""``scripts/pythons.py``: which interpreters are found, and which of them are used."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scripts import pythons

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the interpreters here are shell scripts")


@pytest.fixture
def put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home without interpreters: nothing in PATH, and a pyenv that is empty."""
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    return tmp_path


def interpreter(path: Path, says: str) -> None:
    """Something that answers as a Python does when it is asked what it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    path.chmod(0o755)


def test_the_newest_of_each_version_is_taken_wherever_it_is(put: Path) -> None:
    interpreter(put / "bin" / "python3", "echo 3 12 4 cpython 0")
    interpreter(put / "bin" / "python3.13", "echo 3 13 1 cpython 0")
    for version in ("3.11.2", "3.12.9", "3.13.0", "3.13.1t"):
        free = int(version.endswith("t"))
        words = " ".join(version.rstrip("t").split("."))
        interpreter(put / "pyenv" / "versions" / version / "bin" / "python", f"echo {words} cpython {free}")
    found = pythons.interpreters()
    assert [each.name for each in found] == ["3.11", "3.12", "3.13", "3.13t"]
    assert [each.version for each in found] == [(3, 11, 2), (3, 12, 9), (3, 13, 1), (3, 13, 1)]
    assert found[2].path == put / "bin" / "python3.13"


@pytest.mark.parametrize(
    "says", ["echo 3 10 13 cpython 0", "echo 2 7 18 cpython 0", "echo 3 11 9 pypy 0", "exit 1", "echo", "echo a"]
)
def test_what_cannot_run_the_package_is_passed_over(put: Path, says: str) -> None:
    interpreter(put / "bin" / "python3", says)
    assert pythons.interpreters() == []


def test_a_version_that_is_not_here_is_told(put: Path, capsys: pytest.CaptureFixture[str]) -> None:
    interpreter(put / "bin" / "python3", "echo 3 12 4 cpython 0")
    assert pythons.main(["--python", "3.99"]) == 2
    assert capsys.readouterr().out == "not here: 3.99; here are 3.12\n"
