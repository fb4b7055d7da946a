"""What goes on the wire, whatever was assigned after the constructor."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from types import ModuleType
from typing import Any

import pytest

from genai_runtime.errors import ArgumentError
from tests.templates.packages import service


def test_values_assigned_later_are_brought_to_their_type(models: ModuleType) -> None:
    part = models.Part()
    part.inline_data = {"data": "aGk=", "mimeType": "a/b"}
    part.level = "high"
    part.levels = ("low", models.Level.HIGH)
    part.size_bytes = "12"
    part.when = datetime(2020, 1, 1, tzinfo=UTC)
    part.ttl = timedelta(seconds=2)
    part.mask = ["display_name"]
    part.vector = (1, 2.5)
    part.score = 1
    part.count = 2.0
    part.by_name = {"a": {"text": "t"}}
    part.grid = ((1,),)
    part.args = {"model": models.Blob(data=b"x")}
    part.list = ("a",)
    part.empty = models.Empty
    assert part.to_dict() == {
        "inlineData": {"data": "aGk=", "mimeType": "a/b"},
        "level": "HIGH",
        "levels": ["LOW", "HIGH"],
        "sizeBytes": "12",
        "when": "2020-01-01T00:00:00Z",
        "ttl": "2s",
        "mask": "displayName",
        "vector": [1.0, 2.5],
        "score": 1.0,
        "count": 2,
        "byName": {"a": {"text": "t"}},
        "grid": [[1]],
        "args": {"model": {"data": "eA=="}},
        "list": ["a"],
        "empty": {},
    }
    json.dumps(part.to_dict(), allow_nan=False)


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("text", 5, "Part.text: expected a str, got int 5"),
        ("inline_data", {"dta": 1}, "Part.inline_data: no field 'dta'; did you mean 'data'"),
        ("list", "abc", "Part.list: expected a list, got str 'abc'"),
        ("list", [1], "Part.list: expected a str, got int 1"),
        ("vector", [float("inf"), "x"], "Part.vector: expected a float, got str 'x'"),
        ("when", datetime(2020, 1, 1), "has no time zone"),
        ("args", {"a": object()}, r"Part.args\['a'\]: object has no JSON form"),
        ("anything", object(), "Part.anything: object has no JSON form"),
    ],
)
def test_values_assigned_later_are_checked(models: ModuleType, name: str, value: Any, message: str) -> None:
    part = models.Part()
    setattr(part, name, value)
    with pytest.raises(ArgumentError, match=message):
        part.to_dict()


def test_known_fields_win_over_extra_ones(models: ModuleType) -> None:
    part = models.Part(text="known")
    part.extra["text"] = "extra"
    part.extra["fresh"] = 1
    assert part.to_dict() == {"fresh": 1, "text": "known"}


def test_what_only_the_sdk_sets_never_travels(models: ModuleType) -> None:
    assert models.Part(text="x", parsed=object()).to_dict() == {"text": "x"}
    assert models.HttpOptions(timeout=5).to_dict() == {}


def test_a_field_that_the_backend_lacks_is_refused_by_its_python_name(models: ModuleType) -> None:
    content = models.Content(parts=[{"labels": {"a": "b"}}])
    assert content.to_dict(service(models, "vertex")) == content.to_dict() == {"parts": [{"labels": {"a": "b"}}]}
    with pytest.raises(
        ArgumentError, match=r"Part.labels: the Gemini Developer API does not know it; only Vertex AI does"
    ):
        content.to_dict(service(models))


def test_the_callers_free_form_json_is_not_shared(models: ModuleType) -> None:
    part = models.Part(args={"a": {"b": 1}})
    part.to_dict()["args"]["a"]["b"] = 2
    assert part.args == {"a": {"b": 1}}


@pytest.mark.parametrize(
    ("backend", "wire"), [(None, "sources"), ("gemini", "sources"), ("vertex", "citations")], ids=str
)
def test_a_field_goes_out_by_the_name_that_the_backend_has_for_it(
    models: ModuleType, backend: str | None, wire: str
) -> None:
    part = models.Part(sources=["a"])
    assert part.to_dict(backend and service(models, backend)) == {wire: ["a"]}
    for read in (models.Part.from_dict({wire: ["a"]}), models.Part.model_validate({wire: ["a"]})):
        assert read == part
        assert read.extra == {}
    assert models.Part(**{wire: ["a"]}) == part
    assert models.Content.model_validate({"parts": [{wire: ["a"]}]}).parts == [part]
