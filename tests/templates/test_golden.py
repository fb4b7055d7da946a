"""What is rendered, to the letter: a change of a template shows here what it changes.

``GOLDEN=write pytest tests/templates/test_golden.py`` writes the files anew, for the diff to be read.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.format import format_files
from generator.render import render
from tests.templates.small import small

FOLDER = Path(__file__).parent / "golden"
PATHS = (
    "api/parts/get_part.py",
    "api/parts/say.py",
    "models/blob.py",
    "models/level.py",
    "models/say_config.py",
    "resources/notes.py",
)


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    return format_files(render(small()))


@pytest.mark.parametrize("path", PATHS)
def test_golden(files: dict[str, str], path: str) -> None:
    golden = FOLDER / f"{path}.txt"
    if os.environ.get("GOLDEN") == "write":
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(files[path], encoding="utf-8")
    assert files[path] == golden.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.txt")} == {f"{path}.txt" for path in PATHS}
