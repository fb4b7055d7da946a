"""Documents of others in several files: wherever the cut is, it is the document that it would be in one."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import LITERAL
from generator.diff.document import compare
from generator.diff.source import read_side
from generator.document import resolve
from generator.errors import GeneratorError
from generator.load import load, load_files, load_text
from generator.reader import escape
from tests.cases import case
from tests.generator.diff.test_foreign import rich

Json = dict[str, Any]
# A schema in a file of its own has a name, and is described there.
NAMES = {"reference-changed", "documentation-changed"}
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def cuttable(value: Any, pointer: str = "") -> list[str]:
    """What may stand in another file: everything but data, and what tells a document by itself."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = []
    for key, item in items:
        below = f"{pointer}/{escape(str(key))}"
        named = pointer.endswith("/properties")
        if not named and (key in LITERAL or str(key).startswith("x-") or key in {"openapi", "mapping", "$ref"}):
            continue
        if isinstance(item, dict | list) and "$ref" not in item and below not in {"/info", "/components/schemas"}:
            found.append(below)
        found += cuttable(item, below)
    return found


def cut(data: Json, chance: random.Random) -> dict[str, str]:
    """The document in several files, each part of which may be cut again."""
    files: dict[str, Json] = {"openapi.json": copy.deepcopy(data)}
    for n in range(chance.randrange(1, 12)):
        name = chance.choice(sorted(files))
        if not (places := cuttable(files[name])):
            continue
        place = chance.choice(places)
        above, _, last = place.rpartition("/")
        holder = resolve(files[name], above)
        key = int(last) if isinstance(holder, list) else last.replace("~1", "/").replace("~0", "~")
        # Local references are to the file that they stand in.
        part = json.loads(json.dumps(holder[key]).replace('"#/', '"openapi.json#/'))
        whole = chance.random() < 0.5
        file = f"Part{n}.json"
        holder[key] = {"$ref": file if whole else f"{file}#/some~1where/Part{n}"}
        files[file] = part if whole else {"some/where": {f"Part{n}": part}}
    return {name: json.dumps(value) for name, value in files.items()}


@pytest.mark.parametrize("seed", range(60))
def test_a_document_cut_anywhere_is_the_same(seed: int) -> None:
    chance = random.Random(seed)
    whole = rich("3.1.0" if seed % 2 else "3.0.3")
    files = cut(whole, chance)
    with case("\n".join(f"{name}: {text}" for name, text in files.items() if name != "openapi.json")):
        old = load_text(json.dumps(whole), "openapi.json", lenient=True)
        new = load_files(files, lenient=True)
        found = [(each.raw.id, each.raw.subject) for each in compare(old, new).found]
        assert [each for each in found if each[0] not in NAMES and not each[1].startswith("Part")] == []


def test_where_there_are_no_references_the_part_is_put_there() -> None:
    files = {
        "openapi.yaml": f"""{HEAD}tags: [{{name: t, description: {{$ref: words.md}}}}]
paths:
  /a: {{get: {{$ref: ops/get.yaml}}, parameters: {{$ref: 'ops/common.yaml#/all'}}}}
  /b: {{$ref: ops/item.yaml}}
  /c: {{$ref: ops/item.yaml}}
webhooks: {{done: {{$ref: ops/item.yaml}}}}
components: {{$ref: parts.yaml}}
""",
        "words.md": "# Words: [with\n",
        "ops/get.yaml": "responses: {$ref: 'common.yaml#/responses'}\n",
        "ops/item.yaml": "put: {$ref: get.yaml}\n",
        "ops/common.yaml": """all: [{name: q, in: query, schema: {$ref: '../parts.yaml#/schemas/Thing/properties/a'}}]
responses: {'200': {description: d, content: {application/json: {$ref: '#/media'}}}}
media: {schema: {$ref: '../openapi.yaml#/components/schemas/Thing'}}
""",
        "parts.yaml": "schemas: {$ref: schemas.yaml}\nsecuritySchemes: {key: {$ref: 'other.yaml#/key'}}\n",
        "schemas.yaml": "Thing: {type: object, properties: {$ref: 'other.yaml#/properties'}}\n",
        "other.yaml": "properties: {a: {type: string}}\nkey: {type: http, scheme: basic}\n",
    }
    document = load_files(files, "spec")
    item = {"responses": {"200": {"description": "d", "content": {"application/json": {"schema": None}}}}}
    thing = {"$ref": "#/components/schemas/Thing"}
    item["responses"]["200"]["content"]["application/json"]["schema"] = thing  # type: ignore[index]
    assert document.data["tags"] == [{"name": "t", "description": "# Words: [with\n"}]
    assert document.data["paths"]["/a"]["get"] == item
    assert document.data["paths"]["/b"] == document.data["paths"]["/c"] == {"put": item}
    assert document.data["webhooks"] == {"done": {"put": item}}
    assert document.get("/paths/~1a/parameters")[0]["schema"] == {"$ref": "#/components/schemas/a"}
    assert (
        document.data["components"]
        == {
            "schemas": {"Thing": {"type": "object", "properties": {"a": {"type": "string"}}}, "a": {"type": "string"}},
            "securitySchemes": {"key": {"$ref": "#/components/securitySchemes/key"}},
        }
        or document.data["components"]
    )
    assert str(document.where("/paths/~1c/put/responses")) == "spec/ops/common.yaml:2:1"


