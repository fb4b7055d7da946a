"""What users of pydantic models type: model_dump, model_validate and the rest."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError


def part(models: ModuleType) -> Any:
    return models.Part(
        inline_data={"data": b"hi", "mime_type": "text/plain"},
        level="low",
        size_bytes=12,
        when=datetime(2020, 1, 1, tzinfo=UTC),
        args={"a": [1]},
        levels=["high"],
        by_name={"b": {"text": "b"}},
    )


def test_python_mode_keeps_values_and_gives_every_field(models: ModuleType) -> None:
    dumped = part(models).model_dump()
    assert set(dumped) == {row[0] for row in models.Part._FIELDS}
    assert dumped["text"] is None
    assert dumped["inline_data"] == {"data": b"hi", "mime_type": "text/plain"}
    assert dumped["level"] is models.Level.LOW
    assert dumped["when"] == datetime(2020, 1, 1, tzinfo=UTC)
    assert dumped["by_name"]["b"]["text"] == "b"
    assert dumped["by_name"]["b"]["args"] is None


def test_json_mode_gives_what_json_can_hold(models: ModuleType) -> None:
    dumped = part(models).model_dump(mode="json", exclude_none=True)
    assert dumped == {
        "inline_data": {"data": "aGk=", "mime_type": "text/plain"},
        "level": "LOW",
        "size_bytes": 12,
        "when": "2020-01-01T00:00:00Z",
        "args": {"a": [1]},
        "levels": ["HIGH"],
        "by_name": {"b": {"text": "b"}},
    }
    assert json.loads(part(models).model_dump_json(exclude_none=True)) == dumped
    assert part(models).to_json_dict() == dumped


@pytest.mark.parametrize("drop", ["exclude_none", "exclude_unset", "exclude_defaults"])
def test_what_is_not_set_can_be_left_out(models: ModuleType, drop: str) -> None:
    assert models.Part(text="a").model_dump(**{drop: True}) == {"text": "a"}
    assert models.Part(text="a").model_dump_json(**{drop: True}) == '{"text":"a"}'


def test_by_alias_spells_as_the_wire_does(models: ModuleType) -> None:
    dumped = part(models).model_dump(by_alias=True, exclude_none=True)
    assert set(dumped) == {"inlineData", "level", "sizeBytes", "when", "args", "levels", "byName"}
    assert set(dumped["inlineData"]) == {"data", "mimeType"}


def test_indent_and_text(models: ModuleType) -> None:
    assert models.Part(text="é").model_dump_json(indent=4, exclude_none=True) == '{\n    "text": "é"\n}'
    assert models.Part(text="é").model_dump_json(exclude_none=True, ensure_ascii=True) == '{"text":"\\u00e9"}'


def test_unknown_fields_are_given_under_their_own_names(models: ModuleType) -> None:
    content = models.Content.from_dict({"parts": [{"freshField": 1}], "new": None})
    assert content.model_dump(exclude_none=True) == {"parts": [{"freshField": 1}], "new": None}
    assert content.model_extra == content.extra == {"new": None}


def test_arguments_of_pydantic_that_change_nothing(models: ModuleType) -> None:
    one = models.Content(role="user", parts=[{"text": "a"}])
    plain = {"context": {}, "round_trip": True, "serialize_as_any": True, "warnings": "none"}
    assert one.model_dump(**plain) == one.model_dump()
    assert one.model_dump_json(**plain) == one.model_dump_json()
    read = {"context": {}, "by_alias": True, "by_name": True}
    assert models.Content.model_validate(one.model_dump(), **read) == one
    assert models.Content.model_validate_json(one.model_dump_json(), **read) == one
    for mode in ("validation", "serialization"):
        assert models.Content.model_json_schema(mode=mode) == models.Content.model_json_schema()


def test_a_mode_that_there_is_not(models: ModuleType) -> None:
    with pytest.raises(ArgumentError, match="mode: expected 'python' or 'json', got 'jsn'"):
        models.Part().model_dump(mode="jsn")


class TestSelection:
    def content(self, models: ModuleType) -> Any:
        return models.Content(role="user", parts=[{"text": "a", "count": 1}, {"text": "b", "count": 2}])

    @pytest.mark.parametrize(
        ("include", "dumped"),
        [
            ({"role"}, {"role": "user"}),
            ({"role": True}, {"role": "user"}),
            ({"parts": {0: {"text"}}}, {"parts": [{"text": "a"}]}),
            ({"parts": {-1: {"count": True}}}, {"parts": [{"count": 2}]}),
            ({"parts": {"__all__": {"text"}}}, {"parts": [{"text": "a"}, {"text": "b"}]}),
            ({"parts": {"__all__": {"text"}, 1: {"count"}}}, {"parts": [{"text": "a"}, {"text": "b", "count": 2}]}),
            ({"parts": ...}, {"parts": [{"text": "a", "count": 1}, {"text": "b", "count": 2}]}),
            (set(), {}),
        ],
    )
    def test_include(self, models: ModuleType, include: Any, dumped: Any) -> None:
        assert self.content(models).model_dump(include=include, exclude_none=True) == dumped

    @pytest.mark.parametrize(
        ("exclude", "dumped"),
        [
            ({"parts"}, {"role": "user"}),
            ({"parts": True, "role": ...}, {}),
            ({"role": True, "parts": {0}}, {"parts": [{"text": "b", "count": 2}]}),
            ({"role": True, "parts": {"__all__": {"count"}}}, {"parts": [{"text": "a"}, {"text": "b"}]}),
            ({"role": True, "parts": {-1: {"text": True}}}, {"parts": [{"text": "a", "count": 1}, {"count": 2}]}),
        ],
    )
    def test_exclude(self, models: ModuleType, exclude: Any, dumped: Any) -> None:
        assert self.content(models).model_dump(exclude=exclude, exclude_none=True) == dumped

    def test_free_form_objects_too(self, models: ModuleType) -> None:
        dumped = models.Part(args={"a": 1, "b": {"c": 2, "d": 3}}).model_dump(
            include={"args"}, exclude={"args": {"b": {"d"}}}
        )
        assert dumped == {"args": {"a": 1, "b": {"c": 2}}}


class TestValidate:
    def test_what_was_dumped_reads_back(self, models: ModuleType) -> None:
        for one in (
            part(models),
            models.Content.from_dict({"parts": [{"level": "NEW", "fresh": {"a": None}}], "x": 1}),
        ):
            cls = type(one)
            for by_alias in (True, False):
                for mode in ("python", "json"):
                    assert cls.model_validate(one.model_dump(mode=mode, by_alias=by_alias)) == one
                    assert cls.model_validate_json(one.model_dump_json(by_alias=by_alias)) == one
            assert cls.model_validate(one.to_dict()) == one

    def test_it_is_lenient(self, models: ModuleType) -> None:
        read = models.Part.model_validate(
            {"unheard": 1, "level": "NEW", "levels": ["low", None], "kind": "k", "text": None}
        )
        assert read.extra == {"unheard": 1}
        assert read.level == "NEW"
        assert read.levels == [models.Level.LOW]
        assert read.type == "k"

    def test_strict_is_as_strict_as_a_constructor(self, models: ModuleType) -> None:
        with pytest.raises(ArgumentError, match="Part: no field 'txt'; did you mean 'text'"):
            models.Part.model_validate({"txt": 1}, strict=True)

    def test_instances_pass(self, models: ModuleType) -> None:
        one = part(models)
        assert models.Part.model_validate(one) is one
        assert models.Content.model_validate({"parts": [one]}).parts[0] is one

    def test_values_of_python(self, models: ModuleType) -> None:
        read = models.Part.model_validate(
            {"ttl": timedelta(seconds=2), "level": models.Level.LOW, "inline_data": {"data": b"x"}}
        )
        assert (read.ttl, read.level, read.inline_data.data) == ("2s", models.Level.LOW, b"x")

    @pytest.mark.parametrize(
        ("value", "message"),
        [
            ([], "Part: expected an object, got an array"),
            ({1: 2}, "Part: expected str keys, got the key 1"),
            ({"inline_data": {"data": 5}}, "Part.inline_data.data: expected base64 in a string, got int 5"),
            ({"byName": {"a": {"count": "x"}}}, r"Part.byName\['a'\].count: expected an integer, got str 'x'"),
            ({"when": datetime(2020, 1, 1)}, "Part.when: 2020-01-01T00:00:00 has no time zone"),
            ({"vector": [1, {}]}, r"Part.vector\[1\]: expected a number, got an object"),
            ({"tags": []}, "Part.tags: expected an object, got an array"),
        ],
    )
    def test_the_wrong_shape_is_named(self, models: ModuleType, value: Any, message: str) -> None:
        with pytest.raises(ArgumentError, match=message):
            models.Part.model_validate(value)

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("{", "Part: invalid JSON: Expecting property name"),
            ('{"score": NaN}', "Part: invalid JSON: NaN is not JSON"),
            ('{"score": Infinity}', "Part: invalid JSON: Infinity is not JSON"),
            ("[" * 200_000, "Part: invalid JSON: nested too deeply"),
            (b"\xff", "Part: invalid JSON"),
            ("[]", "Part: expected an object, got an array"),
        ],
    )
    def test_json_is_read_strictly(self, models: ModuleType, text: Any, message: str) -> None:
        with pytest.raises(ArgumentError, match=message):
            models.Part.model_validate_json(text)

    def test_free_form_values_are_kept_as_they_are(self, models: ModuleType) -> None:
        assert models.Part.model_validate({"free": [None, 1]}).free == [None, 1]


class TestCopyAndConstruct:
    def test_copy_with_changes(self, models: ModuleType) -> None:
        one = models.Part(args={"a": []}, count=1)
        twin = one.model_copy(update={"count": 2, "sizeBytes": "5"})
        assert (twin.count, twin.size_bytes, one.count) == (2, 5, 1)
        assert twin.args is one.args
        assert one.model_copy(deep=True).args is not one.args
        assert one.model_copy(update={"count": None}).count is None

    def test_changes_are_checked(self, models: ModuleType) -> None:
        with pytest.raises(ArgumentError, match=r"Part.count: expected an int"):
            models.Part().model_copy(update={"count": "x"})
        with pytest.raises(ArgumentError, match="no field 'cnt'; did you mean 'count'"):
            models.Part().model_copy(update={"cnt": 1})

    def test_construct_checks_nothing(self, models: ModuleType) -> None:
        one = models.Part.model_construct(text=5, sizeBytes=1, other="x")
        assert (one.text, one.size_bytes, one.extra, one.count) == (5, 1, {"other": "x"}, None)

    def test_fields(self, models: ModuleType) -> None:
        assert models.Part(text="a", count=0).model_fields_set == {"text", "count"}
        fields = models.Part.model_fields
        assert list(fields) == [row[0] for row in models.Part._FIELDS]
        info = fields["inline_data"]
        assert (info.alias, info.annotation, info.required, info.default) == ("inlineData", "Blob | None", True, None)
        assert info.is_required()
        assert info.description == "Bytes. Required."
        assert fields["by_name"].annotation == "dict[str, Part] | None"
        assert fields["grid"].annotation == "list[list[int]] | None"
        assert models.Part().model_fields == fields


class TestJsonSchema:
    def test_by_alias(self, models: ModuleType) -> None:
        schema = models.Content.model_json_schema()
        assert schema["properties"]["parts"] == {
            "type": "array",
            "items": {"$ref": "#/$defs/Part"},
            "description": "parts",
        }
        part = schema["$defs"]["Part"]
        assert part["required"] == ["inlineData"]
        assert part["description"] == "One piece."
        assert part["properties"]["text"] == {"type": "string", "description": "Plain text."}
        assert part["properties"]["level"]["readOnly"] is True
        assert part["properties"]["score"]["deprecated"] is True
        assert "parsed" not in part["properties"]
        assert schema["$defs"]["Level"]["enum"] == ["LOW", "HIGH"]

    def test_what_to_dict_gives_fits_it(self, models: ModuleType) -> None:
        import jsonschema

        validator = jsonschema.Draft202012Validator(models.Content.model_json_schema())
        validator.check_schema(models.Content.model_json_schema())
        whole = part(models)
        whole.by_name = {"b": {"inline_data": {}}}
        validator.validate(models.Content(parts=[whole]).to_dict())
        with pytest.raises(jsonschema.ValidationError):
            validator.validate({"parts": [{"inlineData": {}, "count": "x"}]})

    def test_python_names_and_other_references(self, models: ModuleType) -> None:
        schema = models.Part.model_json_schema(by_alias=False, ref_template="#/x/{model}")
        assert schema["$ref"] == "#/x/Part"
        assert "inline_data" in schema["$defs"]["Part"]["properties"]


@dataclass
class Parsed:
    x: int


def test_values_of_the_sdk_are_dumped_as_far_as_json_goes(models: ModuleType) -> None:
    one = models.Part(parsed=Parsed(1))
    assert one.model_dump(exclude_none=True) == {"parsed": Parsed(1)}
    assert one.model_dump(mode="json", exclude_none=True) == {"parsed": {"x": 1}}
    with pytest.raises(ArgumentError, match=r"Part.parsed: object has no JSON form"):
        models.Part(parsed=object()).model_dump_json()
