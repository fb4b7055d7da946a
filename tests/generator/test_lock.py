"""The lock file tells what the rendered tree was made of."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.load import load
from generator.lock import lock
from generator.render import TEMPLATES
from tests.generator.small import ROOT, STRING, data, thing, write_spec


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return write_spec(tmp_path / "spec", data({"A": thing(x=STRING)}))


def locked(spec: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(lock(load(spec), spec))
    return found


def test_what_is_in_it(spec: Path) -> None:
    found = locked(spec)
    assert list(found) == ["spec", "templates", "generator", "formatter", "parser"]
    assert list(found["spec"]) == ["openapi.yaml", "surface.yaml"]
    assert "models/model.py.jinja" in found["templates"]
    assert not [name for name in found["templates"] if name.startswith("diff/")]
    assert {"build.py", "lock.py", "render.py"} <= found["generator"].keys()
    assert not [name for name in found["generator"] if "/" in name]
    assert found["parser"] == "openapi-python-client 0.29.1"
    assert found["formatter"].startswith("ruff ")


def test_a_changed_file_changes_its_own_hash_only(spec: Path) -> None:
    before = locked(spec)
    text = (spec / "surface.yaml").read_text(encoding="utf-8")
    (spec / "surface.yaml").write_text(f"{text}\n", encoding="utf-8")
    after = locked(spec)
    assert before["spec"]["surface.yaml"] != after["spec"]["surface.yaml"]
    after["spec"]["surface.yaml"] = before["spec"]["surface.yaml"]
    assert before == after


def test_line_endings_of_a_checkout_do_not_count(spec: Path) -> None:
    before = lock(load(spec), spec)
    path = spec / "openapi.yaml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert lock(load(spec), spec) == before


def test_files_that_play_no_part_are_not_in_it(spec: Path) -> None:
    before = lock(load(spec), spec)
    (spec / "exceptions.yaml").write_text("a: 1\n", encoding="utf-8")
    assert lock(load(spec), spec) == before


def test_our_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here = lock(load(ROOT / "spec"), ROOT / "spec")
    monkeypatch.chdir(tmp_path)
    assert lock(load(ROOT / "spec"), ROOT / "spec") == here
    found = json.loads(here)
    used = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.jinja")}
    assert {name for name in used if not name.startswith("diff/")} == found["templates"].keys()
    assert "surface.schema.json" in found["spec"]
