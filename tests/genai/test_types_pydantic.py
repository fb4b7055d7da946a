"""Unions and typed dicts of ``genai.types`` as fields of pydantic models: what fits stays what it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gemini_api import models
from genai import types

pydantic = pytest.importorskip("pydantic")

LISTED = Path(__file__).parents[1] / "data" / "google_genai_types.txt"
NAMES = [line.partition(":")[0] for line in LISTED.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
# ``types`` takes long over each name that it has not: its error proposes the nearest one.
DICTS = [f"{name}{end}" for name in NAMES for end in ("Dict", "OrDict") if hasattr(models, f"{name}{end}")]
UNIONS = [name for name in NAMES if name.endswith("Union")]


@pytest.mark.parametrize("letter", sorted({name[0] for name in DICTS}))
def test_every_dict_can_be_a_field_and_stays_a_dict(letter: str) -> None:
    for name in DICTS:
        if name[0] == letter:
            check_dict(name)


def check_dict(name: str) -> None:
    empty: Any = [] if "ListUnion" in name else {}
    model = pydantic.create_model("Holder", given=(getattr(types, name), ...), several=(list[getattr(types, name)], []))
    held = model(given=empty, several=[empty])
    assert type(held.given) is type(empty)
    assert [type(each) for each in held.several] == [type(empty)]
    assert held.model_dump() == {"given": empty, "several": [empty]}


def test_there_are_all_unions() -> None:
    assert {"ContentUnion", "PartUnion", "ToolUnion", "SchemaUnion", "MetricUnion"} <= set(UNIONS)
    assert len(DICTS) > 800


GOOD: dict[str, list[Any]] = {
    "ContentUnion": [
        "Hi",
        {"role": "user", "parts": [{"text": "Hi"}]},
        types.Content(role="user"),
        types.Part(text="x"),
    ],
    "PartUnion": ["Hi", {"text": "Hi"}, types.Part(text="Hi"), types.File(name="files/a"), types.Blob(data=b"x")],
    "ToolUnion": [print, {"google_search": {}}, types.Tool(google_search={})],
    "SchemaUnion": [int, list[str], int | None, {"type": "STRING"}, types.Schema(type="STRING")],
    "SpeechConfigUnion": ["Kore", {"language_code": "en"}, types.SpeechConfig(language_code="en")],
    "ContentOrDict": [{"role": "user"}, types.Content(role="user")],
    "MetricUnion": [{"name": "m"}, types.Metric(name="m")],
}


@pytest.mark.parametrize("name", GOOD)
def test_what_fits_a_union_stays_what_it_is(name: str) -> None:
    union = getattr(types, name)
    model = pydantic.create_model("Holder", one=(union, ...), several=(list[union], ...))
    for value in GOOD[name]:
        assert model(one=value, several=GOOD[name]).one is value or type(value) is dict
    held = model(one=GOOD[name][0], several=GOOD[name])
    assert held.several == GOOD[name]
    assert [type(each) for each in held.several] == [type(each) for each in GOOD[name]]


@pytest.mark.parametrize("name", ["ContentListUnion", "PartListUnion", "ToolListUnion"])
def test_lists_of_unions_stay_lists(name: str) -> None:
    value: list[Any] = [{"google_search": {}}] if "Tool" in name else ["Hi", {"text": "x"}, types.Part(text="y")]
    found = pydantic.TypeAdapter(getattr(types, name)).validate_python(value)
    assert found == value
    assert [type(each) for each in found] == [type(each) for each in value]


def test_a_free_dict_before_a_model_keeps_a_dict() -> None:
    # As pydantic does with a model of its own: the dict is the better match only where it comes first.
    given = {"include_thoughts": True, "thinkingBudget": 3}
    first = pydantic.TypeAdapter(dict[str, Any] | types.ThinkingConfig | None)
    last = pydantic.TypeAdapter(types.ThinkingConfig | dict[str, Any] | None)
    assert first.validate_python(given) == given
    assert last.validate_python(given) == types.ThinkingConfig(include_thoughts=True, thinking_budget=3)
    for adapter in (first, last):
        config = types.ThinkingConfig(thinking_budget=3)
        assert adapter.validate_python(config) is config
        assert adapter.validate_python(None) is None


def test_an_image_of_pillow_is_a_part() -> None:
    image = pytest.importorskip("PIL.Image").new("RGB", (1, 1))
    assert pydantic.TypeAdapter(types.PartUnion).validate_python(image) is image


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("ContentUnion", 5, "Input should be"),
        ("ToolUnion", 7, "Input should be"),
        ("SchemaUnion", 3, "Input should be"),
        ("ContentDict", "Hi", "Input should be a valid dictionary"),
        ("ContentDict", {"role": 5}, "Content.role: expected a string"),
        ("GenerateContentConfigDict", {"temperature": "warm"}, "temperature"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, value: Any, words: str) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(getattr(types, name)).validate_python(value)
    assert words in str(caught.value)


def test_a_model_with_them_is_described_and_travels_as_json() -> None:
    model = pydantic.create_model(
        "Asked", content=(types.ContentDict, ...), config=(types.GenerateContentConfigDict | None, None)
    )
    asked = model(content={"parts": [types.Part(text="a")]}, config={"temperature": 1})
    assert asked.model_dump_json() == '{"content":{"parts":[{"text":"a"}]},"config":{"temperature":1}}'
    assert model.model_validate_json(asked.model_dump_json()).config == {"temperature": 1}
    assert "parts" in model.model_json_schema()["$defs"]["Content"]["properties"]


def test_neither_library_is_loaded_for_the_types_alone() -> None:
    code = (
        "import sys, genai; genai.types.ContentUnion; genai.types.GenerateContentConfig()\n"
        "assert not {'pydantic', 'pydantic_core', 'typing_extensions', 'gemini_api.models._dicts'} & set(sys.modules)\n"
        "genai.types.ContentDict\n"
        "assert 'pydantic_core' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
