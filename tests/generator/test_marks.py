"""The marks that descriptions open with: one reader, and what is synced says the same as what is compared."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator import discovery
from generator.diff.report import review
from generator.diff.source import read_side
from generator.marks import KEYWORDS, marks_of
from generator.reader import read
from generator.sync import discovery as sync_discovery
from generator.sync import openapi

Json = dict[str, Any]
MARKS = [
    ("Required. Immutable. The name.", {"required", "immutable"}),
    ("Output only. The time.", {"readOnly"}),
    ("Optional. Input only. Its life.", {"writeOnly"}),
    ("Immutable. Identifier. The name.", {"immutable"}),
    # Case, colon, brackets, emphasis, a line's end, nothing else.
    ("OUTPUT ONLY: the time", {"readOnly"}),
    ("REQUIRED: The name.", {"required"}),
    ("required.\nThe name.", {"required"}),
    ("Output\nonly. The time.", {"readOnly"}),
    ("Output-only. The time.", {"readOnly"}),
    ("[Output Only] The time.", {"readOnly"}),
    ("[Output Only]. The time.", {"readOnly"}),
    ("[Output only.] The time.", {"readOnly"}),
    ("(Required) Limits results to (IPv4 or IPv6).", {"required"}),
    ("**Immutable.** The name.", {"immutable"}),
    ("*Input only*: the key.", {"writeOnly"}),
    ("`Required`. The name.", {"required"}),
    ("Output only", {"readOnly"}),
    ("Required.The name.", {"required"}),
    # Several in a row.
    ("Output only. [Output Only] The time.", {"readOnly"}),
    ("Required. Input only. Immutable. The key.", {"required", "writeOnly", "immutable"}),
    ("Output only, immutable. The name.", {"readOnly", "immutable"}),
    ("Output only. Unordered list. Immutable. Names.", {"readOnly", "immutable"}),
    ("Deprecated: Output only. Use another.", {"readOnly"}),
    ("(Optional) Immutable: the name.", {"immutable"}),
    # Words of a sentence.
    ("Required amount of tokens.", set()),
    ("Required if a name is given.", set()),
    ("Required, except in updates. The name.", set()),
    ("Output only for a caller of v2. Else ignored.", set()),
    ("[Output only for type PARTNER] The key.", set()),
    ("Optional. Required if no URI is set.", set()),
    ("Required. Output only when creating. Immutable.", {"required"}),
    ("Input only additional values, immutable.", set()),
    ("Immutable ID of the account.", set()),
    ("Immutable.js lists.", set()),
    ("*Immutable* lists.", set()),
    ("*Required. Always.*", set()),
    ("Identifiers. Required.", set()),
    ("The time. Output only.", set()),
    ("The [Output Only] time.", set()),
    ("Whether it is required. Required.", set()),
    ("", set()),
    (None, set()),
    (["Required."], set()),
]


@pytest.mark.parametrize(("description", "expected"), MARKS)
def test_marks_that_descriptions_open_with(description: Any, expected: set[str]) -> None:
    assert marks_of(description) == expected


# One thing with a property for each of the descriptions above, in three forms.
WORDS = {f"p{n}": {"type": "string", "description": words} for n, (words, _) in enumerate(MARKS) if words}
EXPECTED = {f"p{n}": marks for n, (_, marks) in enumerate(MARKS)}
DISCOVERY: Json = {
    "discoveryVersion": "v1",
    "version": "v1",
    "rootUrl": "https://things.googleapis.com/",
    "schemas": {
        "Thing": {
            "type": "object",
            "properties": {
                **{name: each for name, each in WORDS.items() if isinstance(each["description"], str)},
                "list": {"type": "string", "repeated": True, "description": "Output only. Required. Names."},
                "flag": {"type": "string", "required": True, "readOnly": True},
            },
        }
    },
    "methods": {
        "make": {
            "id": "make",
            "path": "v1/things",
            "httpMethod": "POST",
            "request": {"$ref": "Thing"},
            "parameters": {
                "mask": {"type": "string", "location": "query", "description": "Required. The mask."},
                "many": {"type": "string", "location": "query", "repeated": True, "deprecated": True},
                "need": {"type": "string", "location": "query", "annotations": {"required": ["make"]}},
            },
        }
    },
}


def openapi_form() -> Json:
    """The same without keywords, as some exports have it."""
    data = copy.deepcopy(discovery.document(read(json.dumps(DISCOVERY), "a.json")).data)
    thing = data["components"]["schemas"]["Thing"]
    thing["required"] = ["flag"]
    for name, value in thing["properties"].items():
        for keyword in KEYWORDS.values() if name != "flag" else ():
            value.pop(keyword, None)
    data["paths"]["/v1/things"]["post"]["parameters"][0].pop("required")
    data["servers"] = [{"url": "https://things.googleapis.com"}]
    return data


def said(schema: Json) -> dict[str, set[str]]:
    required = schema.get("required", ())
    return {
        name: {mark for mark, key in KEYWORDS.items() if value.get(key)} | ({"required"} if name in required else set())
        for name, value in schema["properties"].items()
    }


def test_sync_and_diff_read_the_same_marks(tmp_path: Path) -> None:
    path, export = tmp_path / "discovery.json", tmp_path / "openapi.json"
    path.write_text(json.dumps(DISCOVERY), encoding="utf-8")
    export.write_text(json.dumps(openapi_form()), encoding="utf-8")
    expected = {
        name: EXPECTED.get(name, {"required", "readOnly"}) for name in DISCOVERY["schemas"]["Thing"]["properties"]
    }
    for found in (sync_discovery.read(DISCOVERY), openapi.read(openapi_form())):
        assert {name: set(each.marks) for name, each in found.schemas["Thing"].properties.items()} == expected
    for side in (read_side(str(path)), read_side(str(export))):
        assert said(side.document.data["components"]["schemas"]["Thing"]) == expected
    assert review(read_side(str(path)), read_side(str(export))).entries == []


def test_parameters_too() -> None:
    document = discovery.document(read(json.dumps(DISCOVERY), "a.json")).data
    compared = {each["name"]: each for each in document["paths"]["/v1/things"]["post"]["parameters"]}
    (synced,) = sync_discovery.read(DISCOVERY).operations.values()
    for name, parameter in synced.parameters.items():
        marks = {mark for mark in ("required", "deprecated") if compared[name].get(mark)}
        assert marks == set(parameter.marks), name
    assert compared["many"]["schema"] == {"type": "array", "items": {"type": "string"}}
    assert [name for name, each in compared.items() if each.get("required")] == ["mask", "need"]


def test_words_of_others_are_no_marks(tmp_path: Path) -> None:
    """Elsewhere keywords say it, and a description may say anything."""
    data = openapi_form()
    data["servers"] = [{"url": "https://googleapis.com.example.com/v1"}]
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    found = said(read_side(str(path)).document.data["components"]["schemas"]["Thing"])
    assert {name for name, marks in found.items() if marks} == {"flag"}
