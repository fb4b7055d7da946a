"""Run the tests that a release of google-genai carries in its wheel, with this package in its place.

    .venv/bin/python scripts/google_genai_tests.py 3.6.1                    # all of them, and a table
    .venv/bin/python scripts/google_genai_tests.py 3.6.1 types/ -k schema   # some, with what pytest says

The wheel is the installed one where that is the version asked for, else it is downloaded by pip. What is needed is
kept in a folder below ``.venv``. ``tests/google_genai/waiting.yaml`` lists what does not pass, and why.
"""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections import Counter
from fnmatch import fnmatchcase
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SCRATCH = ROOT / ".venv" / "google-genai-tests"
WAITING = ROOT / "tests" / "google_genai" / "waiting.yaml"
INSIDE = "google/genai/tests/"
# What can be told by the last line of a failure.
TOLD = {
    r"module 'genai\._|(has no|not have the) attribute '_[a-z]": "uses a private name of google-genai",
    r"cannot import name '_[a-z]|No module named '(google\.)?genai\._": "uses a private module of google-genai",
}
PYTEST_INI = """[pytest]
asyncio_mode = strict
asyncio_default_fixture_loop_scope = function
addopts = -p no:cacheprovider --continue-on-collection-errors
"""


class Unavailable(Exception):
    """The tests cannot be fetched: no network, or no such release."""


class Result(NamedTuple):
    """The outcome of a test, or of all tests of a file that could not be imported."""

    test: str
    outcome: str
    why: str
    tests: int = 1


def prepare(version: str) -> Path:
    """Return the folder with the tests of a release; fetch them if needed.

    Raises:
        Unavailable: they could not be fetched.
    """
    home = SCRATCH / version
    tests = home / INSIDE
    if not (tests / "__init__.py").is_file():
        shutil.rmtree(home, ignore_errors=True)
        _unpack(_wheel(version, home), version, tests)
        for folder in (home / "google", home / "google" / "genai"):
            (folder / "__init__.py").touch()
        # Its place is taken by tests/google_genai/plugin.py.
        for name in ("conftest.py", "pytest_helper.py"):
            (tests / name).unlink(missing_ok=True)
    plugins = SCRATCH / "plugins"
    if not plugins.is_dir():
        _pip("install", "--target", str(plugins), "--no-deps", "pytest-asyncio")
    (home / "pytest.ini").write_text(PYTEST_INI)
    return tests


def run(version: str, arguments: list[str] | None = None, quiet: bool = True) -> list[Result]:
    """Run the tests of a release in a separate process.

    Args:
        version: The release.
        arguments: Folders, files or node ids below its tests, and options of pytest. Default: all tests.
        quiet: False shows what pytest says.
    """
    tests = prepare(version)
    report = tests.parent / "report.json"
    report.unlink(missing_ok=True)
    environment = {
        **os.environ,
        "GOOGLE_GENAI_TESTS": str(tests),
        "GOOGLE_GENAI_REPORT": str(report),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(SCRATCH / "plugins")]),
    }
    given = [str(tests / item) if (tests / item.partition("::")[0]).exists() else item for item in arguments or ()]
    if not any(item.startswith(str(tests)) for item in given):
        given.append(str(tests))
    # Python's own tracebacks: pytest's read the source of each frame, which takes long, and ends in a SystemError of
    # Python 3.11 behind a recursion that broke off.
    command = [sys.executable, "-m", "pytest", "-q", "--tb=native", "-c", str(tests.parents[2] / "pytest.ini")]
    command += ["--rootdir", str(tests), "-p", "tests.google_genai.plugin", "--google-genai", *given]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=quiet, text=True, timeout=1800)
    if not report.is_file():
        raise RuntimeError(
            f"pytest gave no report:\n{done.stdout}\n{done.stderr}" if quiet else "pytest gave no report"
        )
    found = json.loads(report.read_text())
    return [_result(tests, test, what["outcome"], what["why"]) for test, what in found.items()]


def waiting(version: str) -> dict[str, list[str]]:
    """Return the tests that do not pass: patterns by reason, for one release."""
    import yaml

    reasons: dict[str, list[str]] = {}
    for row in yaml.safe_load(WAITING.read_text()):
        if version in row.get("releases", [version]):
            reasons.setdefault(row["reason"], []).extend(row["tests"])
    return reasons


def reason_of(result: Result, reasons: dict[str, list[str]]) -> str | None:
    """Return why a test does not pass: from the list, or from the last line of its failure; else None."""
    for reason, patterns in reasons.items():
        if any(fnmatchcase(result.test, pattern) for pattern in patterns):
            return reason
    return next((reason for told, reason in TOLD.items() if re.search(told, result.why)), None)


def named_reasons(test: str, reasons: dict[str, list[str]]) -> list[str]:
    """Return the reasons that name this test itself, not only its file or folder."""
    return [reason for reason, patterns in reasons.items() if test in patterns]


def table(results: list[Result], reasons: dict[str, list[str]]) -> str:
    """Format the tests by outcome."""
    rows: Counter[str] = Counter()
    for result in results:
        if result.outcome == "passed":
            rows["passed"] += result.tests
        elif result.outcome == "skipped":
            rows[f"skipped: {result.why}"] += result.tests
        else:
            rows[f"failed: {reason_of(result, reasons) or 'not in the list'}"] += result.tests
    return "\n".join(f"{count:6} {name}" for name, count in sorted(rows.items(), key=lambda row: -row[1]))


def _result(tests: Path, test: str, outcome: str, why: str) -> Result:
    if outcome in ("passed", "failed") or "::" in test:
        return Result(test, outcome, why)
    tree = ast.parse((tests / test).read_text()) if test.endswith(".py") else ast.Module([], [])
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    count = sum(node.name.startswith("test_") for node in functions)
    return Result(test, outcome, why, count)


def _wheel(version: str, home: Path) -> Path:
    try:
        installed = distribution("google-genai")
    except PackageNotFoundError:
        installed = None
    if installed is not None and installed.version == version:
        folder = Path(str(installed.locate_file(INSIDE)))
        if folder.is_dir():
            return folder
    _pip("download", "--no-deps", "--only-binary", ":all:", "--dest", str(home), f"google-genai=={version}")
    return next(home.glob("*.whl"))


def _unpack(source: Path, version: str, tests: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, tests, ignore=shutil.ignore_patterns("__pycache__"))
        return
    with zipfile.ZipFile(source) as wheel:
        names = [name for name in wheel.namelist() if name.startswith(INSIDE)]
        wheel.extractall(tests.parents[2], names)


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise Unavailable(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else "pip failed")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", help="the release of google-genai, such as 3.6.1")
    parser.add_argument("--list", action="store_true", help="name each test that does not pass, and its last line")
    options, others = parser.parse_known_args(arguments)
    try:
        results = run(options.version, others, quiet=not others)
    except Unavailable as error:
        print(f"google-genai {options.version} cannot be had: {error}", file=sys.stderr)
        return 2
    reasons = waiting(options.version)
    failed = [result for result in results if result.outcome not in ("passed", "skipped")]
    new = [result for result in failed if reason_of(result, reasons) is None]
    for result in failed if options.list else new:
        print(f"{result.test}: {result.why.splitlines()[0][:200] if result.why else result.outcome}")
    print(table(results, reasons))
    return 1 if new else 0


if __name__ == "__main__":
    raise SystemExit(main())
