"""The Python axis: which symbols a change of the specification or of its surface touches, and what explains them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diff.python.axis import python_axis
from generator.diff.report import review
from generator.diff.rules import RULES
from tests.generator.diff.packages import CHANGES, Change, of, side

BASE = of("base")
by_name = pytest.mark.parametrize("change", CHANGES, ids=[each.name for each in CHANGES])


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return BASE.write(tmp_path_factory.mktemp("base"))


def found(old: Path, new: Path) -> list[tuple[str, str]]:
    axis = python_axis(side(old), side(new), {})
    assert axis.status == "compared", axis.reason
    return sorted((each.id, each.symbol) for each in axis.changes)


def test_nothing_from_nothing(base: Path) -> None:
    assert found(base, base) == []


@by_name
def test_the_symbols(change: Change, base: Path, tmp_path: Path) -> None:
    assert found(base, change.write(tmp_path)) == sorted(change.found)


@by_name
def test_the_way_back(change: Change, base: Path, tmp_path: Path) -> None:
    ids = sorted(change.back or (RULES[id_].mirror for id_, _ in change.found))
    assert sorted(id_ for id_, _ in found(change.write(tmp_path), base)) == ids


def test_every_rule_of_python_is_shown() -> None:
    shown = {id_ for change in CHANGES for id_, _ in change.found}
    shown |= {RULES[id_].mirror for id_ in shown}
    assert {rule.id for rule in RULES.values() if rule.axis == "python"} - shown == set()


@pytest.mark.parametrize("change", [each for each in CHANGES if not each.surface], ids=lambda each: each.name)
def test_a_change_of_the_specification_explains_its_symbols(change: Change, base: Path, tmp_path: Path) -> None:
    """One entry for both: none stands alone that the surface did not cause, and the symbols stand where they belong."""
    entries = review(side(base), side(change.write(tmp_path))).entries
    assert [each.id for each in entries if RULES[each.id].axis == "python"] == []
    symbols = {symbol for each in entries for symbol in each.symbols}
    assert symbols == {symbol for _, symbol in change.found}


@pytest.mark.parametrize("change", [each for each in CHANGES if not each.spec], ids=lambda each: each.name)
def test_a_change_of_the_surface_stands_alone(change: Change, base: Path, tmp_path: Path) -> None:
    entries = review(side(base), side(change.write(tmp_path))).entries
    assert sorted((each.id, each.subject) for each in entries) == sorted(change.found)
    assert {each.wire for each in entries} == {"none"}


def test_without_a_surface(tmp_path: Path, base: Path) -> None:
    """Models, enums and endpoints by the generator's own rules, and a reason."""
    bare = tmp_path / "openapi.json"
    bare.write_text((base / "openapi.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    axis = python_axis(side(base), side(bare), {})
    assert (axis.status, axis.changes) == ("derived", [])
    assert axis.reason.startswith("surface.yaml is missing on one side")
    changed_ = tmp_path / "changed.json"
    changed_.write_text(bare.read_text(encoding="utf-8").replace('"memo"', '"words"'), encoding="utf-8")
    found_ = {(each.id, each.symbol) for each in python_axis(side(bare), side(changed_), {}).changes}
    assert found_ == {("field-removed", "types.Thing.memo"), ("field-added", "types.Thing.words")}


def test_a_document_that_the_generator_does_not_render(tmp_path: Path) -> None:
    """Two fields that would have one name, and a body in XML: names follow from plain rules, with the reason."""
    body = {"content": {"application/xml": {"schema": {"$ref": "#/components/schemas/A"}}}}
    fields = {"a_b": {"type": "string"}, "aB": {"type": "string"}}
    text = json.dumps(
        {
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"put": {"responses": {"200": {"description": "x"}}, "requestBody": body}}},
            "components": {"schemas": {"A": {"type": "object", "properties": fields}}},
        }
    )
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    old.write_text(text, encoding="utf-8")
    new.write_text(text.replace('"aB": {"type": "string"}', '"aB": {"type": "integer"}'), encoding="utf-8")
    axis = python_axis(side(old), side(new), {})
    assert axis.status == "derived"
    assert "names follow from plain rules" in axis.reason
    assert [(each.id, each.symbol) for each in axis.changes] == [("annotation-changed", "types.A.a_b")]


def test_a_surface_that_cannot_be_read(base: Path, tmp_path: Path) -> None:
    broken = of("broken").write(tmp_path)
    (broken / "surface.yaml").write_text("modles: {}\n", encoding="utf-8")
    axis = python_axis(side(base), side(broken), {})
    assert axis.status == "not compared"
    assert "surface.yaml:1:1" in axis.reason
    assert review(side(base), side(broken)).entries == []
