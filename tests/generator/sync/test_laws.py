"""Whatever a source changes: what it says arrives where it belongs, and nothing else moves."""

from __future__ import annotations

import copy
import random
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from generator.load import load
from generator.sync import discovery, openapi, sync
from generator.sync.build import TYPE_KEYS
from generator.sync.facts import Document, Property
from tests.cases import examples
from tests.generator.sync import small

Json = dict[str, Any]
laws = settings(max_examples=examples(25, 2000), deadline=None)

NAMES = ["alpha", "beta", "gamma", "delta", "omega"]
SCHEMAS = ["Apple", "Berry", "Cherry"]
WORDS = ["RED", "GREEN", "BLUE", "OFF", "MISSING"]
EDITS = ["property", "mark", "mark", "old schema", "value", "old", "type", "schema", "operation", "parameter", "gone"]
NEW = "# new: describe me"


# A source


def value_of(random: random.Random, schemas: list[str]) -> Json:
    """A random type as a discovery document writes it."""
    kind = random.choice(["string", "int64", "enum", "ref", "list", "map", "enums", "any"])
    match kind:
        case "string":
            return {"type": "string"}
        case "int64":
            return {"type": "string", "format": "int64"}
        case "enum":
            return {"type": "string", "enum": random.sample(WORDS, random.randint(1, 4))}
        case "ref":
            return {"$ref": random.choice(schemas)}
        case "any":
            return {"type": "object", "additionalProperties": {"type": "any"}}
        case "map":
            return {"type": "object", "additionalProperties": {"type": "number"}}
        case "enums":
            return {"type": "array", "items": value_of_enum(random)}
        case _:
            return {"type": "array", "items": {"$ref": random.choice(schemas)}}


def value_of_enum(random: random.Random) -> Json:
    return {"type": "string", "enum": random.sample(WORDS, random.randint(1, 4))}


def source(random: random.Random) -> Json:
    """A source whose operations reach all of its schemas."""
    document = small.discovery()
    document["schemas"] = {
        name: {"id": name, "type": "object", "properties": {}} for name in random.sample(SCHEMAS, random.randint(1, 3))
    }
    for schema in document["schemas"].values():
        for wire in random.sample(NAMES, random.randint(1, 5)):
            schema["properties"][wire] = value_of(random, list(document["schemas"]))
    document["resources"] = {}
    for name in document["schemas"]:
        add_operation(document, name.lower(), name)
    return document


def add_operation(document: Json, name: str, schema: str, verb: str = "") -> None:
    document["resources"][name + verb] = {
        "methods": {
            "make": {
                "id": f"small.{name}.make{verb}",
                "path": f"v1/{name}{verb}",
                "flatPath": f"v1/{name}{verb}",
                "httpMethod": "POST",
                "parameters": {} if verb else {"page": {"type": "string", "location": "query"}, **size()},
                "request": {"$ref": schema},
                "response": {"$ref": schema},
            }
        }
    }


def size() -> Json:
    return {"size": {"type": "integer", "format": "int32", "location": "query"}}


def edit(document: Json, random: random.Random) -> None:
    """Change a source as its publisher might, in one place."""
    schemas = document["schemas"]
    schema = schemas[random.choice(list(schemas))]
    properties = schema["properties"]
    wire = random.choice(list(properties))
    match random.choice(
        ["property", "mark", "mark", "old schema", "value", "old", "type", "schema", "operation", "parameter", "gone"]
    ):
        case "gone":
            remove(document, schema, wire, random)
        case "property":
            free = [name for name in (*NAMES, "aaa", "zeta", "class", "no") if name not in properties]
            properties[random.choice(free)] = value_of(random, list(schemas))
        case "mark":
            which = random.choice(["deprecated", "readOnly", "Immutable. ", "Required. ", "Input only. "])
            if which in ("deprecated", "readOnly"):
                properties[wire][which] = True
            else:
                properties[wire]["description"] = which + properties[wire].get("description", "Theirs.")
        case "old schema":
            schema["deprecated"] = True
        case "value":
            for enum in enums(properties[wire]):
                enum["enum"] += [word for word in ["LATER", "null", "7UP"] if word not in enum["enum"]][:1]
                enum.pop("enumDeprecated", None)
        case "old":
            for enum in enums(properties[wire]):
                enum["enumDeprecated"] = [random.random() < 0.5 for _ in enum["enum"]]
        case "type":
            properties[wire] = value_of(random, list(schemas))
        case "schema":
            name = next((each for each in ("Date", "Aaa", "Zebra") if each not in schemas), "")
            if name:
                schemas[name] = {"id": name, "type": "object", "properties": {"one": value_of(random, list(schemas))}}
                properties[wire] = {"$ref": name}
        case "operation":
            add_operation(document, schema["id"].lower(), schema["id"], random.choice(["", ":do", "s"]))
        case "parameter":
            method = document["resources"][random.choice(list(document["resources"]))]["methods"]["make"]
            if random.random() < 0.5 and method["parameters"]:
                method["parameters"][random.choice(list(method["parameters"]))][
                    random.choice(["deprecated", "required"])
                ] = True
            else:
                method["parameters"][random.choice(NAMES)] = {**value_of_plain(random), "location": "query"}


