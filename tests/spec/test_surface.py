"""``surface.yaml``: valid under its schema, every key of which is explained, and true of the description."""

from __future__ import annotations

import ast
import builtins
import copy
import importlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.surface import stream_of
from tests.shared import ROOT
from tests.spec.facts import brought_since
from tests.spec.spec import SPEC, document, operations, references, schemas, yaml

SCHEMA = json.loads((SPEC / "surface.schema.json").read_text(encoding="utf-8"))


def surface() -> dict[str, Any]:
    return yaml("surface.yaml")


def methods() -> Iterator[tuple[str, dict[str, Any]]]:
    for resource, said in surface()["resources"].items():
        for name, method in said["methods"].items():
            yield f"{resource}.{name}", method


def operations_of(method: dict[str, Any]) -> list[str]:
    """The operations that a method calls, on whichever backend."""
    said = method["operation"]
    streams = [method["streams"]] if "streams" in method else []
    return [*(said.values() if isinstance(said, dict) else [said]), *method.get("also", ()), *streams]


def by_id() -> dict[str, tuple[str, dict[str, Any]]]:
    found = {}
    for _, verb, operation in operations(document()):
        name = operation["operationId"]
        found[name] = (verb, operation)
        if len(operation["responses"]["200"].get("content", {})) > 1:
            # It answers at once or by a stream of events.
            found[stream_of(name)] = (verb, operation)
    return found


# Under its schema


def problems(data: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft202012Validator(SCHEMA).iter_errors(data)]


def test_it_is_valid() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert problems(surface()) == []


MISTAKES: dict[str, Callable[[dict[str, Any]], object]] = {
    "an unknown section": lambda data: data.update(resource={}),
    "a missing section": lambda data: data.pop("operations"),
    "an unknown key of a model": lambda data: data["models"]["Part"].update(mixins=[]),
    "a mixin without a class": lambda data: data["models"]["Part"].update(mixin="genai_runtime.models.mixins.part"),
    "a method without an operation": lambda data: data["resources"]["files"]["methods"]["get"].pop("operation"),
    "a name in capitals": lambda data: data["resources"]["files"]["methods"].update(
        getFile={"operation": "getFile", "config": "GetFileConfig"}
    ),
    "an unknown way to repeat": lambda data: data["operations"]["getFile"].update(repeat="sometimes"),
    "a body argument without a field": lambda data: data["resources"]["caches"]["methods"]["create"]["args"][0].pop(
        "wire"
    ),
    "a path argument with a field": lambda data: data["resources"]["files"]["methods"]["get"]["args"][0].update(
        wire="name"
    ),
    "an argument of no type": lambda data: data["resources"]["files"]["methods"]["upload"]["args"][0].pop("type"),
    "a config of two things": lambda data: data["configs"]["EmbedContentConfig"].update(operation="embedContent"),
    "several operations in a plain method": lambda data: data["resources"]["operations"]["methods"]["get"].pop("kind"),
    "neither a config nor keywords": lambda data: data["resources"]["agents"]["methods"]["list"].pop("keywords"),
    "a stream of a method with a config": lambda data: data["resources"]["files"]["methods"]["get"].update(
        streams="streamGetInteraction"
    ),
    "no reason": lambda data: data["low_level_only"].update(embedContent=""),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_refused(mistake: str) -> None:
    data = copy.deepcopy(surface())
    MISTAKES[mistake](data)
    assert problems(data)


def test_every_key_is_explained() -> None:
    silent = []

    def walk(node: Any, where: str) -> None:
        if not isinstance(node, dict):
            return
        for key, value in node.get("properties", {}).items():
            here = f"{where}.{key}"
            kept = value.get("$ref", "").removeprefix("#/$defs/") if isinstance(value, dict) else None
            if value is not False and kept != "text" and not _explained(value):
                silent.append(here)
            walk(value, here)
        walk(node.get("additionalProperties"), f"{where}.*")
        walk(node.get("items"), f"{where}[]")

    walk(SCHEMA, "")
    for name, node in SCHEMA["$defs"].items():
        walk(node, name)
    # What `methods` holds is said by the key itself.
    assert [each for each in silent if each != ".resources.*.methods"] == []


def _explained(value: dict[str, Any]) -> bool:
    if "description" in value:
        return True
    kept = SCHEMA["$defs"].get(value.get("$ref", "").removeprefix("#/$defs/"), {})
    return "description" in kept


def test_nothing_is_open() -> None:
    def walk(node: Any) -> Iterator[dict[str, Any]]:
        if isinstance(node, dict):
            yield node
            for value in node.values():
                yield from walk(value)
        elif isinstance(node, list):
            for value in node:
                yield from walk(value)

    for node in walk(SCHEMA):
        if node.get("type") == "object":
            assert "additionalProperties" in node, node
            assert node["additionalProperties"] is not True, node


# True of the description


def test_every_operation_is_said_to_be_repeatable_or_not() -> None:
    assert set(surface()["operations"]) | set(surface()["pending"]) == set(by_id())


ANSWERS = (
    "predict",
    "rawPredict",
    "streamRawPredict",
    "createInteraction",
    "streamCreateInteraction",
    "createDecision",
)


def test_what_may_be_repeated() -> None:
    """Reads, deletions, counts and idempotent updates may; what costs or makes something may not."""
    for operation, (verb, _) in by_id().items():
        if operation in brought_since():
            continue  # Whoever gives it a method knows what it costs.
        repeat = surface()["operations"][operation]["repeat"]
        what = operation.removeprefix("vertex")
        what = what[:1].lower() + what[1:]
        if verb in ("get", "delete", "patch") or what.startswith(("count", "cancel", "compute", "fetch")):
            assert repeat == "repeatable", operation
        elif what.startswith(("generate", "streamGenerate", "embed", "batchEmbed", "validate")) or what in ANSWERS:
            assert repeat == "billable", operation
        else:
            assert repeat == "creating", operation


def test_every_operation_has_a_method_or_an_excuse() -> None:
    used = Counter(name for _, method in methods() for name in operations_of(method))
    excused = {*surface()["low_level_only"], *surface()["pending"]}
    assert set(used) | excused == set(by_id())
    assert not set(used) & excused


def test_public_names_are_told_apart() -> None:
    data = surface()
    names: Counter[str] = Counter()
    for name, schema in schemas(document()).items():
        said = data["enums" if "enum" in schema else "models"].get(name) or {}
        names.update([said.get("name", name), *said.get("aliases", ())])
    for section in ("sdk_models", "long_running", "unions"):
        names.update(list(data[section]))
    names.update({method["config"] for _, method in methods() if "config" in method})
    twice = [name for name, count in names.items() if count > 1]
    assert not twice, twice


def test_configs_are_used_and_shared_only_by_operations_with_one_body() -> None:
    users: dict[str, set[str | None]] = {}
    for _, method in methods():
        if "config" not in method:
            continue
        body = next(references(by_id()[operations_of(method)[0]][1].get("requestBody", {})), None)
        users.setdefault(method["config"], set()).add(body)
    assert set(surface()["configs"]) <= set(users)
    assert all(len(bodies) == 1 for bodies in users.values())


def test_converters_are_declared_and_used() -> None:
    used = set()

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("convert"), str):
                used.add(node["convert"])
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(surface())
    # Every config has `http_options`, which nothing has to say.
    assert used | {"options"} == set(surface()["converters"])


