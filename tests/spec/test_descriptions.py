"""Everything is described, in words of our own that say more than the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from generator.cli import UNDESCRIBED
from tests.shared import SHARED, needs_shared
from tests.spec.facts import published_descriptions
from tests.spec.spec import SPEC, document, operations, schemas, yaml

FILLERS = {"a", "an", "the", "of", "for", "to", "this", "that", "is", "are", "be", "it", "its", "in", "or", "and", "no"}
LONG = 8


def described() -> Iterator[tuple[str, str, Any]]:
    """Where, the name there, and its description if it has any."""
    spec = document()
    yield "info", "info", spec["info"].get("description")
    for server in spec["servers"]:
        yield "servers", "server", server.get("description")
        for name, variable in server.get("variables", {}).items():
            yield f"servers {name}", name, variable.get("description")
    for tag in spec["tags"]:
        yield f"tag {tag['name']}", tag["name"], tag.get("description")
    for name, scheme in spec["components"]["securitySchemes"].items():
        yield f"security {name}", name, scheme.get("description")
    for name, response in spec["components"]["responses"].items():
        yield f"response {name}", name, response.get("description")
    for _, _, operation in operations(spec):
        yield from _operation(operation)
    for name, schema in schemas(spec).items():
        yield name, name, schema.get("description")
        for key, value in schema.get("properties", {}).items():
            yield f"{name}.{key}", key, value.get("description")
        for value in schema.get("enum", []):
            yield f"{name}.{value}", "", schema.get("x-enum-descriptions", {}).get(value)


def _operation(operation: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    name = operation["operationId"]
    yield f"{name} description", name, operation.get("description")
    yield f"{name} returns", "", operation["responses"]["200"].get("description")
    for parameter in operation.get("parameters", []):
        yield f"{name}({parameter['name']})", parameter["name"], parameter.get("description")


def surface_texts(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "description" and isinstance(value, str):
                yield value
            else:
                yield from surface_texts(value)
    elif isinstance(node, list):
        for item in node:
            yield from surface_texts(item)


def words(text: str) -> list[str]:
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text)
    return re.findall(r"[a-z0-9]+", apart.lower())


def stem(word: str) -> str:
    return word.removesuffix("s")


def vacuous(name: str, text: str) -> bool:
    """Does the text say nothing that the name does not?"""
    said = {stem(word) for word in words(text)} - {stem(word) for word in FILLERS}
    return bool(name) and said <= {stem(word) for word in words(name)}


@pytest.mark.parametrize(
    ("name", "text"), [("name", "The name."), ("displayName", "Display names"), ("model", "A model."), ("modelsId", "")]
)
def test_vacuous_text_is_known(name: str, text: str) -> None:
    assert vacuous(name, text)
    assert not vacuous(name, "Name for people, at most 512 characters.")


def waiting() -> set[str]:
    """The texts that `sync` wrote and nobody has looked at: `make drift` lists them, and fails."""
    texts = [file.read_text(encoding="utf-8") for file in SPEC.glob("*.yaml")]
    marked = [line.partition(UNDESCRIBED) for text in texts for line in text.splitlines()]
    return {before.partition(": ")[2].strip() for before, mark, _ in marked if mark}


def test_everything_is_described() -> None:
    wrong, later = [], waiting()
    for where, name, text in described():
        if text in later:
            continue
        if not isinstance(text, str) or not text.strip():
            wrong.append(f"{where}: no description")
        elif not text.endswith((".", ")")) or text != text.strip() or "  " in text:
            wrong.append(f"{where}: not a sentence: {text!r}")
        elif vacuous(name, text):
            wrong.append(f"{where}: says nothing: {text!r}")
    assert not wrong, "\n".join(wrong)


def test_summaries_are_short() -> None:
    for _, _, operation in operations(document()):
        assert 2 <= len(operation["summary"].split()) <= 8, operation["operationId"]
        assert not operation["summary"].endswith("."), operation["operationId"]


def sentences(text: str) -> Iterator[str]:
    for sentence in re.split(r"(?<=[.!?:;])\s+|\n", text):
        found = words(sentence)
        if len(found) >= LONG:
            yield " ".join(found)


@needs_shared
def test_no_sentence_is_copied() -> None:
    assert SHARED is not None
    published = {
        sentence for text in published_descriptions(SHARED / "reference" / "revisions") for sentence in sentences(text)
    }
    assert len(published) > 1000
    ours = [(where, text) for where, _, text in described()]
    ours += [("surface.yaml", text) for text in surface_texts(yaml("surface.yaml"))]
    copied = [f"{where}: {each}" for where, text in ours for each in sentences(text) if each in published]
    assert not copied, "\n".join(copied)
