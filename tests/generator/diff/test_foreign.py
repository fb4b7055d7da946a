"""Documents of others: nothing that one says crashes a diff, and what is said of it is true."""

from __future__ import annotations

import copy
import json
import os
import random
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import cli, discovery
from generator.diff import command
from generator.diff.document import compare
from generator.diff.gates import axis_gate
from generator.diff.model import to_json
from generator.diff.render import render
from generator.diff.report import Report, review
from generator.diff.source import Side
from generator.document import resolve
from generator.errors import GeneratorError
from generator.load import load_text
from generator.reader import escape, read
from generator.sync import discovery as sync_discovery
from tests.cases import case
from tests.generator.diff.base import X, base, changed

Json = dict[str, Any]
S = "/components/schemas"
# Where packages of other people's documents were unpacked (npm pack, pip download): see `test_documents_of_others`.
FOREIGN = os.environ.get("FOREIGN_DOCUMENTS", "")

# Every keyword of a schema, in both spellings of OpenAPI, and every part of an operation.
EVERYTHING: Json = {
    "type": ["object", "null"], "title": "T", "description": "D", "properties": {"a": {"type": "string"}},
    "required": ["a"], "additionalProperties": {"type": "integer", "format": "int32"}, "minProperties": 0,
    "maxProperties": 9, "patternProperties": {"^x-": {"type": "boolean"}}, "propertyNames": {"maxLength": 9},
    "dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"minProperties": 1}}, "unevaluatedProperties": {},
    "allOf": [{"type": "object"}], "anyOf": [{"required": ["a"]}, {"maxProperties": 1}], "nullable": True,
    "oneOf": [{"properties": {"k": {"const": "x"}}}, {"properties": {"k": {"enum": ["y"]}}}],
    "discriminator": {"propertyName": "k", "mapping": {"x": f"#{S}/Part"}}, "not": {"required": ["z"]},
    "if": {"required": ["a"]}, "then": {"minProperties": 1}, "else": {"maxProperties": 3},
    "x-oneofs": {"g": ["a", "b"]}, "readOnly": False, "writeOnly": False, "deprecated": True,
    "x-immutable": True, "default": {}, "x-backend": "vertex",
}  # fmt: skip
VALUES: Json = {
    "type": "object",
    "properties": {
        "text": {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^[\\w-.]+$", "format": "byte"},
        "letters": {"type": "string", "pattern": "^\\p{L}+(?<name>x)$", "contentEncoding": "base64"},
        "slow": {"type": "string", "pattern": "^(([a-z0-9])+)*\\.$", "contentMediaType": "text/plain"},
        "number": {"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 9, "multipleOf": 3},
        "strict": {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 9, "format": "int64"},
        "kind": {"type": "string", "enum": ["A", "B"], "x-enum-deprecated": ["B"], "x-enum-descriptions": {"A": "a"}},
        "list": {"type": "array", "items": {"$ref": f"#{S}/Values"}, "minItems": 1, "maxItems": 2, "uniqueItems": True},
        "tuple": {"type": "array", "prefixItems": [{"type": "string"}], "contains": {"const": 1}, "minContains": 1},
        "odd": {"type": "file", "nullable": True, "allOf": [{"$ref": f"#{S}/Part"}]},
        "lost": {"$ref": f"#{S}/Nowhere"},
        "deep": {"type": "array", "items": {"type": "array", "items": {"$ref": f"#{S}/Deep"}}},
    },
}
OPERATION: Json = {
    "operationId": "everything", "tags": ["t"], "deprecated": False,
    "x-resource-name": {"name": "n", "patterns": ["a/{b}"]},
    "x-media-upload": {"path": "/upload", "max-size": 9}, "x-fixed-query": {"alt": "sse"}, "x-backends": ["vertex"],
    "x-google-operation-info": {"responseType": "A", "metadataType": "B"}, "security": [{"key": []}, {}],
    "parameters": [
        {"name": "q", "in": "query", "style": "form", "explode": True, "schema": {"type": "array", "items": {}}},
        {"name": "h", "in": "header", "content": {"text/plain": {"schema": {"type": "string"}}}},
        {"name": "c", "in": "cookie", "allowEmptyValue": True, "deprecated": True},
    ],
    "requestBody": {"required": True, "content": {"multipart/form-data": {"encoding": {"a": {"contentType": "b"}}}}},
    "responses": {
        "200": {
            "description": "ok",
            "content": {"application/json": {"schema": {"$ref": f"#{S}/Everything"}}, "text/*": None},
            "headers": {"x-a": {"schema": {"type": "string"}, "required": True}}, "links": {"l": {"operationId": "o"}},
        },
        "default": {"$ref": "#/components/responses/Bad"},
    },
    "callbacks": {"done": {"{$url}": {"post": {"responses": {"200": {"description": "ok"}}}}}},
}  # fmt: skip
DISCOVERY: Json = {
    "discoveryVersion": "v1", "version": "v1", "title": "T", "rootUrl": "https://a.example/", "revision": "1",
    "parameters": {"key": {"type": "string", "location": "query", "description": "Required. Key."}},
    "schemas": {
        "A": {
            "id": "A", "type": "object", "description": "D",
            "properties": {
                "a": {
                    "type": "string", "enum": ["X", "Y"], "enumDescriptions": ["x"], "enumDeprecated": [False, True],
                },
                "b": {"type": "array", "items": {"$ref": "A"}, "annotations": {"required": ["m"]}},
                "c": {"type": "object", "additionalProperties": {"type": "any"}, "readOnly": True},
                "d": {"type": "string", "format": "int64", "pattern": "^[\\w-.]+$", "default": "1", "repeated": True},
            },
        }
    },
    "methods": {"m": {"id": "m", "path": "v1/m", "httpMethod": "GET", "response": {"$ref": "A"}}},
    "resources": {
        "r": {
            "methods": {
                "n": {
                    "id": "n", "path": "v1/{+name}", "flatPath": "v1/r/{rId}", "httpMethod": "POST",
                    "parameters": {"name": {"type": "string", "location": "path"}, "q": {"location": "query"}},
                    "request": {"$ref": "A"}, "response": {"$ref": "A"}, "description": "D",
                    "mediaUpload": {"maxSize": "9", "protocols": {"simple": {"path": "/upload/v1/m"}}},
                }
            },
            "resources": {},
        }
    },
}  # fmt: skip
ODD: tuple[Any, ...] = (
    None, True, 0, -1.5, 10**400, "", "x", "\\p{L}", [], ["a", None], {}, {"type": "foo"}, {"$ref": f"#{S}/Nowhere"},
    {"nullable": True, "allOf": [{"$ref": f"#{S}/Values"}]}, {"type": "string", "minLength": 10**9},
    {"type": "array", "minItems": 10**9, "items": {"type": "object", "minProperties": 10**9}}, [{"in": 1}],
)  # fmt: skip


def rich(version: str) -> Json:
    schemas = {
        "Everything": EVERYTHING,
        "Values": VALUES,
        "Deep": {"type": "array", "items": {"$ref": f"#{S}/Deep"}},
        "Map": {"type": "object", "additionalProperties": {"$ref": f"#{S}/Map"}},
    }
    body = {"content": {"application/json": {"schema": {"$ref": f"#{S}/Values"}}}}
    answer = {"200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": f"#{S}/Deep"}}}}}
    found = changed(base(), {f"{S}/{name}": schema for name, schema in schemas.items()})
    found["openapi"] = version
    found["components"]["responses"] = {"Bad": {"description": "bad"}}
    found["paths"]["/everything"] = {"post": OPERATION, "put": {"requestBody": body, "responses": answer}}
    found["servers"] = [{"url": "https://{a}.example.com", "variables": {"a": {"default": "b", "enum": ["b", "c"]}}}]
    return copy.deepcopy(found)


