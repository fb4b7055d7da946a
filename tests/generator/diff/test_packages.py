"""Two rendered packages against each other: witnesses of the Python axis fail there, and griffe finds nothing more."""

from __future__ import annotations
import __future__

import importlib
import inspect
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast

import pytest
from attrs import frozen

from genai_runtime.models.mixins.operation import OperationMixin
from generator.diff.python.axis import python_axis
from generator.diff.python.compare import Changed
from generator.diff.rules import RULES
from generator.load import load
from generator.pipeline import package_of
from generator.render import render
from generator.spelling import snake
from generator.surface import load_surface
from tests.generator.diff.packages import CHANGES, Change, of, side
from tests.shared import ROOT

OLD = "old_package"
BREAKING = {rule.id for rule in RULES.values() if rule.axis == "python" and rule.google == "B"}
# What a type checker alone can see: at run time the types of attributes and results are not looked at.
TYPES_ONLY = {
    "annotation-changed",
    "result-changed",
    "accepts-less",
    "argument-type-changed",
    "argument-type-narrowed",
    "argument-moved",
}
# What no type checker can see: which fields exclude each other, and which backend knows one.
WHAT_A_CALLER_SEES = (TypeError, ValueError, AttributeError, AssertionError, ImportError)
RUN_ONLY = {"exclusion-added", "backend-refused", "enum-member-changed", "enum-member-renamed"}


@frozen
class Rendered:
    """One change: the package it renders to, and what became of the symbols."""

    change: Change
    package: str
    found: list[Changed]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("packages")
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))
    for name in [each for each in sys.modules if each.startswith(("old_package", "new_package"))]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def rendered(folder: Path) -> list[Rendered]:
    base = of("base").write(folder / "spec")
    write(base, folder / OLD)
    found = []
    for n, change in enumerate(CHANGES):
        spec = change.write(folder / f"spec{n}")
        write(spec, folder / f"new_package_{n}")
        found.append(Rendered(change, f"new_package_{n}", python_axis(side(base), side(spec), {}).changes))
    importlib.invalidate_caches()
    return found


def write(spec: Path, folder: Path) -> None:
    # Some of the changes leave a property without a type, which a folder of a specification of ours may not.
    for path, text in render(package_of(load(spec), load_surface(spec))).items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def breaking(rendered: list[Rendered]) -> Iterator[tuple[Rendered, Changed]]:
    for each in rendered:
        for change in each.found:
            if change.id in BREAKING:
                yield each, change


# At run time


class Client:
    """Resources whose methods only look whether the arguments fit."""

    def __init__(self, package: str) -> None:
        resources = importlib.import_module(f"{package}.resources")
        self.things = SimpleNamespace(
            **{
                name: checked(method, None)
                for name, method in inspect.getmembers(resources.Things, inspect.isfunction)
                if not name.startswith("_")
            }
        )


def checked(function: Any, *before: Any) -> Any:
    return lambda *arguments, **named: inspect.signature(function).bind(*before, *arguments, **named)


def endpoints(package: str) -> SimpleNamespace:
    api = SimpleNamespace()
    for path in sorted(Path(str(importlib.import_module(package).__file__)).parent.glob("api/*/[a-z]*.py")):
        module = importlib.import_module(f"{package}.api.{path.parent.name}.{path.stem}")
        group = vars(api).setdefault(path.parent.name, SimpleNamespace())
        functions = {name: checked(getattr(module, name)) for name in ("build", "parse")}
        vars(group)[path.stem] = SimpleNamespace(**functions)
    return SimpleNamespace(api=api)


def run(code: str, package: str) -> None:
    models: ModuleType = importlib.import_module(f"{package}.models")
    names = {"types": models, "client": Client(package), "gemini_api": endpoints(package), "x": "1", "cast": cast}
    code = code.replace("import gemini_api", f"import {package}")
    exec(compile(code, "<witness>", "exec", flags=__future__.annotations.compiler_flag), names)


def test_the_witnesses_fail_when_they_run(rendered: list[Rendered]) -> None:
    """They worked with the old package; with the new one each raises what a caller would see."""
    for each, change in breaking(rendered):
        assert change.code, change
        if change.id in TYPES_ONLY:
            continue
        if change.id == "base-removed":
            assert issubclass(importlib.import_module(f"{OLD}.models").Part, OperationMixin)
            assert not issubclass(importlib.import_module(f"{each.package}.models").Part, OperationMixin)
            continue
        run(change.code, OLD)
        with pytest.raises(WHAT_A_CALLER_SEES):
            run(change.code, each.package)


# Under a type checker

PRELUDE = """\
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from genai_runtime.models.mixins.operation import OperationMixin
from genai_runtime.transport import Pager

import {package}
from {package} import models as types
from {package}.resources import Things


class Client:
    things: Things


client = Client()
x: Any = None
"""


def program(code: str, package: str) -> str:
    modules = re.findall(r"gemini_api(\.api\.\w+\.\w+)", code)
    imports = "".join(f"import {package}{module}\n" for module in modules)
    return imports + PRELUDE.format(package=package) + code.replace("gemini_api.", f"{package}.") + "\n"