def remove(document: Json, schema: Json, wire: str, random: random.Random) -> None:
    """Take something out of a source."""
    value, methods = schema["properties"][wire], [each["methods"]["make"] for each in document["resources"].values()]
    match random.choice(["property", "marks", "value", "parameter", "operation"]):
        case "property" if len(schema["properties"]) > 1:
            del schema["properties"][wire]
        case "marks":
            for key in ("deprecated", "readOnly", "description"):
                value.pop(key, None)
        case "value":
            for enum in enums(value):
                enum.pop("enumDeprecated", None)
                del enum["enum"][1:2]
        case "parameter":
            method = random.choice(methods)
            method["parameters"] = dict(list(method["parameters"].items())[1:])
        case "operation" if len(methods) > 1:
            del document["resources"][random.choice(list(document["resources"]))]


def value_of_plain(random: random.Random) -> Json:
    return random.choice([{"type": "string"}, {"type": "boolean"}, value_of_enum(random)])


def enums(value: Json) -> Iterator[Json]:
    if "enum" in value:
        yield value
    for inner in (value.get("items"), value.get("additionalProperties")):
        if isinstance(inner, dict):
            yield from enums(inner)


# The specification, as a person might have left it


class Writer:
    """Writes YAML in many manners: blocks and flows, lists with and without indent, text folded, literal and quoted."""

    def __init__(self, random: random.Random) -> None:
        self.random = random
        self.count = 0
        self.quiet = False

    def comment(self, column: int) -> list[str]:
        if self.quiet or self.random.random() < 0.7:
            return []
        self.count += 1
        blank = [""] if self.random.random() < 0.5 else []
        return [*blank, f"{' ' * column}# comment {self.count}"]

    def block(self, value: Json, column: int, *, shuffle: bool = True, apart: bool = False) -> list[str]:
        keys = list(value)
        if shuffle:
            self.random.shuffle(keys)
        lines: list[str] = []
        for number, key in enumerate(keys):
            lines += [""] if apart and number else []
            # What a type holds goes with it when it becomes another one.
            quiet, self.quiet = self.quiet, self.quiet or (key in TYPE_KEYS and key != "enum")
            lines += self.comment(column)
            lines += self.entry(key, value[key], column)
            self.quiet = quiet
        return lines

    def entry(self, key: str, value: Any, column: int) -> list[str]:
        head = f"{' ' * column}{self.word(key)}:"
        small_enough = len(str(value)) < 60
        if isinstance(value, dict):
            if not value or (small_enough and key != "properties" and self.random.random() < 0.3):
                return [f"{head} {self.flow(value)}"]
            apart = key in ("paths", "schemas") and self.random.random() < 0.7
            return [head, *self.block(value, column + 2, shuffle=key not in ("paths",), apart=apart)]
        if isinstance(value, list):
            if not value or (small_enough and self.random.random() < 0.5):
                return [f"{head} {self.flow(value)}"]
            dash = column + self.random.choice([0, 2])
            lines = [head]
            for item in value:
                lines += self.comment(dash)
                if isinstance(item, dict):
                    first, *rest = self.block(item, dash + 2)
                    while not first.strip() or first.strip().startswith("#"):
                        first, *rest = rest
                    lines += [f"{' ' * dash}- {first.strip()}", *rest]
                else:
                    lines.append(f"{' ' * dash}- {self.word(item)}")
            return lines
        if key == "description" and isinstance(value, str):
            style = self.random.choice(["plain", "folded", "literal", "quoted"])
            inner = " " * (column + 2)
            if style in ("folded", "literal"):
                return [f"{head} {'>-' if style == 'folded' else '|'}", f"{inner}{value}", f"{inner}in two lines"]
            if style == "quoted":
                return [f'{head} "{value}",'[:-1]]
        return [f"{head} {self.word(value)}" + ("   # beside" if self.random.random() < 0.1 else "")]

    def flow(self, value: Any) -> str:
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.word(key)}: {self.flow(each)}" for key, each in value.items()) + "}"
        if isinstance(value, list):
            return "[" + ", ".join(map(self.flow, value)) + "]"
        return self.word(value)

    def word(self, value: Any) -> str:
        if isinstance(value, bool):
            return str(value).lower()
        return f"'{value}'" if isinstance(value, str) and not re.fullmatch(r"[A-Za-z ][a-z ]+", value) else str(value)


