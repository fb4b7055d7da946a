"""The workflows of CI call what is there, on every Python that the package says it runs on."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.shared import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def jobs(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe", pure=True).load(path)["jobs"]
    return found


def commands(path: Path) -> list[str]:
    return [step["run"] for job in jobs(path).values() for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_what_is_called_is_there(path: Path) -> None:
    text = "\n".join(commands(path))
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    assert set(re.findall(r"^make ([a-z-]+)", text, re.M)) <= targets
    for name in re.findall(r"(?:scripts|tests)/[\w./-]+|\.ci/\w+", text):
        assert (ROOT / name).exists(), name
    for step in (step for job in jobs(path).values() for step in job["steps"] if "uses" in step):
        uses = step["uses"]
        assert re.search(r"@[0-9a-f]{40}$", uses) or (ROOT / uses / "action.yml").is_file(), f"{uses} can move"
        if uses.startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False, "the steps after it need no token"


def test_an_audit_that_asked_about_nothing_fails() -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("there is no make")
    said = subprocess.run([make, "--dry-run", "audit"], cwd=ROOT, capture_output=True, text=True, check=True)
    (audit,) = (line for line in said.stdout.splitlines() if "pip_audit" in line)
    # Without it, packages that the index does not tell of are passed over, and "no known vulnerabilities" are found.
    assert "--strict" in audit.split()


def test_make_finds_the_environment_of_each_system() -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("there is no make")
    for system, python in (("", ".venv/bin/python"), ("Windows_NT", ".venv/Scripts/python.exe")):
        command = [make, "--dry-run", "--always-make", "arrows", f"OS={system}"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
        assert f"{python} -m pytest -q tests/test_arrows.py" in done.stdout, done.stderr


def test_every_python_and_system_is_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    said = {line.rpartition(" ")[2] for line in project["classifiers"] if re.search(r":: 3\.\d+$", line)}
    every = jobs(ROOT / ".github" / "workflows" / "ci.yml")
    matrix = every["tests"]["strategy"]["matrix"]
    assert set(matrix["python"]) == said
    assert {name.partition("-")[0] for name in matrix["os"]} == {"ubuntu", "macos", "windows"}
    excluded = {each["python"] for each in matrix["exclude"]}
    assert excluded == set(every["everything"]["strategy"]["matrix"]["python"]), "what is left out runs elsewhere"
    assert min(said, key=lambda each: int(each.partition(".")[2])) == project["requires-python"].removeprefix(">=")
    assert any("make test-lowest" in command for command in commands(ROOT / ".github" / "workflows" / "ci.yml"))


def test_the_night_looks_further_than_the_day() -> None:
    text = "\n".join(commands(ROOT / ".github" / "workflows" / "nightly.yml"))
    assert re.search(r"make test-long .*--hypothesis-seed=\$SEED", text)
    assert re.search(r"make mutants .*--seed \$SEED", text)