def side(data: Any, name: str) -> Side:
    text = json.dumps(data)
    source = read(text, name)
    if discovery.is_discovery(source.data):
        return Side(name, discovery.document(source), None, True)
    return Side(name, load_text(text, name, lenient=True), None, True)


def told(old: Side, new: Side, python: bool = True) -> Report:
    """A review, said in words too: what cannot be shown is a fault as well."""
    report = review(old, new, python=python)
    for format_ in ("json", "text"):
        render(to_json(report, [], None), format_, verbose=True)
    return report


def places(value: Any, pointer: str = "") -> Iterator[str]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield f"{pointer}/{escape(str(key))}"
        yield from places(item, f"{pointer}/{escape(str(key))}")


@pytest.mark.parametrize(
    ("document", "which"),
    [(rich("3.0.3"), 0), (rich("3.1.0"), 1), (DISCOVERY, -1)],
    ids=["3.0", "3.1", "discovery"],
)
def test_nothing_that_a_document_says_crashes(document: Json, which: int) -> None:
    """Each part made another kind of thing, there and back: a report, or an error that names the place."""
    plain = side(document, "old.json")
    known = set(places(base())) if "openapi" in document else set()
    for n, pointer in enumerate(each for each in places(document) if each not in known):
        if which not in (n % 4, -1):
            continue  # the other version's document has it
        odd = ODD[n % len(ODD)]
        with case(f"{pointer} = {str(odd)[:40]}"):
            try:
                other = side(changed(document, {pointer: odd}), "new.json")
            except GeneratorError:
                continue
            sides = (plain, other) if n % 3 else (other, plain)
            told(*sides, python=n % 7 == 0)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"type": "string", "pattern": "^[\\w-.]+$"}, {"type": "string", "pattern": "^[\\w-.]+$", "maxLength": 3}),
        ({"nullable": True, "allOf": [{"type": "string"}]}, {"nullable": True, "allOf": [{"type": "integer"}]}),
        ({"type": "object", "properties": {"a": {"type": "file"}}}, {"type": "object", "required": ["a"]}),
    ],
    ids=["ECMA's patterns", "nullable above", "unknown type inside"],
)
def test_a_witness_is_found_all_the_same(one: Json, other: Json) -> None:
    start = changed(base(), {"/openapi": "3.0.3", X: one})
    entries = told(side(start, "old.json"), side(changed(start, {X: other}), "new.json")).entries
    broken = [each for each in entries if each.wire == "breaking"]
    assert broken
    assert all(each.witness is not None for each in broken)