def write(folder: Path, document: Json, random: random.Random) -> Path:
    """The specification of ``document``, in our words, in two files."""
    small.write(folder)
    for name in ("files", "common"):
        (folder / f"{name}.yaml").unlink()
    (folder / "openapi.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: v1-20260101}\nservers: [{url: 'https://example.test/v1'}]\n"
        "tags: []\npaths: {}\n",
        encoding="utf-8",
    )
    (folder / "surface.yaml").write_text("pending: []\n", encoding="utf-8")
    sync(folder, small.dump(document))
    made = load(folder).data
    # Everything in one file, so that all meets at its end, or in the manner of sync: a file for each resource.
    if random.random() < 0.7:
        for path in folder.glob("*.yaml"):
            if path.stem not in ("openapi", "surface", "sources"):
                path.unlink()
        writer = Writer(random)
        head = {key: made[key] for key in ("openapi", "info", "servers", "tags", "paths", "components") if key in made}
        for schema in head["components"]["schemas"].values():
            said = schema.pop("x-enum-descriptions", None)
            if said and random.random() < 0.7:
                schema["x-enum-descriptions"] = said
        text = "\n".join(writer.block(head, 0, shuffle=False)) + "\n"
        (folder / "openapi.yaml").write_text(text if random.random() < 0.8 else text.rstrip("\n"), encoding="utf-8")
    else:
        for path in folder.glob("*.yaml"):
            path.write_text(path.read_text(encoding="utf-8").replace(f"  {NEW}", ""), encoding="utf-8")
    return folder


# How an editor may leave a file: each as what it makes of a text.
MANNERS = (
    lambda text: text.replace("\n", "\r\n"),
    lambda text: f"\ufeff{text}",
    lambda text: f"---\n{text.rstrip()}\n...\n",
    lambda text: text.replace("title: T", "title: '😀 é 漢字'").replace("# comment", "# 😀 comment"),
    lambda text: re.sub(r"^( +)([A-Za-z]+):", r'\1"\2":', text, flags=re.MULTILINE),
    lambda text: re.sub(r"(?<![|\n-])$", "  ", text, flags=re.MULTILINE),
    lambda text: f"{text}\n        # deep end\n\n\n",
    lambda text: text.replace("properties:\n", "properties: &anchor\n", 1),
)


# What is looked at


def facts(folder: Path) -> Document:
    return openapi.read(load(folder).data, kind="spec")


def assert_says(ours: Document, before: Document, theirs: Json, pruned: bool) -> None:
    """The specification says of everything in the source what the source says, and of the rest, unless that is pruned,
    what it said before."""
    wanted = discovery.read(theirs)
    reached = wanted.reachable(each for operation in wanted.operations.values() for each in operation.types())
    for name, schema in wanted.schemas.items():
        if name not in reached:
            continue
        old = before.schemas[name].properties if name in before.schemas else {}
        left = {} if pruned else old
        was = name in before.schemas and before.schemas[name].deprecated and not pruned
        assert ours.schemas[name].deprecated == (schema.deprecated or was), name
        mine = ours.schemas[name].properties
        assert mine.keys() == schema.properties.keys() | left.keys(), name
        for wire, value in mine.items():
            assert_property(f"{name}.{wire}", value, old.get(wire), schema.properties.get(wire), pruned)
    for key, operation in wanted.operations.items():
        assert str(ours.operations[key].request) == str(operation.request)
        known = before.operations[key].parameters if key in before.operations else {}
        mine = ours.operations[key].parameters
        assert mine.keys() == {*(operation.parameters.keys() - {"key"}), *(known if not pruned else ())}, key
        for wire, value in mine.items():
            assert_property(f"{key}?{wire}", value, known.get(wire), operation.parameters.get(wire), pruned)


