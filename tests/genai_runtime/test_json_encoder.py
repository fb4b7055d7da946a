"""The encoder that is made once writes what the one of every call does."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genai_runtime.json_encoder import json_encoder

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda each: st.lists(each, max_size=4) | st.dictionaries(st.text() | st.integers(), each, max_size=4),
    max_leaves=12,
)
WAYS = [json_encoder(), json_encoder(ensure_ascii=False)]


@given(VALUES)
def test_it_writes_what_json_does(value: Any) -> None:
    for encode, ensure_ascii in zip(WAYS, (True, False), strict=True):
        assert encode(value) == json.dumps(value, ensure_ascii=ensure_ascii, separators=(",", ":"))


def test_what_has_no_json() -> None:
    assert json_encoder(default=repr)([1, {2}]) == '[1,"{2}"]'
    assert json_encoder()(float("nan")) == "NaN"
    with pytest.raises(TypeError, match="set is not JSON serializable"):
        json_encoder()({2})
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(RecursionError):
        json_encoder()(circle)


@pytest.mark.parametrize("made", [None, lambda value, level: ("else",)], ids=["refuses", "differs"])
def test_a_part_that_is_not_as_it_was(monkeypatch: pytest.MonkeyPatch, made: Any) -> None:
    parts: Any = json.encoder
    ours = iter((made,))
    # The first is made for us, the others by Python's own library.
    monkeypatch.setattr(parts, "c_make_encoder", lambda *given, make=parts.c_make_encoder: next(ours, make(*given)))
    encode = json_encoder(ensure_ascii=False)
    assert encode({"a": ["é", 1.5]}) == '{"a":["é",1.5]}'
    assert getattr(encode, "__self__", None).__class__ is json.JSONEncoder


def test_a_python_without_that_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json.encoder, "c_make_encoder", None)
    encode = json_encoder(ensure_ascii=False)
    assert encode({"a": ["é", 1.5]}) == '{"a":["é",1.5]}'
    assert getattr(encode, "__self__", None).__class__ is json.JSONEncoder
