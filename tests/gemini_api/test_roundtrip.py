"""Every model of the real API: read, written and read again, whatever is in it."""

from __future__ import annotations

import base64
import copy
import json
import pickle
import re
import sys
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gemini_api.models as models
from gemini_api.backends import VERTEX
from genai_runtime.errors import ArgumentError
from genai_runtime.models.base import Model
from genai_runtime.models.decode import decode
from genai_runtime.models.enums import OpenEnum
from genai_runtime.models.rows import rows
from tests.cases import case, examples

CLASSES = sorted(
    {
        cls.__name__: cls
        for name in models.__all__
        if isinstance(cls := getattr(models, name), type) and issubclass(cls, Model)
    }.items()
)
ENUMS = sorted(
    {
        cls.__name__: cls
        for name in models.__all__
        if isinstance(cls := getattr(models, name), type) and issubclass(cls, OpenEnum)
    }.items()
)

TEXT = st.text(max_size=8)
FREE = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=3,
)
DIGITS = st.integers(0, 999_999_999).map(lambda number: f".{number:09}".rstrip("0").rstrip("."))
TIMES = st.builds(
    lambda moment, digits: f"{moment.replace(microsecond=0).isoformat()}{digits}Z", st.datetimes(), DIGITS
)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": TEXT,
    "integer": st.integers(-(2**31), 2**31 - 1),
    "int64": st.integers(-(2**63), 2**63 - 1).map(str),
    "number": st.floats(allow_nan=False, allow_infinity=False),
    "boolean": st.booleans(),
    "bytes": st.binary(max_size=6).map(lambda data: base64.b64encode(data).decode()),
    "base64": st.binary(max_size=6).map(lambda data: base64.b64encode(data).decode()),
    "opaque": st.binary(max_size=6).map(lambda data: base64.b64encode(data).decode()) | TEXT,
    "timestamp": TIMES,
    "duration": st.builds(lambda seconds, digits: f"{seconds}{digits}s", st.integers(0, 10**9), DIGITS),
    "fieldmask": st.lists(st.sampled_from(["ttl", "expireTime", "a.b"]), max_size=3).map(",".join),
    "any": FREE,
    "object": st.dictionaries(TEXT, FREE, max_size=2),
    "python": TEXT | st.lists(FREE, max_size=2),
}


def value(cls: type[Model], shape: tuple[Any, ...], depth: int, of: Any = None) -> st.SearchStrategy[Any]:
    """JSON as a server sends it for a field of this shape; ``of`` draws what models are."""
    kind, *rest = shape
    if kind == "model":
        return (of or wire)(getattr(models, rest[0]), depth - 1) if depth else st.just({})
    if kind == "enum":
        return st.sampled_from([member.value for member in getattr(models, rest[0])]) | st.just("BRAND_NEW")
    if kind == "union":
        return st.one_of([value(cls, each, depth, of) for each in getattr(models, rest[0])._BRANCHES])
    if kind == "list":
        return st.lists(value(cls, rest[0], depth, of), max_size=2)
    if kind == "map":
        return st.dictionaries(TEXT, value(cls, rest[0], depth, of), max_size=2)
    if kind == "const":
        return st.just(rest[0])
    return SCALARS[kind]


def is_placed(cls: type[Model]) -> bool:
    """Whether the service has fields of the model elsewhere than under their own names."""
    return hasattr(sys.modules[cls.__module__], "_KNOWN")


