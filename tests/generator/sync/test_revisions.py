"""Eight real revisions of the Gemini API, from three kinds of source, merged into our spec in order of date."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.document import pointer_to
from generator.load import load
from generator.sync import Result, source, sources, sync
from tests.shared import ROOT, SHARED, needs_shared
from tests.spec.facts import is_newer

pytestmark = needs_shared

REVISIONS = sorted(
    (SHARED / "reference" / "revisions").glob("*.json") if SHARED else [],
    key=lambda path: re.findall(r"20\d{6}", path.name)[0],
)
OURS = re.compile(r"description|summary|operationId|tags|x-.*")

USE = """
import importlib, pkgutil, sys

import gemini_api, gemini_api.api, gemini_api.models, genai
from genai import types
from genai_emulator import Emulator
from genai_runtime.models.base import ModelBase

here = sys.argv[1]
assert gemini_api.__file__.startswith(here), gemini_api.__file__
operations = 0
for module in pkgutil.walk_packages(gemini_api.__path__, "gemini_api."):
    operations += hasattr(importlib.import_module(module.name), "OPERATION")
for name in gemini_api.models.__all__:
    model = getattr(gemini_api.models, name)
    if isinstance(model, type) and issubclass(model, ModelBase):
        value = model.from_dict({"fromLater": {"kept": [1]}})
        assert value.to_dict() == {"fromLater": {"kept": [1]}}, name
with Emulator() as emulator, genai.Client(api_key="k", http_options={"base_url": emulator.url}) as client:
    models = [model.name for model in client.models.list()]
    answer = client.models.generate_content(model=models[0], contents="Say hello.")
    assert answer.text and answer.usage_metadata.total_token_count
    file = client.files.upload(file=b"words", config={"mime_type": "text/plain"})
    assert client.files.get(name=file.name).size_bytes == 5
print(operations, "operations used")
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "spec", tmp_path / "spec"))


def merged(spec: Path, revision: Path, everything: bool = False) -> Result:
    return sync(spec, revision.read_text(encoding="utf-8"), revision.name, everything=everything)


def texts(spec: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in spec.iterdir()}


def facts_of_ours(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, Any]]:
    """Everything that is ours to say, by its pointer."""
    if isinstance(value, dict):
        for key, item in value.items():
            if OURS.fullmatch(key) and not (path and path[-1] == "properties"):
                yield pointer_to(*path, key), item
            else:
                yield from facts_of_ours(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from facts_of_ours(item, (*path, str(index)))


def comments(folder: Path) -> list[str]:
    found = [re.findall(r"(?:^|\s)(#.*)", path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.yaml"))]
    return [comment for each in found for comment in each if "new: describe me" not in comment]


def assert_ours_is_kept(before: Path, after: Path) -> None:
    now = load(after)
    for pointer, value in facts_of_ours(load(before).data):
        found = now.get(pointer)
        if isinstance(value, dict):
            # A new enum value adds its own line.
            found = {key: found[key] for key in value}
        elif pointer == "/tags":
            # So does a new resource.
            found = found[: len(value)]
        assert found == value, pointer
    assert [comment for comment in comments(before) if comment not in comments(after)] == []


def generate_and_use(spec: Path, out: Path) -> None:
    assert main(["generate", "--spec", str(spec), "--out", str(out)]) == 0
    path = os.pathsep.join([str(out), str(ROOT / "overlays")])
    done = subprocess.run(
        [sys.executable, "-c", USE, str(out)], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert "operations used" in done.stdout


def assert_typed(out: Path) -> None:
    """The package below ``out`` is strictly typed."""
    environment = {**os.environ, "MYPYPATH": os.pathsep.join([str(out), str(ROOT / "overlays")])}
    command = ["mypy", "--strict", "--config-file=", "--explicit-package-bases", str(out / "gemini_api")]
    done = subprocess.run(
        [sys.executable, "-m", *command], env=environment, capture_output=True, text=True, cwd=out.parent
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.long
def test_every_revision_in_order_of_date(spec: Path) -> None:
    """Each leaves a specification that loads, our words as they were, and nothing to do for a second run."""
    assert len(REVISIONS) == 8
    for revision in REVISIONS:
        merged(spec, revision)
        after = texts(spec)
        again = merged(spec, revision)
        assert again.comparison.of("add") == again.comparison.of("change") == [], revision.name
        assert texts(spec) == after, revision.name
    assert_ours_is_kept(ROOT / "spec", spec)


@pytest.mark.skipif(is_newer(), reason="the specification is newer than the facts: what it lacks was taken out")
def test_the_newest_revision_has_nothing_that_we_do_not_have(spec: Path) -> None:
    result = merged(spec, REVISIONS[-1])
    assert [change.subject for change in (*result.comparison.of("add"), *result.comparison.of("change"))] == []
    assert result.tree.changes() == {}


def test_the_kind_of_each_source_is_seen() -> None:
    parsed = [source.parse(revision.read_text(encoding="utf-8"), revision.name) for revision in REVISIONS]
    declared = sources.load(ROOT / "spec")
    assert {declared.of(kind, each.data, each.file).name for kind, each in parsed} == {"gemini"}
    forms = [declared.base.rules_for(kind, each.data).forms for kind, each in parsed]
    assert forms == [("Google's OpenAPI export",)] * 3 + [()] + [("a conversion by tryAGI",)] * 4


@pytest.mark.long
@pytest.mark.parametrize("index", [0, 3], ids=["the first export", "the discovery document"])
def test_a_client_of_it(spec: Path, tmp_path: Path, index: int) -> None:
    merged(spec, REVISIONS[index])
    generate_and_use(spec, tmp_path / "generated")


@pytest.mark.long
@pytest.mark.parametrize("everything", [False, True], ids=["in scope", "everything"])
def test_a_client_after_each_revision(spec: Path, tmp_path: Path, everything: bool) -> None:
    for revision in REVISIONS:
        merged(spec, revision, everything)
        before = texts(spec)
        merged(spec, revision, everything)
        assert texts(spec) == before, revision.name
        generate_and_use(spec, tmp_path / "generated")
    assert_ours_is_kept(ROOT / "spec", spec)
    if everything:
        surface = (spec / "surface.yaml").read_text(encoding="utf-8")
        assert "Environment" in surface[surface.index("pending:") :]
