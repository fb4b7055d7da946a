"""``scripts/mutants.py``: what is mutated, and which tests a mutant meets."""

from __future__ import annotations

from scripts.mutants import MODULES, ROOT, TESTS, Measured, Mutant, statements

SOURCE = """\
def first(a):
    if a > (
        1
    ):
        return a
    return 0
"""


def test_what_is_named_exists() -> None:
    assert [path for path in MODULES if not path.is_file()] == []
    assert [name for name in TESTS if not (ROOT / name).exists()] == []


def test_a_line_belongs_to_its_innermost_statement() -> None:
    assert statements(SOURCE) == {1: (1, 1), 2: (2, 4), 3: (2, 4), 4: (2, 4), 5: (5, 5), 6: (6, 6)}


def test_the_most_particular_tests_come_first_and_fit_their_time() -> None:
    covers = {"x.py": {"5": ["wide", "narrow", "slow"]}, "y.py": {"1": ["wide", "slow"]}, "z.py": {"1": ["wide"]}}
    measured = Measured(covers, {"wide": 0.1, "narrow": 0.1, "slow": 9.0})
    mutant = Mutant(5, (1, 6), "", lambda: SOURCE)
    lines = measured.lines(ROOT / "x.py")
    assert lines == {5: {"wide", "narrow", "slow"}}
    assert measured.tests(lines, SOURCE, mutant, budget=1.0) == ["narrow", "wide"]
