"""``genai.types`` has every public name of google-genai's types: classes, fields, members, dicts and unions."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from enum import Enum
from pathlib import Path

import pytest

from gemini_api.backends import GEMINI
from genai import types

LISTED = Path(__file__).parents[1] / "data" / "google_genai_types.txt"


def listed() -> Iterator[tuple[str, list[str]]]:
    for line in LISTED.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, inside = line.partition(":")
            yield name, inside.split()


NAMES = dict(listed())
CLASSES = [name for name in NAMES if inspect.isclass(getattr(types, name, None))]
ENUMS = [name for name in CLASSES if issubclass(getattr(types, name), Enum)]
MODELS = [name for name in CLASSES if name not in ENUMS]


def test_every_name_is_there() -> None:
    lacking = [name for name in NAMES if not hasattr(types, name)]
    assert not lacking
    assert len(MODELS) > 420
    assert len(ENUMS) > 80
    assert set(NAMES) <= set(dir(types))


def test_every_model_has_its_dicts() -> None:
    lacking = [
        f"{name}{suffix}" for name in MODELS for suffix in ("Dict", "OrDict") if not hasattr(types, f"{name}{suffix}")
    ]
    assert set(lacking) <= {
        f"{name}{suffix}" for name in ("UserContent", "ModelContent") for suffix in ("Dict", "OrDict")
    }


def test_every_member_is_there() -> None:
    lacking = [
        f"{name}.{member}" for name in ENUMS for member in NAMES[name] if not hasattr(getattr(types, name), member)
    ]
    assert not lacking


@pytest.mark.parametrize("letter", sorted({name[0] for name in MODELS}))
def test_every_field_is_there_and_may_be_none(letter: str) -> None:
    for name in MODELS:
        if name[0] == letter:
            check_fields(name)


def check_fields(name: str) -> None:
    cls = getattr(types, name)
    fields = list(NAMES[name])
    if name in ("UserContent", "ModelContent"):
        fields.remove("role")  # which the class sets
    if name.endswith("ReferenceImage"):
        fields.remove("reference_type")  # likewise
    made = cls(**dict.fromkeys(fields))
    if name in ("UserContent", "ModelContent"):
        return
    assert [field for field in fields if getattr(made, field) is not None] == []
    assert {name: value for name, value in made.to_dict(GEMINI).items() if name != "referenceType"} == {}


def test_categories_that_a_backend_does_not_take_are_read_and_sent_but_not_listed() -> None:
    listed = [category.name for category in types.HarmCategory]
    assert listed == [
        "HARM_CATEGORY_UNSPECIFIED",
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
        "HARM_CATEGORY_CIVIC_INTEGRITY",
        "HARM_CATEGORY_JAILBREAK",
    ]
    assert len(types.HarmCategory) == len(listed)
    for name in ("HARM_CATEGORY_TOXICITY", "HARM_CATEGORY_IMAGE_HATE"):
        member = types.HarmCategory[name]
        assert types.HarmCategory(name) is member is getattr(types.HarmCategory, name)
        assert member.is_known
        assert member in types.HarmCategory
        rating = types.SafetyRating.from_dict({"category": name})
        assert rating.category is member
        assert types.SafetySetting(category=name).to_dict() == {"category": name}


def test_states_of_jobs_are_lists_of_names() -> None:
    assert types.JobState.JOB_STATE_SUCCEEDED in types.JOB_STATES_SUCCEEDED
    assert set(types.JOB_STATES_SUCCEEDED) < set(types.JOB_STATES_ENDED)
    assert {"ACTIVE", *types.JOB_STATES_SUCCEEDED_VERTEX} == set(types.JOB_STATES_SUCCEEDED)