def test_a_witness_that_cannot_be_made_is_left_out_with_a_word() -> None:
    start = changed(base(), {X: {"type": "string", "pattern": "^\\p{L}+$"}})
    (entry,) = told(side(start, "old.json"), side(changed(start, {f"{X}/minLength": 3}), "new.json")).entries
    assert entry.witness is not None
    assert entry.witness.kind == "exchange"
    assert "the pattern ^\\p{L}+$ cannot be tried" in entry.witness.text


def test_a_breakage_without_a_witness_has_a_word_too() -> None:
    """What is judged alone would break a request; the change beside it takes that back."""
    one = {"type": "object", "properties": {"a": {}, "b": {}}}
    start = changed(base(), {X: {**one, "required": ["a"]}})
    after = changed(start, {X: {**one, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}})
    broken = [
        each for each in told(side(start, "old.json"), side(after, "new.json")).entries if each.wire == "breaking"
    ]
    assert [each.id for each in broken] == ["union-added"]
    assert broken[0].witness is not None
    assert broken[0].witness.text.startswith("no value was found that shows it: none that was tried")


@pytest.mark.parametrize(("size", "count"), [("9", 9), ("1GB", 2**30), ("20 MB", 20 * 2**20), ("much", None)])
def test_sizes_of_uploads_in_words(size: str, count: int | None) -> None:
    upload = "/resources/r/methods/n/mediaUpload/maxSize"
    found = side(changed(DISCOVERY, {upload: size}), "old.json").document.data["paths"]["/v1/r/{rId}"]["post"]
    assert found["x-media-upload"].get("max-size") == count
    method = {"id": "r.n", "path": "v1/r", "httpMethod": "POST", "mediaUpload": {"maxSize": size}}
    (operation,) = sync_discovery.read({"version": "v1", "methods": {"n": method}}).operations.values()
    assert operation.upload is not None
    assert operation.upload[1] == count


@pytest.mark.parametrize("word", ["", "ten"])
def test_limits_of_discovery_documents_are_numbers_in_words(word: str) -> None:
    """They are compared as numbers; what is no number says nothing."""
    schemas = [{"Thing": {"type": "integer", "minimum": "-1", "maximum": word or most}} for most in ("10", "9")]
    old, new = (side({**DISCOVERY, "schemas": each}, "a.json").document for each in schemas)
    found = [each.raw.id for each in compare(old, new).found]
    assert found == ([] if word else ["maximum-lowered"])


