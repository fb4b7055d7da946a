"""The steps put together, and real descriptions of others run through them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import NameCollision, UsageError
from generator.load import load
from generator.pipeline import make_tree, package_of, read_package
from generator.surface import load_surface
from tests.generator.small import ROOT, STRING, document, model, operation, ref, thing
from tests.shared import SHARED, needs_shared


def test_a_document_without_a_surface() -> None:
    found = package_of(document({"A": thing(x=STRING)}, {"/a": {"get": operation("getA", ref("A"))}}))
    assert [each.name for each in found.models] == ["A"]
    assert [each.id for each in found.operations] == ["getA"]
    assert found.resources == ()


@pytest.mark.long
def test_a_document_with_its_surface_is_what_a_folder_is() -> None:
    spec = ROOT / "spec"
    assert package_of(load(spec), load_surface(spec)) == read_package(spec)


def test_a_folder_without_a_surface(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(
        (ROOT / "spec" / "common.yaml").read_text(encoding="utf-8"), encoding="utf-8"
    )
    with pytest.raises(UsageError, match=r"the folder holds no surface\.yaml"):
        make_tree(tmp_path)


@needs_shared
@pytest.mark.parametrize("name", ["gl-v1beta-20250312.openapi30.json", "gl-v1beta-20250606.openapi30.json"])
def test_googles_own_exports_arrive_whole(name: str) -> None:
    assert SHARED
    before = load(SHARED / "reference" / "revisions" / name)
    found = package_of(before)
    schemas = before.data["components"]["schemas"]
    enums = {each.wire for each in found.enums}
    assert {each.wire for each in found.models} | enums >= schemas.keys()
    for wire, schema in schemas.items():
        if wire in enums:
            continue
        bare = next(each for each in found.models if each.wire == wire)
        assert {each.wire for each in bare.fields} >= schema.get("properties", {}).keys()
    values = [each.value for enum in found.enums for each in enum.values]
    assert len(values) == _values(before.data)
    assert model(found, "GenerateContentRequest").doc


@needs_shared
def test_an_export_that_needs_a_word_in_the_surface() -> None:
    assert SHARED
    with pytest.raises(NameCollision, match="the field '_responseJsonSchema' and the field 'responseJsonSchema'"):
        package_of(load(SHARED / "reference" / "revisions" / "gl-v1beta-20251218.openapi30.json"))


def _values(value: object) -> int:
    if isinstance(value, dict):
        own = len(value["enum"]) if isinstance(value.get("enum"), list) and "type" in value else 0
        return own + sum(map(_values, value.values()))
    return sum(map(_values, value)) if isinstance(value, list) else 0
