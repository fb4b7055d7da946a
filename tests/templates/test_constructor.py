"""What a caller passes is checked, and what it may be is generous."""

from __future__ import annotations

import inspect
from collections import OrderedDict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError, GenAIError
from tests.templates.packages import imported
from tests.templates.small import small


def test_dicts_do_wherever_a_model_does_in_either_spelling(models: ModuleType) -> None:
    snake = models.Content(parts=[{"inline_data": {"data": b"x", "mime_type": "text/plain"}}], role="user")
    camel = models.Content(parts=[{"inlineData": {"data": b"x", "mimeType": "text/plain"}}], role="user")
    model = models.Content(parts=[models.Part(inline_data=models.Blob(data=b"x", mime_type="text/plain"))], role="user")
    assert snake == camel == model
    assert type(snake.parts[0].inline_data) is models.Blob
    assert models.Part(inline_data=OrderedDict(data=b"x")).inline_data.data == b"x"


def test_arguments_may_be_spelled_as_on_the_wire_or_by_an_alias(models: ModuleType) -> None:
    assert models.Part(sizeBytes="12").size_bytes == 12
    assert models.Part(kind="a").type == "a"
    assert models.Part(sort="a").kind == "a"
    assert models.Part(inlineData=None).inline_data is None


def test_a_list_or_a_dict_of_plain_values_is_copied_and_checked(models: ModuleType) -> None:
    tags, sources = {"a": "b"}, ["a"]
    part = models.Part(tags=tags, sources=sources)
    tags["c"], sources[0] = "d", "e"
    assert (part.tags, part.sources) == ({"a": "b"}, ["a"])
    for wrong, where in (({"a": 1}, r"Part.tags\['a'\]"), ({1: "a"}, "Part.tags"), ([], "Part.tags")):
        with pytest.raises(ArgumentError, match=where):
            models.Part(tags=wrong)
    with pytest.raises(ArgumentError, match=r"Part.sources\[1\]"):
        models.Part(sources=["a", 1])


def test_every_name_that_a_field_has_can_be_read_and_set(models: ModuleType) -> None:
    part = models.Part(type="a")
    part.kind = "b"
    assert (part.type, part.sort) == ("b", "b")


