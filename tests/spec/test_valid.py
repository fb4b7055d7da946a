"""The description is OpenAPI 3.1 that any tool can read, written the way CONTRIBUTING.md says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.spec import spec
from tests.spec.spec import SPEC, document, operations, schemas

FILES = sorted(path.name for path in SPEC.glob("*.yaml"))
DESCRIBING = [name for name in FILES if re.search(r"^openapi:", (SPEC / name).read_text(encoding="utf-8"), re.M)]


def test_the_bundle_is_valid_openapi() -> None:
    errors = [str(error.message) for error in OpenAPIV31SpecValidator(document()).iter_errors()]
    assert not errors, "\n".join(errors)


@pytest.mark.parametrize("name", DESCRIBING)
def test_each_file_says_what_it_is(name: str) -> None:
    data = spec.yaml(name)
    assert data["openapi"] == "3.1.0"
    if name != "openapi.yaml":
        api = document()["info"]["version"].partition("-")[0]
        assert data["info"]["version"] == api, "the date of the whole stands in openapi.yaml alone"


@pytest.mark.parametrize("name", FILES)
def test_yaml_1_1_reads_the_same(name: str) -> None:
    """Some tools still read YAML 1.1, where a plain `OFF` is false and a plain date is a date."""
    # PyYAML is one of them; libyaml, where it is built with it, takes a tenth of the time.
    old = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    assert yaml.load((SPEC / name).read_text(encoding="utf-8"), Loader=old) == spec.yaml(name)


def test_operations_are_named_apart_and_tagged() -> None:
    names = [operation["operationId"] for _, _, operation in operations(document())]
    assert len(names) == len(set(names))
    tags = {tag["name"] for tag in document()["tags"]}
    assert {tag for _, _, operation in operations(document()) for tag in operation["tags"]} == tags


def test_paths_have_no_version_and_no_templates_of_whole_names() -> None:
    for path in document()["paths"]:
        assert not re.match(r"/v\d", path), path
        assert "+" not in path, path
        assert "=" not in path, path


def test_resource_names_fill_their_paths() -> None:
    for path, _, operation in operations(document()):
        if "{" not in path:
            assert "x-resource-name" not in operation, operation["operationId"]
            continue
        first = operation["x-resource-name"]["patterns"][0]
        assert path[1:].startswith(first), operation["operationId"]


def test_every_operation_says_how_it_fails() -> None:
    for _, _, operation in operations(document()):
        assert operation["responses"]["default"] == {"$ref": "#/components/responses/Error"}, operation["operationId"]


def walk(node: Any, where: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(node, dict):
        yield where, node
        for key, value in node.items():
            yield from walk(value, f"{where}/{key}")
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from walk(item, f"{where}/{index}")


def test_free_form_json_is_an_empty_schema() -> None:
    wrong = [where for where, node in walk(document()) if isinstance(node.get("additionalProperties"), bool)]
    assert not wrong, f"a boolean schema is more than some readers know: {wrong}"


def test_enums_stand_on_their_own_and_describe_each_value() -> None:
    for where, node in walk(document()["components"]["schemas"]):
        values = node.get("enum")
        if isinstance(values, list):
            assert where.count("/") == 1, f"{where} is an enum inside another schema"
            assert list(node["x-enum-descriptions"]) == values, where
            assert set(node.get("x-enum-deprecated", [])) <= set(values), where


def test_whole_numbers_that_may_be_large_are_strings() -> None:
    for where, node in walk(document()):
        if node.get("format") == "int64":
            assert node["type"] == "string", where


def test_at_most_one_of_a_group_names_properties() -> None:
    for name, schema in schemas(document()).items():
        for group, members in schema.get("x-oneofs", {}).items():
            assert set(members) <= set(schema["properties"]), f"{name}: {group}"
