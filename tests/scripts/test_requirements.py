"""``scripts/requirements.py``: what an environment of the developers has."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib

import pytest

from scripts.requirements import PYPROJECT, UNTESTED, extras, requirements
from tests.shared import ROOT

PROJECT = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))
DEFINED = PROJECT["project"]["optional-dependencies"]


def test_groups_are_followed_and_each_line_stands_once() -> None:
    groups: dict[str, list[str | dict[str, str]]] = {
        "a": ["x>=1", {"include-group": "b"}],
        "b": ["y", "x>=1", {"include-group": "c"}],
        "c": ["z"],
    }
    assert requirements(groups, ["a", "c"]) == ["x>=1", "y", "z"]
    with pytest.raises(SystemExit, match=r"no dependency group 'd'; it has a, b, c"):
        requirements(groups, ["d"])


def test_the_tests_use_every_extra_but_those_that_are_named() -> None:
    assert extras({"new": [], **{name: [] for name in UNTESTED}}) == ["new"]
    assert DEFINED.keys() > UNTESTED
    command = [sys.executable, "scripts/requirements.py", "--extras"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert sorted([*said.strip().split(","), *UNTESTED]) == sorted(DEFINED)


@pytest.mark.parametrize("name", ["Makefile", ".github/workflows/ci.yml", "scripts/pythons.py"])
def test_no_environment_has_a_list_of_its_own(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    # What the tour needs, and what the benchmarks measure, is an environment of users.
    assert set(re.findall(r"\.\[([a-z][\w,-]*)\]", text)) <= {"emulator", "fast"}
    assert "requirements.py --extras" in text or "import PYPROJECT, extras" in text