def test_a_gate_fails_closed_where_the_generator_cannot_read() -> None:
    """Names guessed by plain rules prove nothing of a package."""
    start = changed(base(), {f"{S}/Loop": {"type": "object", "patternProperties": {"a": {"type": "foo"}}}})
    report = told(side(start, "old.json"), side(start, "new.json"))
    assert report.python_guessed
    gate = axis_gate(report, "python", "breaking")
    assert not gate.passed
    assert "does not read it" in gate.message
    assert axis_gate(told(side(base(), "a.json"), side(base(), "b.json")), "python", "breaking").passed


def test_a_crash_is_no_failed_gate(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def crash(name: str) -> Side:
        raise ZeroDivisionError(name)

    monkeypatch.setattr(command, "read_side", crash)
    assert cli.main(["diff", "one", "other"]) == cli.CRASHED == 70
    assert "a fault of the generator" in capsys.readouterr().err


@pytest.mark.parametrize(("depth", "code"), [(150, 0), (350, 3), (900, 3)])
def test_what_is_too_deep_is_no_crash(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], depth: int, code: int
) -> None:
    paths = [tmp_path / "string.json", tmp_path / "integer.json"]
    for path in paths:
        deep = '{"items": ' * depth + f'{{"type": "{path.stem}"}}' + "}" * depth
        text = json.dumps(changed(base(), {X: "DEEP"})).replace('"DEEP"', deep)
        path.write_text(text, encoding="utf-8")
    assert cli.main(["diff", *map(str, paths), "--no-python"]) == code
    out, err = capsys.readouterr()
    assert ("nested too deeply" in err) == (code == 3)
    assert ("type-changed" in out) == (code == 0)


# Documents of others


def documents() -> list[Path]:
    found = sorted(
        each
        for each in Path(FOREIGN).rglob("*.json")
        if b'"paths"' in (head := each.read_bytes()) or b'"discoveryVersion"' in head
    )
    return [each for each in found if "deref" not in each.name]


def edited(data: Any, chance: random.Random, count: int = 8) -> Any:
    """A copy in which some parts are gone or others."""
    data = copy.deepcopy(data)
    everything = list(places(data))
    for pointer in chance.sample(everything, min(count, len(everything))):
        above, _, last = pointer.rpartition("/")
        try:
            holder, value = resolve(data, above), resolve(data, pointer)
        except KeyError:
            continue  # what stood around it is gone
        key = int(last) if isinstance(holder, list) else last.replace("~1", "/").replace("~0", "~")
        if chance.random() < 0.5:
            del holder[key]
        else:
            holder[key] = not value if isinstance(value, bool) else f"{value}x" if isinstance(value, str) else None
    return data


@pytest.mark.long
@pytest.mark.skipif(not FOREIGN, reason="FOREIGN_DOCUMENTS names no folder of other people's documents")
def test_documents_of_others() -> None:
    """Each with an edited copy of itself and with its neighbour, both ways: at most a hundred of each size."""
    chance = random.Random(17)
    listed = documents()
    assert listed
    kept = chance.sample(listed, min(len(listed), 300))
    before: Any = None
    for path in sorted(kept):
        data = json.loads(path.read_bytes())
        for other in (edited(data, chance), before):
            if other is None:
                continue
            with case(str(path)):
                try:
                    sides = side(data, "old.json"), side(other, "new.json")
                except GeneratorError:
                    continue  # Swagger 2, or broken by the edit
                told(*sides)
                told(sides[1], sides[0])
        before = data if path.stat().st_size < 2_000_000 else None


@pytest.mark.long
@pytest.mark.skipif(not FOREIGN, reason="FOREIGN_DOCUMENTS names no folder of other people's documents")
def test_the_largest_is_under_a_minute_and_a_gigabyte(tmp_path: Path) -> None:
    path = max(documents(), key=lambda each: each.stat().st_size)
    (tmp_path / "new.json").write_text(json.dumps(edited(json.loads(path.read_bytes()), random.Random(3), 60)))
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    arguments = [sys.executable, "-m", "generator", "diff", str(path), str(tmp_path / "new.json"), "-o", os.devnull]
    assert subprocess.run(arguments, check=False).returncode in (0, 3)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Of the processor, as other tests run beside this one.
    seconds = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    print(f"{path.name}: {seconds:.1f} s, {used.ru_maxrss} KB")
    assert seconds < 60
    assert used.ru_maxrss < 1_000_000