def test_circles_of_what_is_put_there() -> None:
    text = f"""{HEAD}paths:
  /a: {{get: {{$ref: '#/paths/~1b/get'}}}}
  /b: {{get: {{$ref: '#/paths/~1a/get'}}}}
  /c: {{$ref: '#/paths/~1c/get/responses'}}
  /d: {{get: {{responses: {{'200': {{description: d}}}}, callbacks: {{e: {{'{{$url}}': {{$ref: '#/paths/~1d'}}}}}}}}}}
components:
  schemas: {{A: {{properties: {{$ref: '#/components/schemas/B/properties'}}}}, B: {{$ref: '#/components/schemas/A'}}}}
"""
    with pytest.raises(GeneratorError, match="it leads to itself"):
        load_text(text)
    document = load_text(text, lenient=True)
    assert compare(document, document).found == []


def test_whole_files_that_only_name_another() -> None:
    files = {
        "openapi.yaml": f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{A: {{items: {{$ref: one.yaml}}}}}}}}\n",
        "one.yaml": "$ref: two.yaml\n",
        "two.yaml": "$ref: 'three.yaml#/X'\n",
        "three.yaml": "X: {type: string}\n",
    }
    schemas = load_files(files).data["components"]["schemas"]
    assert schemas["A"]["items"] == {"$ref": "#/components/schemas/two"}
    assert schemas["two"] == {"$ref": "#/components/schemas/X"}
    assert schemas["X"] == {"type": "string"}


def test_what_is_published_elsewhere_stays_a_name() -> None:
    files = {
        "openapi.yaml": f"""{HEAD}paths: {{}}
components: {{schemas: {{A: {{$ref: 'https://example.com/a.json'}}, B: {{$ref: '#word'}}, C: {{$ref: c.yaml}}}}}}
""",
        "c.yaml": f"{HEAD}paths: {{/left: {{}}}}\ntype: string\n",
    }
    schemas = load_files(files, lenient=True).data["components"]["schemas"]
    assert schemas["A"] == {"$ref": "https://example.com/a.json"}
    assert schemas["B"] == {"$ref": "#word"}
    with pytest.raises(GeneratorError):
        load_files(files)


def test_a_folder_whose_document_has_another_name(tmp_path: Path) -> None:
    (tmp_path / "api.v2.yaml").write_text(f"# Ours\n{HEAD}paths: {{/a: {{$ref: parts/a.yml}}}}\n", encoding="utf-8")
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "a.yml").write_text("get: {responses: {}}\n", encoding="utf-8")
    (tmp_path / "package.json").write_text('{"name": "openapi"}\n', encoding="utf-8")
    assert list(read_side(str(tmp_path)).document.data["paths"]) == ["/a"]
    (tmp_path / "other.json").write_text('{\n "openapi": "3.0.0", "paths": {}}\n', encoding="utf-8")
    with pytest.raises(GeneratorError, match=r"holds no openapi.yaml"):
        load(tmp_path, lenient=True)
