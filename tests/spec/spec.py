"""The description as the tests read it: bundled, valid, and walked once."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from generator.load import load, read_file
from tests.shared import ROOT

SPEC = ROOT / "spec"
VERBS = ("get", "put", "post", "delete", "patch")


@cache
def document() -> dict[str, Any]:
    return load(SPEC).data


@cache
def yaml(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read_file(SPEC / name).data
    return found


def schemas(spec: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = spec["components"]["schemas"]
    return found


def operations(spec: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, verb and operation."""
    for path, item in spec["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield path, verb, item[verb]


@cache
def of_source(source: str) -> frozenset[str]:
    """The schemas and the operations in the files of a source, which its own facts describe."""
    files = [yaml(name) for name in yaml("sources.yaml")["sources"][source]["files"]]
    named = [name for file in files for name in file.get("components", {}).get("schemas", {})]
    called = [each["operationId"] for file in files for _, _, each in operations(file)]
    return frozenset((*named, *called))


def target(ref: str) -> str:
    """The name of the schema that a reference leads to."""
    return ref.removeprefix("#/components/schemas/")


def references(node: Any) -> Iterator[str]:
    """The names of all schemas that ``node`` refers to."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield target(value)
            else:
                yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)
