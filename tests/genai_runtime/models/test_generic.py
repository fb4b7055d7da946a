"""What is read and written by a class's table is what rendered code reads and writes."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gemini_api import backends, models
from genai_runtime.errors import ArgumentError
from genai_runtime.models.base import Model
from genai_runtime.models.generic import decoded, encoded
from tests.cases import examples
from tests.gemini_api.test_roundtrip import CLASSES, wire

# Those that have two names for one field are always written out: a table does not say which backend has which.
SPELLED = {"CitationMetadata", "EmbeddingUsageMetadata", "ListModelsResponse", "Model"}
# Those whose fields the service has elsewhere than under their own names are in no table.
PLACED = {name for name, cls in CLASSES if hasattr(sys.modules[cls.__module__], "_KNOWN")}
WRITTEN = [(name, cls) for name, cls in CLASSES if "to_dict" in vars(cls) and name not in SPELLED | PLACED]


def by_table(cls: type[Model], data: dict[str, Any]) -> Model:
    model = cls._blank()
    decoded(model, data)
    return model


@pytest.mark.parametrize(("name", "cls"), WRITTEN)
@settings(max_examples=examples(2, 10), deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_both_ways_agree(name: str, cls: type[Model], data: st.DataObject) -> None:
    sent = data.draw(wire(cls, 1))
    first = by_table(cls, sent)
    assert first == cls.from_dict(sent)
    assert first._extra == cls.from_dict(sent)._extra
    assert encoded(first, None) == first.to_dict() == sent


def test_the_models_of_the_sdk_go_by_their_table() -> None:
    assert len(WRITTEN) > 200
    for cls in (models.HttpOptions, models.Metric, models.GenerateContentConfig, models.ListFilesConfig):
        assert "to_dict" not in vars(cls)
        assert "from_dict" not in vars(cls)


@pytest.mark.parametrize(
    "sent",
    [
        {"parts": [{"text": "a"}, None]},
        {"parts": ({"text": "a"},)},
        {"role": None, "x": None},
    ],
)
def test_nulls_and_tuples_are_read_alike(sent: dict[str, Any]) -> None:
    assert by_table(models.Content, sent) == models.Content.from_dict(sent)


@pytest.mark.parametrize(
    ("cls", "sent"),
    [
        (models.Content, {"parts": {"text": "a"}}),
        (models.Content, {"role": 5}),
        (models.ContentEmbedding, {"values": [1.0, None]}),
        (models.GenerationConfig, {"topK": "many"}),
    ],
)
def test_what_one_refuses_the_other_does(cls: type[Model], sent: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="expected") as straight:
        cls.from_dict(sent)
    with pytest.raises(ValueError, match="expected") as generic:
        by_table(cls, sent)
    assert str(generic.value) == str(straight.value)


@pytest.mark.parametrize(
    ("cls", "name", "value"),
    [
        (models.Part, "text", 5),
        (models.Part, "inline_data", "x"),
        (models.Content, "parts", [5]),
        (models.Content, "parts", 5),
        (models.GenerationConfig, "temperature", "hot"),
        (models.GenerationConfig, "stop_sequences", "one"),
        (models.File, "create_time", "yesterday"),
    ],
)
def test_what_was_assigned_is_checked_alike(cls: type[Model], name: str, value: Any) -> None:
    model = cls()
    setattr(model, name, value)
    with pytest.raises(ArgumentError, match=rf"^{cls.__name__}\.{name}"):
        model.to_dict()
    with pytest.raises(ArgumentError, match=rf"^{cls.__name__}\.{name}"):
        encoded(model, None)


def test_a_subclass_of_str_goes_out_as_its_text() -> None:
    class Name(str):
        pass

    made = models.Content(role=Name("user"))
    for sent in (made.to_dict(), encoded(made, None)):
        assert sent == {"role": "user"}
        assert type(sent["role"]) is str


def test_a_field_of_another_backend_is_refused_by_both() -> None:
    row = next(
        (cls, name)
        for _, cls in WRITTEN
        for name, _, shape, marks, _ in cls._FIELDS
        if marks == "vertex" and shape == ("string",)
    )
    made = row[0](**{row[1]: "x"})
    for write in (made.to_dict, lambda backend: encoded(made, backend)):
        with pytest.raises(ArgumentError, match="only Vertex AI does"):
            write(backends.GEMINI)
        assert write(backends.VERTEX)