@cache
def wire(cls: type[Model], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """A JSON object of this model, with fields that it does not know as well."""
    if is_placed(cls):
        return usual(cls, depth).map(lambda some: cls.model_validate(some).to_dict())
    known = {row.wire: value(cls, row.type, depth) for row in rows(cls) if "sdk" not in row.marks.split()}
    fresh = st.dictionaries(st.sampled_from(["freshField", "@type", "x-y"]), FREE, max_size=0 if cls._CLOSED else 1)
    return st.builds(lambda some, more: {**more, **some}, st.fixed_dictionaries({}, optional=known), fresh)


@cache
def usual(cls: type[Model], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    """A JSON object with every field under its own name."""
    known = {row.wire: value(cls, row.type, depth, usual) for row in rows(cls) if "sdk" not in row.marks.split()}
    return st.fixed_dictionaries({}, optional=known)


@pytest.mark.parametrize(("name", "cls"), CLASSES)
@settings(max_examples=examples(4, 20), deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_each_model(name: str, cls: type[Model], data: st.DataObject) -> None:
    sent = data.draw(wire(cls, 2))
    first = decode(sent, cls)
    again = first.to_dict()
    assert again == sent
    assert json.loads(json.dumps(again, allow_nan=False)) == sent
    second = decode(again, cls)
    assert second == first
    assert copy.deepcopy(first) == first
    assert pickle.loads(pickle.dumps(first)) == first
    assert repr(first).startswith(f"{name}(")
    check_dumps(first)


def check_dumps(first: Model) -> None:
    """What was dumped reads back."""
    cls = type(first)
    for by_alias in (True, False):
        dumped = first.model_dump(mode="json", by_alias=by_alias, exclude_none=True)
        for each in (dumped, first.model_dump(by_alias=by_alias)):
            again = cls.model_validate(each).to_dict()
            assert without_null(cls, again) == without_null(cls, first.to_dict())
    assert set(first.model_dump(exclude_none=True)) >= first.model_fields_set


def without_null(cls: type[Model], sent: dict[str, Any]) -> dict[str, Any]:
    """Without the nulls of free-form fields, which a dump cannot tell from what is absent."""
    if is_placed(cls):
        return sent
    free = {row.wire for row in rows(cls) if row.type == ("any",)}
    out = {key: item for key, item in sent.items() if not (key in free and item is None)}
    for row in rows(cls):
        kind, *rest = row.type
        if row.wire in out and kind == "model":
            out[row.wire] = without_null(getattr(models, rest[0]), out[row.wire])
        elif row.wire in out and kind in ("list", "map") and rest[0][0] == "model":
            inner = getattr(models, rest[0][1])
            items = out[row.wire]
            if kind == "list":
                out[row.wire] = [without_null(inner, item) for item in items]
            else:
                out[row.wire] = {key: without_null(inner, item) for key, item in items.items()}
    return out


def test_each_model_can_be_described() -> None:
    for name, cls in CLASSES:
        with case(name):
            schema = cls.model_json_schema()
            json.dumps(schema)
            documented = cls.model_fields
            assert set(documented) == {row.name for row in rows(cls)}
            assert all(info.description for info in documented.values())


def test_each_enum_reads_its_values() -> None:
    for name, cls in ENUMS:
        with case(name):
            assert len(cls) > 0
            for member in cls:
                assert cls.decode(member.value) is member
                assert cls(member.value) is member
                assert cls.check(member.value, "x") is member
                assert member == member.value


#: What Vertex AI answers. Parts of a content are sent as well, and what it does not take in them is refused.
ANSWERS = (
    "Candidate",
    "CitationMetadata",
    "ComputeTokensResponse",
    "ContentEmbedding",
    "CountTokensResponse",
    "EmbedContentResponse",
    "GroundingMetadata",
    "ListModelsResponse",
    "Model",
    "GenerateContentResponse",
)
FRESH = st.dictionaries(st.sampled_from(["freshField", "x-y"]), FREE, max_size=1)


@settings(max_examples=examples(8, 60), deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_answers_of_vertex_ai_read_back(data: st.DataObject) -> None:
    """Wherever Vertex AI has a field, and whichever service is known to answer with it."""
    for name in ANSWERS:
        cls: type[Model] = getattr(models, name)
        meant = cls.model_validate(data.draw(usual(cls, 2)))
        try:
            sent = {**data.draw(FRESH), **meant.to_dict(VERTEX)}
        except ArgumentError as error:
            if not re.match(r"(Part|FunctionResponse|FunctionResponsePart)\.", str(error)):
                raise
            continue
        with case(name):
            read = decode(sent, cls, getattr(cls, "from_dict_vertex", None))
            assert read.to_dict(VERTEX) == sent


def test_what_has_the_usual_fields_alone_is_read_as_what_has_more() -> None:
    values: dict[str, Any] = {
        "candidates": [{"index": 0}], "usageMetadata": {"totalTokenCount": 1}, "modelVersion": "m", "responseId": "r",
        "createTime": "2026-01-01T00:00:00Z", "content": {"role": "model"}, "finishReason": "STOP", "index": 1,
        "safetyRatings": [{"blocked": True}], "text": "t", "thought": True, "thoughtSignature": "AAAA",
        "promptTokensDetails": [{"tokenCount": 2}], "candidatesTokensDetails": [], "trafficType": "ON_DEMAND",
        **dict.fromkeys(("name", "baseModelId", "version", "displayName", "description"), "m"), "thinking": True,
        "supportedGenerationMethods": ["countTokens"],
    }  # fmt: skip
    named = {cls.__module__ for _, cls in CLASSES}
    found = [module for name in sorted(named) if hasattr(module := sys.modules[name], "_USUAL")]
    assert len(found) >= 5
    for module in found:
        usual = module._USUAL.__self__
        (cls,) = [each for each in vars(module).values() if getattr(each, "__module__", "") == module.__name__]
        data = {name: values.get(name, 7) for name in usual}
        for leave in (*usual, None):
            some = {name: value for name, value in data.items() if name != leave}
            short, long = cls.from_dict(some), cls.from_dict({**some, "newField": 1})
            assert (short._extra, long._extra) == (None, {"newField": 1})
            long._extra = None
            assert short == long
            assert short.to_dict() == some
            assert not hasattr(short, "__dict__")


def test_a_class_shows_unknown_fields_from_its_first_on() -> None:
    # Such a hook makes each read of any field three times as slow.
    assert not hasattr(Model, "__getattr__")
    cls = next(cls for _, cls in CLASSES if not hasattr(cls, "__getattr__") and not cls._CLOSED and cls.__slots__)
    found = cls.from_dict({"newField": 1})
    assert (found.new_field, found.newField, hasattr(found, "other")) == (1, 1, False)
    again: Any = pickle.loads(pickle.dumps(found))
    assert again.new_field == 1