@pytest.mark.long
def test_the_witnesses_fail_under_mypy(rendered: list[Rendered], folder: Path) -> None:
    """One run over all of them: a file for each witness and package."""
    expected: dict[str, bool] = {}
    for n, (each, change) in enumerate(breaking(rendered)):
        if change.id in RUN_ONLY:
            continue
        for which, package in (("old", OLD), ("new", each.package)):
            name = f"use_{n}_{which}.py"
            (folder / name).write_text(program(change.code or "", package), encoding="utf-8")
            expected[name] = which == "new"
    environment = {**os.environ, "MYPYPATH": f"{ROOT / 'overlays'}{os.pathsep}{folder}"}
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file=", "--cache-dir", str(folder / "cache"), *sorted(expected)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    failed = {line.partition(":")[0]: line for line in done.stdout.splitlines() if ": error:" in line}
    wrong = {
        name: failed.get(name, (folder / name).read_text(encoding="utf-8").splitlines()[-1])
        for name, fails in expected.items()
        if fails != (name in failed)
    }
    assert wrong == {}
    assert len(expected) > 40


def test_names_in_annotations_are_known() -> None:
    """What the prelude imports is what witnesses may name."""
    assert {each.__name__ for each in (Mapping, Sequence, datetime)} <= set(re.findall(r"\w+", PRELUDE))


# Beside another tool


def covered(path: str, symbols: set[str]) -> bool:
    """Is something that griffe names by its path below the package one of our symbols, or a part of one?"""
    steps = path.split(".")
    if f"gemini_api.{path}" in symbols:
        return True
    if len(steps) < 3 and steps[0] == "models":
        named = {re.sub(r"(OrDict|Dict|Literal)$", "", steps[1]), steps[1]}
        return any(named & {symbol.partition(".")[2], snake(symbol.partition(".")[2])} for symbol in symbols)
    if steps[0] == "models":
        name = re.sub(r"(OrDict|Dict|Literal)$", "", steps[2])
        wanted = [f"types.{name}", *([f"types.{name}.{steps[3]}"] if len(steps) > 3 else [])]
    elif steps[0] == "with_responses":
        # The methods of a resource once more, answering with the HTTP response.
        resource = snake(re.sub(r"^Async|With(Raw|Streaming)Response$", "", steps[1]))
        wanted = [".".join(("client", resource, *steps[2:3]))]
    elif steps[0] == "api":
        wanted = [f"gemini_api.api.{steps[1]}.{steps[2]}"]
    else:
        wanted = [f"client.{steps[1]}.{steps[3]}"] if len(steps) > 3 else [f"client.{steps[1]}"]
    return any(symbol == each or symbol.startswith((f"{each}.", f"{each}(")) for each in wanted for symbol in symbols)


def test_what_griffe_finds_is_among_ours(rendered: list[Rendered], folder: Path) -> None:
    griffe = pytest.importorskip("griffe")
    load = {"search_paths": [str(folder)], "allow_inspection": False, "resolve_aliases": True}
    old = griffe.load(OLD, **load)
    seen = 0
    for each in rendered:
        symbols = {change.symbol for change in each.found if change.id in BREAKING}
        for breakage in griffe.find_breaking_changes(old, griffe.load(each.package, **load)):
            path = breakage.obj.path.partition(".")[2]
            seen += 1
            assert covered(path, symbols), (each.change.name, breakage.kind, path, sorted(symbols))
    assert seen > 20


# One of each in files of our own specification: a property gone, renamed and of another type, an enum value gone.
EDITS = {
    "content.yaml": (("        mimeType:\n          type: string\n", "        mediaType:\n          type: string\n"),),
    "generation.yaml": (
        ("        topK:\n          type: integer\n", "        topK:\n          type: boolean\n"),
        ("          format: int32\n          description: Sample only", "          description: Sample only"),
        ("        avgLogprobs:\n          type: number\n          format: double\n          description: Mean log "
         "probability of the tokens of this candidate.\n          readOnly: true\n", ""),
        ("NEGLIGIBLE, LOW, MEDIUM, HIGH]", "NEGLIGIBLE, LOW, HIGH]"),
        ("        MEDIUM: Possibly.\n", ""),
    ),
}  # fmt: skip


@pytest.mark.long
def test_what_griffe_finds_in_our_own_package(folder: Path) -> None:
    griffe = pytest.importorskip("griffe")
    own, edited = ROOT / "spec", folder / "edited"
    shutil.copytree(own, edited)
    for name, edits in EDITS.items():
        text = (edited / name).read_text(encoding="utf-8")
        for one, other in edits:
            assert one in text, one
            text = text.replace(one, other, 1)
        (edited / name).write_text(text, encoding="utf-8")
    write(own, folder / "old_package_whole")
    write(edited, folder / "new_package_whole")
    changes = python_axis(side(own), side(edited), {})
    assert changes.status == "compared"
    symbols = {change.symbol for change in changes.changes if change.id in BREAKING}
    load = {"search_paths": [str(folder)], "allow_inspection": False, "resolve_aliases": True}
    packages = [griffe.load(f"{which}_package_whole", **load) for which in ("old", "new")]
    found = {each.obj.path.partition(".")[2] for each in griffe.find_breaking_changes(*packages)}
    assert {path for path in found if not covered(path, symbols)} == set()
    assert found >= {
        "models.blob.Blob.mime_type",
        "models.candidate.Candidate.avg_logprobs",
        "models.harm_probability.HarmProbability.MEDIUM",
    }
    # It does not compare the types of attributes; we do.
    assert "types.GenerationConfig.top_k" in symbols
