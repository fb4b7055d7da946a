"""What a report says of a change: where it reaches, how bad it is there, what it was called before."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from generator.diff.gates import bump_between, version_gate
from generator.diff.report import Bump, Entry, Report, bump_for, review
from generator.diff.rules import Profile
from generator.diff.similar import matches, nearness, renamed_values
from generator.diff.source import Side
from generator.load import load as load_spec
from tests.generator.diff.base import CREATE, GET, GONE, LIST, THING, UPDATE, X, base, changed, content, load, ref
from tests.shared import ROOT

Json = dict[str, Any]
S = "/components/schemas"


def reviewed(old: Json, new: Json, profile: Profile = "google") -> Report:
    return review(
        Side("old", load(old, "old.json"), None, True), Side("new", load(new, "new.json"), None, True), profile
    )


def only(old: Json, new: Json, profile: Profile = "google") -> Entry:
    (entry,) = reviewed(old, new, profile).entries
    return entry


class TestReach:
    def test_one_entry_however_many_operations(self) -> None:
        entry = only(base(), changed(base(), {f"{S}/Part/properties/x": {"type": "string"}}))
        assert entry.id == "optional-property-added"
        assert {each.operation: set(each.places) for each in entry.reach} == {
            "createThing": {"request", "response"},
            "getThing": {"response"},
            "listThings": {"response"},
            "updateThing": {"request", "response"},
        }

    def test_in_our_own_specification(self) -> None:
        """A property added to `Part` is one entry that reaches most of the API."""
        document = load_spec(ROOT / "spec")
        new = changed(document.data, {f"{S}/Part/properties/brandNew": {"type": "string"}})
        report = review(Side("old", document, None, True), Side("new", load(new), None, True))
        (entry,) = report.entries
        assert {"generateContent", "streamGenerateContent", "countTokens"} <= {each.operation for each in entry.reach}
        assert len(entry.reach) >= 8

    def test_read_only_properties_are_not_sent(self) -> None:
        old = changed(base(), {X: {"type": "string", "readOnly": True, "maxLength": 5}})
        entry = only(old, changed(old, {f"{X}/maxLength": 3}))
        assert entry.by_place == {"response": "compatible"}
        old = changed(base(), {X: {"type": "string", "writeOnly": True, "maxLength": 5}})
        entry = only(old, changed(old, {f"{X}/maxLength": 3}))
        assert entry.by_place == {"request": "breaking"}

    def test_what_stands_below_a_read_only_property(self) -> None:
        old = changed(base(), {X: {"readOnly": True, **ref("Inner")}, f"{S}/Inner": {"type": "string", "maxLength": 5}})
        entry = only(old, changed(old, {f"{S}/Inner/maxLength": 3}))
        assert entry.by_place == {"response": "compatible"}
        assert {each.operation for each in entry.reach} == {"createThing", "getThing", "listThings", "updateThing"}

    def test_below_a_not_more_is_less(self) -> None:
        old = changed(base(), {X: {"type": "string", "not": {"type": "string", "maxLength": 5}}})
        entry = only(old, changed(old, {f"{X}/not/maxLength": 8}), "strict")
        assert entry.id == "max-length-raised"
        assert entry.by_place == {"request": "breaking", "response": "compatible"}
        assert entry.witness
        assert (
            5
            < len(entry.witness.payload["x"] if isinstance(entry.witness.payload, dict) else entry.witness.payload)
            <= 8
        )

    def test_a_schema_that_nothing_uses(self) -> None:
        old = changed(base(), {f"{S}/Lonely": {"type": "object", "properties": {"a": {"type": "string"}}}})
        entry = only(old, changed(old, {f"{S}/Lonely/properties/a/type": "integer"}))
        assert (entry.wire, entry.reach, entry.python) == ("none", [], "breaking")

    def test_callbacks_turn_directions_round(self) -> None:
        """The server sends the request of a callback."""
        body = {"requestBody": {"content": content(ref("Event"))}, "responses": {"200": {"description": "ok"}}}
        event = {f"{S}/Event": {"type": "object", "properties": {"kind": {"type": "string"}}}}
        old = changed(base(), {**event, f"{CREATE}/callbacks": {"done": {"{$request.body#/url}": {"post": body}}}})
        entry = only(old, changed(old, {f"{S}/Event/required": ["kind"]}))
        assert entry.by_place == {"response": "compatible"}
        hooked = changed(base(), {**event, "/webhooks": {"made": {"post": body}}})
        entry = only(changed(hooked, {f"{S}/Event/required": ["kind"]}), hooked, "strict")
        assert entry.by_place == {"response": "breaking"}

    def test_a_shared_parameter_is_one_change(self) -> None:
        shared = {"name": "alt", "in": "query", "schema": {"type": "string"}}
        use = {"$ref": "#/components/parameters/alt"}
        old = changed(
            base(),
            {
                "/components/parameters": {"alt": shared},
                f"{LIST}/parameters/-": use,
                f"{GET}/parameters/-": use,
                f"{UPDATE}/parameters/-": use,
            },
        )
        new = changed(old, {f"{LIST}/parameters/1": GONE, f"{GET}/parameters/1": GONE, f"{UPDATE}/parameters/1": GONE})
        entry = only(old, new)
        assert (entry.id, entry.subject, entry.old and entry.old.pointer) == (
            "optional-parameter-removed",
            "query parameter alt",
            "/components/parameters/alt",
        )
        assert [each.operation for each in entry.reach] == ["getThing", "listThings", "updateThing"]

    def test_part_of_an_all_of_is_one_change(self) -> None:
        """What two schemas are made of is changed once."""
        common = {"type": "object", "properties": {"a": {"type": "string"}}}
        old = changed(base(), {f"{S}/Base": common, f"{THING}/allOf": [ref("Base")], f"{S}/Part/allOf": [ref("Base")]})
        entry = only(old, changed(old, {f"{S}/Base/properties/a/maxLength": 4}))
        assert (entry.id, entry.subject) == ("max-length-lowered", "Base.a")


class TestProfiles:
    @pytest.mark.parametrize(
        ("change", "google", "strict"),
        [
            ({f"{S}/Kind/enum": ["RED", "GREEN", "BLUE", "PINK"]}, "compatible", "breaking"),
            ({f"{THING}/properties/part": GONE}, "breaking", "risky"),
            ({f"{THING}/properties/name/readOnly": True}, "breaking", "risky"),
        ],
    )
    def test_where_they_differ(self, change: Json, google: str, strict: str) -> None:
        for profile, expected in (("google", google), ("strict", strict)):
            entries = reviewed(base(), changed(base(), change), profile).entries  # type: ignore[arg-type]
            assert entries[0].wire == expected

    def test_an_int64_is_a_string(self) -> None:
        """Not a larger int32: the text on the wire is another one, in both directions, and one change says so."""
        old = changed(base(), {X: {"type": "integer", "format": "int32"}})
        entry = only(old, changed(old, {X: {"type": "string", "format": "int64"}}))
        assert (entry.id, entry.by_place) == ("type-changed", {"request": "breaking", "response": "breaking"})
        assert "string (int64) instead of integer (int32)" in entry.sentence
        assert entry.python == "compatible"  # an int either way; digits are accepted too

    def test_one_name_for_a_timestamp_is_as_good_as_another(self) -> None:
        old = changed(base(), {X: {"type": "string", "format": "date-time"}})
        assert reviewed(old, changed(old, {f"{X}/format": "google-datetime"})).entries == []


class TestRenames:
    def test_a_property_and_what_else_happened_to_it(self) -> None:
        old = changed(base(), {f"{THING}/properties/maxLength": {"type": "integer"}})
        new = changed(base(), {f"{THING}/properties/max_length": {"type": "integer", "minimum": 1}})
        assert {each.id for each in reviewed(old, new).entries} == {"property-renamed", "minimum-raised"}

    def test_another_property_of_the_same_type_is_no_rename(self) -> None:
        old = changed(base(), {f"{THING}/properties/colour": {"type": "string"}})
        new = changed(base(), {f"{THING}/properties/owner": {"type": "string"}})
        found = {each.id for each in reviewed(old, new).entries}
        assert found == {"optional-property-removed", "optional-property-added"}

    def test_a_property_of_another_type_is_no_rename(self) -> None:
        old = changed(base(), {f"{THING}/properties/itemCount": {"type": "string"}})
        new = changed(base(), {f"{THING}/properties/item_count": {"type": "integer"}})
        found = {each.id for each in reviewed(old, new).entries}
        assert found == {"optional-property-removed", "optional-property-added"}

    def test_a_schema_and_all_that_names_it(self) -> None:
        old = base()
        text = {
            f"{S}/Color": old["components"]["schemas"]["Kind"],
            f"{S}/Kind": GONE,
            f"{THING}/properties/kind": ref("Color"),
        }
        entry = only(old, changed(old, text))
        assert (entry.id, entry.before, entry.after) == ("schema-renamed", "Kind", "Color")
        assert (entry.wire, entry.python) == ("none", "breaking")
        assert entry.symbols == ["types.Kind"]

    def test_a_schema_that_replaces_another_is_no_rename(self) -> None:
        """Both are there on one side: the place uses another one."""
        old = changed(
            base(), {X: ref("Part"), f"{S}/Other": {"type": "object", "properties": {"a": {"type": "string"}}}}
        )
        entry = only(old, changed(old, {X: ref("Other")}), "strict")
        assert entry.id.startswith(("type-", "reference-"))

    def test_enum_values_with_a_common_prefix(self) -> None:
        assert renamed_values(["HARM_A", "HARM_BLOCK"], ["HARM_A", "HARM_OFF"]) == {}
        assert renamed_values(["HARM_A", "HARM_BLOCK_LOW"], ["HARM_A", "HARM_BLOCK_LOWER"]) == {
            "HARM_BLOCK_LOW": "HARM_BLOCK_LOWER"
        }

    def test_a_tie_settles_nothing(self) -> None:
        assert matches({"a"}, {"x", "y"}, lambda one, other: 1.0) == {}
        assert matches({"a", "b"}, {"x", "y"}, lambda one, other: 1.0 if one + other in ("ax", "by") else 0.8) == {
            "a": "x",
            "b": "y",
        }

    def test_nearness(self) -> None:
        assert nearness("maxOutputTokens", "max_output_tokens") == 1.0
        assert nearness("a", "b") == 0.0


class TestCompanions:
    def test_pagination_is_one_change(self) -> None:
        new = changed(
            base(), {f"{LIST}/parameters/-": {"name": "pageSize", "in": "query", "schema": {"type": "integer"}}}
        )
        new = changed(
            new,
            {
                f"{LIST}/parameters/-": {"name": "pageToken", "in": "query", "schema": {"type": "string"}},
                f"{S}/ThingList/properties/nextPageToken": {"type": "string"},
            },
        )
        entry = only(base(), new)
        assert (entry.id, entry.wire) == ("pagination-added", "breaking")
        assert "types.ThingList.next_page_token" in entry.symbols

    def test_a_next_page_token_elsewhere_is_its_own_change(self) -> None:
        entry = only(base(), changed(base(), {f"{THING}/properties/nextPageToken": {"type": "string"}}))
        assert entry.id == "optional-property-added"

    def test_required_and_read_only(self) -> None:
        """Required of answers only; dropping the mark asks requests for it."""
        old = changed(base(), {X: {"type": "string", "readOnly": True}, f"{THING}/required": ["x"]})
        entry = only(old, changed(old, {f"{X}/readOnly": GONE}))
        assert (entry.id, entry.by_place["request"]) == ("required-property-became-writable", "breaking")
        assert entry.witness
        assert entry.witness.payload == {}
        assert only(base(), old).by_place == {"response": "compatible"}


class TestWhatSaysTheSame:
    """Descriptions of one API by different hands differ in ways that mean nothing."""

    def test_a_reference_to_what_is_not_there(self) -> None:
        """Only the name is known; the same name is the same type, and another one is not."""
        old = changed(base(), {f"{X}": ref("Lost"), f"{S}/Lost": {"type": "string"}})
        assert {each.wire for each in reviewed(old, changed(old, {f"{S}/Lost": GONE})).entries} == {"none"}
        lost = changed(old, {f"{S}/Lost": GONE})
        assert reviewed(lost, changed(lost, {})).entries == []
        beside = changed(lost, {X: {"allOf": [ref("Lost"), {"minLength": 1}]}})
        assert reviewed(beside, changed(beside, {})).entries == []
        assert only(lost, changed(lost, {X: ref("Mislaid")})).id == "type-changed"

    @pytest.mark.parametrize(
        ("pattern", "same"),
        [
            ("^things/[^/]+$", True),
            ("things/[^/]+", True),
            ("^v1/things/[^/]+$", True),
            ("^things/[a-z]+$", False),
            ("^others/[^/]+$", False),
            ("^[^/]+$", False),
        ],
    )
    def test_the_pattern_of_a_whole_name_at_one_of_its_segments(self, pattern: str, same: bool) -> None:
        entries = reviewed(base(), changed(base(), {f"{GET}/parameters/0/schema/pattern": pattern})).entries
        assert [each.id for each in entries] == ([] if same else ["pattern-added"])

    def test_a_system_parameter_with_a_dollar_sign(self) -> None:
        old = changed(base(), {f"{LIST}/parameters/-": {"name": "$alt", "in": "query", "schema": {"type": "string"}}})
        assert reviewed(old, changed(old, {f"{LIST}/parameters/1/name": "alt"})).entries == []
        entries = reviewed(old, changed(old, {f"{LIST}/parameters/1/name": "as"})).entries
        assert [each.id for each in entries] == ["optional-parameter-removed", "optional-parameter-added"]


class TestOneAmongMany:
    def test_two_operations_of_one_path(self) -> None:
        """What they have in common does not mix up their symbols."""
        new = changed(base(), {f"{GET}/operationId": "readThing", f"{UPDATE}/operationId": "writeThing"})
        symbols = {
            each.after: [symbol.rpartition(".")[2] for symbol in each.symbols] for each in reviewed(base(), new).entries
        }
        assert symbols == {"readThing": ["get_thing", "read_thing"], "writeThing": ["update_thing", "write_thing"]}

    def test_a_sentence_says_whose_parameter_it_is(self) -> None:
        new = changed(base(), {f"{LIST}/parameters/0/required": True})
        assert only(base(), new).sentence == "The query parameter filter of GET /v1/things is required now."

    def test_an_inline_enum_comes_with_its_parameter(self) -> None:
        parameter = {"name": "order", "in": "query", "schema": {"type": "string", "enum": ["UP", "DOWN"]}}
        entry = only(base(), changed(base(), {f"{LIST}/parameters/-": parameter}))
        assert entry.id == "optional-parameter-added"
        assert any(symbol.startswith("types.") for symbol in entry.symbols)


class TestVersions:
    @pytest.mark.parametrize(
        ("old", "new", "given"),
        [
            ("1.2.3", "2.0.0", "major"),
            ("1.2.3", "1.3.0", "minor"),
            ("1.2.3", "1.2.4", "patch"),
            ("1.2.3", "1.2.3", "none"),
            ("1.2.3", "1.2.2", "none"),
            ("0.2.3", "0.3.0", "major"),
            ("0.2.3", "0.2.4", "minor"),
            ("0.9.0", "1.0.0", "major"),
            ("v1", "v1", None),
            ("1.2", "1.3", "minor"),
            ("v1beta-20260101", "v1beta-20260102", "major"),
            ("v1-20260101", "v1-20260102", "minor"),
            ("v1-20260101", "v2-20260101", "major"),
            ("v1beta-20260101", "v1-20260101", "major"),
            ("v1beta-20260102", "v1beta-20260101", "none"),
            ("v1beta-20260101", "v1beta-20260101", "none"),
            ("2026", "2027", None),
        ],
    )
    def test_how_far_a_version_goes(self, old: str, new: str, given: Bump | None) -> None:
        assert bump_between(old, new) == given

    @pytest.mark.parametrize(
        ("version", "change", "passed"),
        [
            ("1.0.0", {}, True),
            ("1.0.1", {X: {"type": "string"}}, False),
            ("1.1.0", {X: {"type": "string"}}, True),
            ("1.1.0", {f"{THING}/properties/part": GONE}, False),
            ("2.0.0", {f"{THING}/properties/part": GONE}, True),
            ("same", {X: {"type": "string"}}, True),
        ],
    )
    def test_is_it_far_enough(self, version: str, change: Json, passed: bool) -> None:
        gate = version_gate(reviewed(base(), changed(base(), {"/info/version": version, **change})))
        assert gate.passed == passed
        assert passed or "at least" in gate.message

    def test_the_bump_is_that_of_the_worst(self) -> None:
        assert bump_for(["none", "compatible"]) == "minor"
        assert bump_for(["breaking", "none"]) == "major"
        assert bump_for(["none"]) == "patch"
        assert bump_for([]) == "patch"


def many(count: int) -> Json:
    """A document of many schemas that all reach each other, behind many operations."""
    document = base()
    for n in range(count):
        properties = {f"field{k}": {"type": "string", "description": f"Field {k}."} for k in range(8)}
        properties["next"] = ref(f"Schema{(n + 1) % count}")
        properties["other"] = {"type": "array", "items": ref(f"Schema{(n * 7) % count}")}
        document["components"]["schemas"][f"Schema{n}"] = {"type": "object", "properties": properties}
        document["paths"][f"/v1/many{n}"] = {
            "post": {
                "operationId": f"many{n}",
                "requestBody": {"content": content(ref(f"Schema{n}"))},
                "responses": {"200": {"description": "ok", "content": content(ref(f"Schema{n}"))}},
            }
        }
    return document


def test_two_hundred_schemas_take_a_second_or_two() -> None:
    old = many(200)
    new = changed(old, {f"{S}/Schema{n}/properties/field0/type": "integer" for n in range(0, 200, 10)})
    start = time.process_time()
    report = reviewed(old, new)
    # Processor time, some times what it takes: of that, too, a machine that others use takes more.
    assert time.process_time() - start < 5
    assert len(report.entries) == 20
    assert all(len(each.reach) == 200 for each in report.entries)


PROGRAM = """\
import sys
from generator.diff.model import to_json
from generator.diff.render import render
from generator.diff.report import review
from generator.diff.source import read_side
print(render(to_json(review(read_side(sys.argv[1]), read_side(sys.argv[2])), [], None), "json"))
"""


def test_the_hash_seed_does_not_show(tmp_path: Path) -> None:
    import json

    from tests.generator.diff.mutations import MUTATIONS

    old, new = base(), base()
    for mutation in MUTATIONS:
        if mutation.id in (
            "enum-value-removed",
            "variant-added",
            "security-changed",
            "operation-added",
            "discriminator-added",
        ):
            old, new = changed(old, mutation.before), changed(changed(new, mutation.before), mutation.after)
    for name, document in (("old", old), ("new", new)):
        (tmp_path / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")
    outcomes = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, "old.json", "new.json"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outcomes) == 1
    assert len(json.loads(outcomes.pop())["changes"]) >= 4