def expressions() -> Iterator[tuple[str, str]]:
    data = surface()
    for name, said in data["unions"].items():
        yield name, said["type"]
    for section, fields in (("models", "sdk_fields"), ("sdk_models", "fields"), ("configs", "extra")):
        for name, said in data[section].items():
            for field, entry in said.get(fields, {}).items():
                yield f"{name}.{field}", entry["type"]
    for name, method in methods():
        yield from (
            (f"{name}({arg['name']})", arg[key])
            for arg in method.get("args", ())
            for key in ("type", "accepts")
            if key in arg
        )
        if "returns" in method:
            yield name, method["returns"]


def test_type_expressions_use_known_names() -> None:
    data = surface()
    known = {*data["imports"], *data["unions"], *data["sdk_models"], *data["long_running"], *dir(builtins), "datetime"}
    known |= {method["config"] for _, method in methods() if "config" in method}
    for name in schemas(document()):
        known.add((data["models"].get(name) or data["enums"].get(name) or {}).get("name", name))
    unknown = [
        f"{where}: {node.id}"
        for where, expression in expressions()
        for node in ast.walk(ast.parse(expression, mode="eval"))
        if isinstance(node, ast.Name) and node.id not in known
    ]
    assert not unknown, unknown


def test_imports_exist_and_are_used() -> None:
    data = surface()
    used = {
        node.id
        for _, text in expressions()
        for node in ast.walk(ast.parse(text, mode="eval"))
        if isinstance(node, ast.Name)
    }
    assert set(data["imports"]) <= used
    for place in data["imports"].values():
        module, _, name = place.partition(":")
        assert hasattr(importlib.import_module(module), name), place


def test_mixins_exist() -> None:
    data = surface()
    places = {
        said["mixin"] for section in ("models", "sdk_models") for said in data[section].values() if "mixin" in said
    }
    for place in sorted(places):
        module, _, name = place.partition(":")
        path = ROOT / "overlays" / Path(*module.split(".")).with_suffix(".py")
        classes = [
            node.name for node in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)
        ]
        assert name in classes, place
