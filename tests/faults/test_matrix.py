"""The rows of the catalogue are counted: each has a test, or is named among those that wait."""

from __future__ import annotations

import re
from pathlib import Path

from tests.shared import SHARED, needs_shared

from .matrix import LAST, TITLES, WAITING


def test_every_row_stands_in_the_matrix_once() -> None:
    listed = [number for numbers in TITLES.values() for number in numbers] + list(WAITING)
    assert sorted(listed) == list(range(1, LAST + 1))


def test_every_row_has_a_test() -> None:
    """A row stands in the matrix when a test of this folder bears its number; one that waits has none yet."""
    tests = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")]
    tested = {int(row) for text in tests for row in re.findall(r"^def test_F(\d+)_", text, re.MULTILINE)}
    assert tested == {number for numbers in TITLES.values() for number in numbers}
    assert not tested & WAITING.keys()


@needs_shared
def test_the_catalogue_has_these_rows() -> None:
    text = (SHARED / "faults.md").read_text(encoding="utf-8")  # type: ignore[operator]
    assert [int(number) for number in re.findall(r"^\| F(\d+) \|", text, re.MULTILINE)] == list(range(1, LAST + 1))