def assert_property(place: str, ours: Property, before: Property | None, theirs: Property | None, pruned: bool) -> None:
    if theirs is None:
        assert before, place
        assert (ours.marks, str(ours.type)) == (before.marks, str(before.type)), place
        return
    # What is gone upstream stays until it is pruned.
    assert ours.marks == theirs.marks | (before.marks if before and not pruned else frozenset()), place
    mine, yours = ours.type.leaf(), theirs.type.leaf()
    if yours.kind == "any" and before and before.type.leaf().kind != "any":
        return  # No news: the source leaves it open.
    if yours.kind == "string" and not pruned and before and before.type.leaf().kind == "enum":
        return  # The values are dropped when pruning.
    assert str(ours.type.bare()) == str(theirs.type.bare()), place
    assert set(mine.values) >= set(yours.values), place
    assert mine.deprecated_values >= yours.deprecated_values, place


def entries(text: str) -> dict[tuple[str, ...], tuple[Any, str]]:
    """What each key of a file has, as data and as it is written, without comments behind it."""
    found: dict[tuple[str, ...], tuple[Any, str]] = {}

    def walk(node: Node, path: tuple[str, ...]) -> None:
        if isinstance(node, SequenceNode):
            for number, item in enumerate(node.value):
                walk(item, (*path, str(number)))
        elif isinstance(node, MappingNode):
            for key, value in node.value:
                lines = text[key.start_mark.index : value.end_mark.index].rstrip().splitlines()
                while not lines[-1].strip() or lines[-1].lstrip().startswith("#"):
                    lines.pop()
                written = "\n".join(lines).replace("   # beside", "").rstrip()
                found[*path, key.value] = (plain(value), written)
                walk(value, (*path, key.value))

    walk(YAML(typ="rt").compose(text), ())
    return found


def plain(node: Node) -> Any:
    if isinstance(node, MappingNode):
        return {key.value: plain(value) for key, value in node.value}
    return [plain(each) for each in node.value] if isinstance(node, SequenceNode) else node.value


def assert_kept(before: str, after: str, pruned: bool) -> None:
    """Every comment stands above what it stood above, what says the same is written the same, and keys keep their
    order."""
    found = comments_of(after)
    # What stood above something that was pruned may go with it.
    assert pruned or [each for each in comments_of(before) if each not in found] == []
    old, new = entries(before), entries(after)
    for path, (value, written) in old.items():
        if path in new and new[path][0] == value:
            assert new[path][1] == written, path
        if path in new and isinstance(value, dict):
            now = [key for key in new[path][0] if key in value and key not in TYPE_KEYS]
            assert now == [key for key in value if key in now], path


def comments_of(text: str) -> list[tuple[str, str]]:
    """Each comment on a line of its own, and the key that it stands above."""
    lines = [line for line in text.splitlines() if line.strip()]
    return [
        (line, lines[n + 1].partition(":")[0])
        for n, line in enumerate(lines[:-1])
        if line.lstrip().startswith("# comment")
    ]


@laws
@given(st.integers(0, 2**32), st.integers(1, 12), st.booleans())
@example(139, 3, True)
def test_a_sync_writes_what_the_source_says_and_nothing_else(seed: int, edits: int, prune: bool) -> None:
    check(seed, edits, prune)


@settings(max_examples=examples(16, 800), deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 6), st.sampled_from(MANNERS))
def test_whatever_an_editor_left_stays(seed: int, edits: int, manner: Callable[[str], str]) -> None:
    r = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        theirs = source(r)
        folder = write(Path(name) / "spec", theirs, r)
        path = folder / "openapi.yaml"
        path.write_bytes(manner(path.read_text(encoding="utf-8")).encode())
        text, before = path.read_bytes().decode(), facts(folder)
        changed = copy.deepcopy(theirs)
        for _ in range(edits):
            edit(changed, r)
        sync(folder, small.dump(changed))
        found = path.read_bytes().decode()
        assert_says(facts(folder), before, changed, pruned=False)
        assert found.startswith("\ufeff") == text.startswith("\ufeff")
        assert found.count("\r\n") == (found.count("\n") if "\r\n" in text else 0)
        bare = [each.removeprefix("\ufeff").replace("\r\n", "\n") for each in (text, found)]
        assert_kept(bare[0], bare[1], pruned=False)
        assert bare[1].endswith("...\n") == bare[0].endswith("...\n")


def check(seed: int, edits: int, prune: bool) -> None:
    r = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        theirs = source(r)
        folder = write(Path(name) / "spec", theirs, r)
        texts = small.texts(folder)
        before = facts(folder)
        changed = copy.deepcopy(theirs)
        for _ in range(edits):
            edit(changed, r)
        sync(folder, small.dump(changed), prune=prune)
        after = small.texts(folder)
        assert_says(facts(folder), before, changed, prune)
        for file, text in texts.items():
            assert_kept(text, after.get(file, ""), prune)
        sync(folder, small.dump(changed), prune=prune)
        assert small.texts(folder) == after