def test_positional_arguments_are_none(models: ModuleType) -> None:
    with pytest.raises(TypeError):
        models.Part("text")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"txt": 1}, "Part: no field 'txt'; did you mean 'text'?"),
        ({"inlinedata": 1}, "Part: no field 'inlinedata'; did you mean 'inline_data'?"),
        ({"InlineDate": 1}, "Part: no field 'InlineDate'; did you mean 'inline_data'?"),
        ({"zzzz": 1}, "Part: no field 'zzzz'; its fields are text, inline_data, level"),
        ({"text": 1}, "Part.text: expected a str, got int 1"),
        ({"text": b"x"}, "Part.text: expected a str, got bytes"),
        ({"kind": 1}, "Part.type: expected a str, got int 1"),
        ({"kind": "a", "type": "b"}, "Part.type: is given twice, once as 'kind'"),
        ({"kind": "a", "sort": "b"}, "Part.type: is given twice, once as 'sort'"),
        ({"flag": 1}, "Part.flag: expected a bool, got int 1"),
        ({"count": True}, "Part.count: expected an int, got True"),
        ({"count": 1.5}, "Part.count: expected an int, got float 1.5"),
        ({"count": "1"}, "Part.count: expected an int, got str '1'"),
        ({"size_bytes": "many"}, "Part.size_bytes: expected an int, got str 'many'"),
        ({"score": "1"}, "Part.score: expected a float, got str '1'"),
        ({"score": float("nan")}, "Part.score: expected a finite number, got nan"),
        ({"score": 10**400}, "Part.score: expected a float"),
        ({"level": 3}, "Part.level: expected a Level or its name, got int 3"),
        ({"inline_data": "x"}, "Part.inline_data: expected Blob or a dict, got str 'x'"),
        ({"inline_data": {"dta": b""}}, "Part.inline_data: no field 'dta'; did you mean 'data'?"),
        ({"inline_data": {"data": "!"}}, "Part.inline_data.data: expected bytes or their base64"),
        ({"inline_data": {1: 2}}, "Part.inline_data: expected a dict with str keys, got the key 1"),
        ({"vector": "12"}, "Part.vector: expected a list, got str '12'; put it in a list"),
        ({"vector": [1, "x"]}, "Part.vector[1]: expected a float, got str 'x'"),
        ({"grid": [[1], [2, None]]}, "Part.grid[1][1]: expected an int, got None"),
        ({"by_name": {"a": {"by_name": {"b": {"text": 1}}}}}, "Part.by_name['a'].by_name['b'].text: expected a str"),
        ({"by_name": []}, "Part.by_name: expected a dict, got list"),
        ({"args": []}, "Part.args: expected a dict, got list"),
        ({"args": {1: 2}}, "Part.args: expected a dict with str keys"),
        ({"when": datetime(2020, 1, 1)}, "Part.when: 2020-01-01T00:00:00 has no time zone"),
        ({"when": "2020-01-01T00:00:00"}, "Part.when: '2020-01-01T00:00:00' has no time zone"),
        ({"when": 5}, "Part.when: expected an aware datetime or its RFC 3339 text, got int 5"),
        ({"ttl": "3"}, "Part.ttl: '3' is not a duration; write seconds as '3.5s'"),
        ({"ttl": True}, "Part.ttl: expected a duration"),
        ({"text": "a", "inline_data": {}}, "Part: only one of text, inline_data may be set, got text and inline_data"),
    ],
)
def test_mistakes_are_named_with_what_was_meant(models: ModuleType, given: dict[str, Any], message: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        models.Part(**given)
    assert str(caught.value).startswith(message)
    assert isinstance(caught.value, GenAIError)
    assert isinstance(caught.value, ValueError)
    assert isinstance(caught.value, TypeError)
    with pytest.raises(ArgumentError) as nested:
        models.Content(parts=[{}, given])
    assert str(nested.value).startswith("Content.parts[1]" + message.removeprefix("Part"))
    assert nested.value.__context__ is None


def test_a_model_of_another_class_is_refused(models: ModuleType) -> None:
    with pytest.raises(ArgumentError, match="expected Blob or a dict, got Part"):
        models.Part(inline_data=models.Part())
    with pytest.raises(ArgumentError, match=r"Content.parts: expected a list, got Part; put it in a list"):
        models.Content(parts=models.Part())


class TestWhatEachKindTakes:
    def test_what_numpy_has(self, models: ModuleType) -> None:
        true = type("bool_", (), {"__module__": "numpy", "__bool__": lambda self: True})()
        half = type("float32", (), {"__module__": "numpy", "__float__": lambda self: 0.5})()
        assert models.Part(flag=true).flag is True
        assert models.Part(score=half).score == 0.5

    def test_numbers_that_are_none(self, models: ModuleType) -> None:
        odd = type("Odd", (), {"__float__": lambda self: "x"})()
        with pytest.raises(ArgumentError, match=r"Part.score: expected a float, got Odd"):
            models.Part(score=odd)
        with pytest.raises(ArgumentError, match=r"Part.score: expected a float, got object"):
            models.Part(score=object())
        with pytest.raises(ArgumentError, match=r"Blob.data: expected bytes or their base64, got int 5"):
            models.Blob(data=5)

    def test_numbers(self, models: ModuleType) -> None:
        class Index:
            def __index__(self) -> int:
                return 7

        assert models.Part(count=3.0).count == 3
        assert models.Part(count=Index()).count == 7
        assert models.Part(score=1).score == 1.0
        assert isinstance(models.Part(score=1).score, float)
        assert models.Part(size_bytes=5).size_bytes == 5

    def test_bytes(self, models: ModuleType) -> None:
        for given in (b"hi", bytearray(b"hi"), memoryview(b"hi"), "aGk=", "aGk"):
            assert models.Blob(data=given).data == b"hi"

    def test_times(self, models: ModuleType) -> None:
        aware = datetime(2020, 1, 1, tzinfo=UTC)
        assert models.Part(when=aware).when is aware
        assert models.Part(when="2020-01-01T00:00:00Z").when == aware
        assert models.Part(when=str(aware)).when == aware
        assert models.Part(when=aware.isoformat()).to_dict() == {"when": "2020-01-01T00:00:00+00:00"}

    def test_durations(self, models: ModuleType) -> None:
        for given in ("3.5s", timedelta(seconds=3.5), 3.5):
            assert models.Part(ttl=given).ttl == "3.5s"
        assert models.Part(ttl=300).ttl == "300s"

    def test_field_masks(self, models: ModuleType) -> None:
        assert models.Part(mask="display_name, a_b.c_d").mask == "displayName,aB.cD"
        assert models.Part(mask=["ttl", "expireTime"]).mask == "ttl,expireTime"

    def test_enums_in_any_case_and_open_ones(self, models: ModuleType) -> None:
        assert models.Part(level="low").level is models.Level.LOW
        assert models.Part(level=models.Level.decode("NEWER")).level == "NEWER"
        with pytest.warns(UserWarning, match="Part.level: 'LO' is not a valid Level.*did you mean 'LOW'"):
            assert models.Part(level="LO").to_dict() == {"level": "LO"}

    def test_iterables_as_lists(self, models: ModuleType) -> None:
        for given in ((1, 2), iter([1, 2]), {1: 0, 2: 0}.keys(), range(1, 3)):
            assert models.Part(vector=given).vector == [1.0, 2.0]

    def test_the_class_itself_when_it_is_empty(self, models: ModuleType) -> None:
        assert models.Part(empty=models.Empty).empty == models.Empty()
        assert models.Part(empty={}).empty == models.Empty()
        with pytest.raises(ArgumentError, match=r"expected an instance, got the class Blob; write Blob\(\)"):
            models.Part(inline_data=models.Blob)
        with pytest.raises(ArgumentError, match="Empty: no field 'x'; it has none"):
            models.Empty(x=1)

    def test_subclasses(self, models: ModuleType) -> None:
        class Note(models.Part):
            pass

        note = Note(text="x")
        assert models.Content(parts=[note]).parts[0] is note
        assert models.Content(parts=[note]).to_dict() == {"parts": [{"text": "x"}]}


def test_lists_and_dicts_of_the_caller_are_not_shared(models: ModuleType) -> None:
    parts, args = [models.Part(text="a")], {"a": 1}
    content, part = models.Content(parts=parts), models.Part(args=args)
    parts.append(models.Part(text="b"))
    args["a"] = 2
    assert len(content.parts) == 1
    assert part.args == {"a": 1}


def test_the_signature_is_that_of_the_fields(models: ModuleType) -> None:
    parameters = inspect.signature(models.Blob).parameters
    assert [*parameters] == ["data", "mime_type", "_others"]
    assert all(each.kind is inspect.Parameter.KEYWORD_ONLY for each in list(parameters.values())[:-1])
    assert str(parameters["data"]) == "data: 'bytes | None' = None"
    assert str(parameters["_others"]) == "**_others: 'Any'"


def test_it_is_an_attrs_class(models: ModuleType) -> None:
    import attrs

    assert [each.name for each in attrs.fields(models.Blob)] == ["data", "mime_type"]
    assert attrs.evolve(models.Blob(data=b"x"), mime_type="a/b") == models.Blob(data=b"x", mime_type="a/b")
    assert not hasattr(models.Blob(), "__dict__")
    with pytest.raises(AttributeError):
        models.Blob().dta = 1


def test_whoever_asks_for_the_signature_before_the_first_instance_finds_it(tmp_path: Path) -> None:
    with imported(small(), tmp_path, "fresh_api") as fresh:
        assert [*inspect.signature(fresh.Blob).parameters] == ["data", "mime_type", "_others"]
        assert [*inspect.signature(fresh.Empty).parameters] == ["_others"]


def test_a_subclass_with_a_constructor_of_its_own_keeps_it(tmp_path: Path) -> None:
    with imported(small(), tmp_path, "fresh_api") as fresh:

        class Named(fresh.Blob):
            def __init__(self, name: str) -> None:
                super().__init__(mime_type=name)

        assert [*inspect.signature(Named).parameters] == ["name"]
        assert Named("a/b").mime_type == "a/b"
        assert fresh.Blob(data=b"x").data == b"x"
